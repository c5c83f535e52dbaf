import { existsSync, readdirSync } from 'node:fs';
import { settlePlace } from './take-place.ts';

/**
 * Whether something lies at this path. First finishes a restore that was cut off there. A folder that cannot be read
 * counts as taken.
 */
export function folderTaken(path: string): boolean {
  settlePlace(path);
  if (!existsSync(path)) return false;
  try {
    return readdirSync(path).length > 0;
  } catch {
    return true;
  }
}
