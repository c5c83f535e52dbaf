import { expect, test } from 'vitest';
import { sayRarely } from '../../main/hosts/say-rarely.ts';

test('what others cause at will is written so many times a minute, and then how much was left out', () => {
  const written: string[] = [];
  let now = 0;
  const say = sayRarely({ write: (text) => written.push(text), now: () => now, most: 3, within: 60_000 });
  for (let at = 0; at < 5_000; at += 1) say(`line ${at}\n`);
  expect(written).toEqual(['line 0\n', 'line 1\n', 'line 2\n']);
  now = 59_999;
  say('still the same minute\n');
  now = 60_000;
  say('the next minute\n');
  expect(written.slice(3)).toEqual(['Docket left out 4998 more messages like these.\n', 'the next minute\n']);
});
