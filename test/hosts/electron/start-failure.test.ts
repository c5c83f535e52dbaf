import { expect, test } from 'vitest';
import { CannotStart } from '../../../main/hosts/cannot-start.ts';
import { sayStartFailure } from '../../../main/hosts/electron/start-failure.ts';
import { english } from '../../support/english.ts';

async function said(error: unknown, place: { inTerminal: boolean; packaged: boolean }) {
  const [written, boxes] = [[] as string[], [] as string[]];
  await sayStartFailure(english, error, {
    ...place,
    write: (words) => void written.push(words),
    box: async (words) => void boxes.push(words),
  });
  return { written: written.join(''), boxes };
}

const foreseen = new CannotStart('The folder for the demo is not Docket’s.');

test.each([
  [{ inTerminal: true, packaged: false }, 0],
  // `npm start` without a terminal: nobody clicks, and the browser window is to open instead.
  [{ inTerminal: false, packaged: false }, 0],
  [{ inTerminal: true, packaged: true }, 0],
  [{ inTerminal: false, packaged: true }, 1],
])('a start that fails is written down, and boxed only where nobody reads that: %j', async (place, boxes) => {
  const told = await said(foreseen, place);
  expect(told.written).toBe('Docket did not start. The folder for the demo is not Docket’s.\n');
  expect(told.boxes).toHaveLength(boxes);
});

test('what nobody foresaw is said without a path and without a stack', async () => {
  const error = new TypeError("ENOENT: no such file, open '/home/maren/Docket/register.db'");
  const { written, boxes } = await said(error, { inTerminal: false, packaged: true });
  for (const words of [written, ...boxes]) {
    expect(words).not.toMatch(/maren|\bat /u);
    expect(words).toContain('No register was opened or changed.');
  }
  expect(written).toContain('(TypeError)');
});
