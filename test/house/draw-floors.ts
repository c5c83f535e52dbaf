import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { floors } from '../../oxlint.imports.ts';

/*
 * Draws the floors of `oxlint.imports.ts` into ARCHITECTURE.md: `node test/house/draw-floors.ts`. A test holds the drawing to
 * the array.
 */

const roofs = ['main/contract', 'main/core', 'main/hosts', 'renderer'] as const;
const file = join(import.meta.dirname, '../..', 'ARCHITECTURE.md');
const [begin, end] = ['<!-- floors, drawn by test/house/draw-floors.ts -->\n', '<!-- end of floors -->\n'];
const widest = 112;

/** The floors of each roof, the highest first, as they stand in ARCHITECTURE.md. */
export function drawing(): string {
  return [
    begin,
    '```\n',
    ...roofs.toReversed().flatMap((roof, at) => [
      ...(at === 0 ? [] : ['\n']),
      `${roof}/\n`,
      ...floors
        .filter(([room = '']) => room.startsWith(`${roof}/`))
        .toReversed()
        .map((rooms) => floorOf(rooms.map((room) => room.slice(roof.length + 1)))),
    ]),
    '```\n',
    end,
  ].join('');
}

/** ARCHITECTURE.md with the drawing of today in it. */
export function withDrawing(text: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error('ARCHITECTURE.md has no place for the floors.');
  return text.slice(0, from) + drawing() + text.slice(to + end.length);
}

function floorOf(rooms: readonly string[]): string {
  const lines = rooms.reduce<string[]>((all, room) => {
    const last = all.at(-1);
    return last === undefined || last.length + room.length + 2 > widest
      ? [...all, `  ${room}`]
      : [...all.slice(0, -1), `${last}  ${room}`];
  }, []);
  return lines.map((line) => `${line}\n`).join('');
}

if (import.meta.filename === process.argv[1]) writeFileSync(file, withDrawing(readFileSync(file, 'utf8')));
