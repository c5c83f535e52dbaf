import { expect, test } from 'vitest';
import { eachOnce } from '../../renderer/shell/key-binding.ts';

const run = () => {};

test('lists a pair of keys as its two keys, each with what it does', () => {
  const move = { press: 'j k', does: 'move' };
  const [next, previous] = [
    { press: 'j', does: 'next row', run },
    { press: 'k', does: 'previous row', run },
  ];
  expect(eachOnce([move, next, previous])).toEqual([next, previous]);
  expect(eachOnce([move])).toEqual([move]);
});

test('lists a key once, as it works here', () => {
  const shown = { press: 'N', does: 'log a request' };
  const works = { press: 'n', does: 'log a request', run };
  const sequence = { press: 'g n', does: 'go there', run };
  expect(eachOnce([shown, sequence, works])).toEqual([works, sequence]);
});
