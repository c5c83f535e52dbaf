import { describe, expect, it } from 'vitest';
import {
  regimeCodes,
  type Deadline,
  type DeadlineInput,
  type DeadlineStep,
  type RequestEvent,
} from '../../../main/contract/deadlines/compute-deadline.ts';
import { languages } from '../../../main/words/language.ts';
import { computeDeadline } from '../../../main/core/rules/deadlines/compute-deadline.ts';
import { ifNothingComes } from '../../../main/core/rules/deadlines/if-nothing-comes.ts';
import { fc } from '../../support/seeded-checks.ts';
import { anyCase } from './any-case.ts';
import { readVectors } from './count-vectors.ts';

function stepsOf(clock: Deadline): readonly DeadlineStep[] {
  const { steps, noticeSteps, policySteps, acknowledgeSteps, notifySteps, otherClocks } = clock;
  const others = otherClocks.flatMap((other) => other.steps);
  return [...steps, ...noticeSteps, ...policySteps, ...acknowledgeSteps, ...notifySteps, ...others];
}

function expectWhole(input: DeadlineInput): void {
  const clock = computeDeadline(input);
  for (const { title, sentence, citation, checkedOn } of stepsOf(clock)) {
    expect(citation.trim()).not.toBe('');
    expect(checkedOn === null || /^\d{4}-\d{2}-\d{2}$/u.test(checkedOn)).toBe(true);
    expect(title).toMatch(/^[\p{Lu}+]/u);
    expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(`${title} ${sentence} ${citation}`).not.toMatch(/undefined|null|NaN|#|\.\.| {2}/u);
  }
  for (const { sentence } of clock.warnings) {
    expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|#|\.\.| {2}/u);
  }
}

const on = (type: RequestEvent['type'], day: string, more: Partial<RequestEvent> = {}): RequestEvent => ({
  type,
  on: day,
  ...more,
});
const received = on('received', '2026-03-02');
/** Every event, alone and together, ended and open. */
const histories: readonly (readonly RequestEvent[])[] = [
  [],
  [on('identity-requested', '2026-03-04')],
  [on('identity-requested', '2026-03-04'), on('identity-confirmed', '2026-03-11')],
  [on('fee-requested', '2026-03-04')],
  [on('fee-requested', '2026-03-04'), on('fee-paid', '2026-03-11')],
  [on('fee-requested', '2026-03-04'), on('fee-waived', '2026-03-11')],
  [on('clarification-requested', '2026-03-04')],
  [on('clarification-requested', '2026-03-04'), on('clarification-received', '2026-03-11')],
  [on('extended', '2026-03-10', { reason: 'complexity', until: '2026-05-08' })],
  [on('extended', '2026-03-10')],
  [on('partial-answer', '2026-03-10'), on('answered', '2026-03-12')],
  [on('refused', '2026-05-12')],
  [on('withdrawn', '2026-03-05')],
  [on('withdrawn', '2026-03-05'), on('revived', '2026-03-09')],
  [on('rights-added', '2026-03-09', { rights: ['erasure', 'portability'] })],
  [on('rights-added', '2026-03-09', { rights: ['objection'] }), on('identity-requested', '2026-03-10')],
  [
    on('identity-requested', '2026-03-04'),
    on('clarification-requested', '2026-03-06'),
    on('identity-confirmed', '2026-03-10'),
    on('clarification-received', '2026-03-12'),
    on('extended', '2026-03-20', { reason: 'number', until: '2026-05-08' }),
    on('rights-added', '2026-03-23', { rights: ['erasure'] }),
  ],
];

describe('every line of every working', () => {
  for (const language of languages) {
    it(`is cited in ${language}, says when its source was read, and is a whole sentence: every law, every event`, () => {
      for (const regime of regimeCodes) {
        for (const history of histories) {
          for (const identityPause of ['pause', 'restart'] as const) {
            const input: DeadlineInput = {
              regime,
              calendar: 'weekends',
              rights: ['access'],
              events: [received, ...history],
              policy: { days: 40, from: 'received' },
              complaint: { receivedOn: '2026-07-01' },
              breach: { awareAt: '2026-07-01T09:00', timeZone: 'Europe/London' },
              identityPause,
              language,
              today: '2026-04-01',
            };
            expectWhole(input);
            const silence = ifNothingComes(input);
            if (silence === null) continue;
            expect(silence.citation.trim()).not.toBe('');
            expect(silence.sentence).toMatch(/^\p{Lu}.*\.$/u);
          }
        }
      }
    });

    it(`is cited in ${language}: every vector and five hundred random cases`, () => {
      for (const { input } of [...readVectors('deadlines.json'), ...readVectors('deadlines-own.json')])
        expectWhole({ ...input, language });
      for (const input of fc.sample(anyCase({ open: true }), 500)) expectWhole({ ...input, language });
    });
  }

  it('no language leaves a sentence in another’s words', () => {
    for (const history of histories) {
      const sentences = languages.map((language) =>
        stepsOf(
          computeDeadline({
            regime: 'eu-gdpr',
            calendar: 'IE',
            rights: ['access'],
            events: [received, ...history],
            language,
          }),
        ).map(({ title, sentence }) => `${title} ${sentence}`),
      );
      for (let line = 0; line < (sentences[0]?.length ?? 0); line += 1)
        expect(new Set(sentences.map((lines) => lines[line])).size).toBe(languages.length);
    }
  });
});
