import { expect, test } from 'vitest';
import { nextStepIn } from '../../main/core/records/next-step.ts';
import { languages } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { english } from '../support/english.ts';

/** What registers kept before Docket spoke other languages, by its code. */
const former = [
  ['await-identity', 'Wait for proof of identity'],
  ['acknowledge', 'Acknowledge the complaint'],
  ['collect', 'Collect the documents'],
  ['decide', 'Decide 2 of 5 documents'],
  ['decide', 'Decide the last document'],
  ['decide', 'Decide what is left'],
  ['act', 'Carry it out and send the answer'],
  ['none', 'Nothing is left to do'],
] as const;

test.each(languages)('a step that an old register kept in English is read in %s', async (language) => {
  const t = await loadWords(language);
  for (const [next_code, next_step] of former) {
    const read = nextStepIn(t, { next_code, next_step });
    expect(read).toMatch(/^\p{Lu}/u);
    if (language !== 'en') expect(read).not.toMatch(/^(?:Decide |Acknowledge|Carry|Nothing)/u);
  }
});

test('how many documents wait for a decision stays', async () => {
  const kept = { next_code: 'decide', next_step: 'Decide 2 of 5 documents' } as const;
  expect(nextStepIn(english, kept)).toBe('Decide 2 of 5 documents');
  const german = await loadWords('de');
  expect(nextStepIn(german, kept)).toBe(german('requests.nextStep.decide', { undecided: '2', documents: '5' }));
  expect(nextStepIn(german, { ...kept, next_step: '' })).toBe('');
});
