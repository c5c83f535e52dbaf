import { expect, test } from 'vitest';
import { suggestPassphrase } from '../../renderer/packs/suggest-passphrase.ts';

test('a suggested passphrase can be read out: five groups of four, no signs that sound or look alike', () => {
  for (let round = 0; round < 200; round += 1)
    expect(suggestPassphrase()).toMatch(/^(?:[2-9a-hjkmnp-z]{4}-){4}[2-9a-hjkmnp-z]{4}$/u);
});

test('bytes that would favour some signs are drawn again', () => {
  const bytes = [255, 250, ...Array.from({ length: 40 }, () => 0)];
  const passphrase = suggestPassphrase((into) => {
    into[0] = bytes.shift() ?? 0;
    return into;
  });
  expect(passphrase).toBe('2222-2222-2222-2222-2222');
  expect(bytes).toHaveLength(20);
});
