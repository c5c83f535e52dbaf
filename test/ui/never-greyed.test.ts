import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const window = new URL('../../renderer/', import.meta.url).pathname;

/** Every element of the window that is pressed, as it is written. */
const pressed =
  /<(?:Button|ActionIcon|FileButton|UnstyledButton|Menu\.Item)\b(?:[^<>{}]|\{(?:[^{}]|\{[^{}]*\})*\})*>/gu;

test('no button of the window is greyed: pressing it says what is missing', () => {
  const files = readdirSync(window, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  const buttons = files.flatMap((name) =>
    [...readFileSync(join(window, name), 'utf8').matchAll(pressed)].map(([button]) => ({ name, button })),
  );
  expect(buttons.length).toBeGreaterThan(150);
  const greyed = buttons.filter(({ button }) => /\sdisabled\b/u.test(button));
  expect(greyed).toEqual([]);
});
