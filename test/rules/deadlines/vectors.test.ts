import { describe, expect, it } from 'vitest';
import { regimeCodes } from '../../../main/contract/deadlines/compute-deadline.ts';
import { answerOf, readVectors } from './count-vectors.ts';

describe('the dates regulators, law firms and the law itself give', () => {
  for (const vector of readVectors('deadlines.json')) {
    it(`${vector.id}: ${vector.note === '' ? vector.source : vector.note}`, () => {
      expect(answerOf(vector)).toEqual(vector.expect);
    });
  }
});

describe('the dates worked out by hand', () => {
  const own = readVectors('deadlines-own.json');
  for (const vector of own) {
    it(`${vector.id}: ${vector.note}`, () => {
      expect(answerOf(vector)).toEqual(vector.expect);
    });
  }

  it('there are at least 150, from every law, each with its source and its working', () => {
    expect(own.length).toBeGreaterThanOrEqual(150);
    expect(new Set(own.map(({ input }) => input.regime))).toEqual(new Set(regimeCodes));
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    for (const { source, note } of own) expect([source, note].every((words) => words.length > 3)).toBe(true);
  });
});
