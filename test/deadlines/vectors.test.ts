import { describe, expect, it } from 'vitest';
import { languages, regimeCodes } from '../../main/contract/deadlines/compute-deadline.ts';
import { computeDeadline } from '../../main/core/deadlines/compute-deadline.ts';
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

describe('the working of every vector, in every language', () => {
  const vectors = [...readVectors('deadlines.json'), ...readVectors('deadlines-own.json')];
  for (const language of languages) {
    it(`every line and every rule is cited in ${language}, and no sentence is left unfinished`, () => {
      for (const { input } of vectors) {
        const { steps, noticeSteps, policySteps, acknowledgeSteps, notifySteps, warnings } = computeDeadline({
          ...input,
          language,
        });
        for (const step of [...steps, ...noticeSteps, ...policySteps, ...acknowledgeSteps, ...notifySteps]) {
          expect(step.citation.trim()).not.toBe('');
          expect(step.checkedOn === null || /^\d{4}-\d{2}-\d{2}$/u.test(step.checkedOn)).toBe(true);
          expect(step.title).toMatch(/^[\p{Lu}+]/u);
          expect(step.sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
          expect(`${step.title} ${step.sentence}`).not.toMatch(/undefined|null|NaN|#|\.\.| {2}/u);
        }
        for (const { sentence } of warnings) {
          expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
          expect(sentence).not.toMatch(/undefined|null|NaN|#|\.\.| {2}/u);
        }
      }
    });
  }
});
