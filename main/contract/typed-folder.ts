import { z } from 'zod';
import { said } from '../words/said.ts';

const longestPath = 4_095;
const longestName = 255;

/**
 * A folder as somebody types or pastes it; `missing` is what to say while nothing is typed. What no disk can hold as a
 * name is refused in words here: asked of the disk it would be a failure that nobody foresaw.
 */
export function typedFolder(missing: string) {
  return z
    .string()
    .trim()
    .min(1, missing)
    .refine(canBeNamed, {
      error: said('contract.folderName'),
    });
}

/** How long a text is on a disk, in UTF-8. */
function bytes(text: string): number {
  const ofSign = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_00_00 ? 3 : 4);
  return [...text].reduce((sum, sign) => sum + ofSign(sign.codePointAt(0) ?? 0), 0);
}

function canBeNamed(path: string): boolean {
  return (
    !/\p{Cc}/u.test(path) &&
    bytes(path) <= longestPath &&
    path.split(/[/\\]/u).every((name) => bytes(name) <= longestName)
  );
}
