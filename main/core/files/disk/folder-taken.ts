import { existsSync, readdirSync } from 'node:fs';
import { settlePlace } from './take-place.ts';

/**
 * Whether something lies in that place already, a register included whose restore was cut off: it is finished here.
 * What cannot be looked into counts as taken.
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
