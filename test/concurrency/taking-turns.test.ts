import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { takingTurns } from '../../main/core/concurrency/taking-turns.ts';

test('work about one register is done one piece after the other, in the order in which it was asked for', async () => {
  const inTurn = takingTurns<string>();
  const done: string[] = [];
  const slowly = (name: string, turns: number) => async () => {
    done.push(`${name} begins`);
    for (let at = 0; at < turns; at += 1) await turn();
    done.push(`${name} ends`);
    return name;
  };
  const answers = await Promise.all([
    inTurn('north', slowly('first', 5)),
    inTurn('north', slowly('second', 3)),
    inTurn('north', slowly('third', 0)),
  ]);
  expect(answers).toEqual(['first', 'second', 'third']);
  expect(done).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
});

test('a piece of work that fails is told to whoever asked for it, and the next one is done all the same', async () => {
  const inTurn = takingTurns<string>();
  const failing = inTurn('north', async () => {
    await turn();
    throw new Error('The disk is full.');
  });
  const following = inTurn('north', async () => 'done');
  await expect(failing).rejects.toThrow('The disk is full.');
  expect(await following).toBe('done');
  expect(await inTurn('north', async () => 'and again')).toBe('and again');
});

test('work about another register does not wait', async () => {
  const inTurn = takingTurns<string>();
  const held = Promise.withResolvers<string>();
  const waiting = inTurn('north', async () => await held.promise);
  expect(await inTurn('south', async () => 'done')).toBe('done');
  held.resolve('let go');
  expect(await waiting).toBe('let go');
});
