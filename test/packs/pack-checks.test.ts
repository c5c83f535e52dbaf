import { describe, expect, it } from 'vitest';

import { checksBeforeRelease } from '../../main/core/packs/pack-checks.ts';
import type { ReleaseFacts } from '../../main/core/packs/release-facts.ts';
import { fc } from '../support/seeded-checks.ts';
import { english } from '../support/english.ts';

const access = { right: 'access', outcome: 'granted', ground: null, reason: null } as const;
const erasure = { right: 'erasure', outcome: 'later', ground: null, reason: null } as const;

const ready: ReleaseFacts = {
  regime: 'uk-gdpr',
  sentBefore: 0,
  told: [],
  identity: 'confirmed',
  recipient: 'Ottilie Vance-Marsh',
  mandate: null,
  reachable: true,
  answers: { holds: true, rights: [access], paragraph: '', textsIn: null },
  authority: { name: 'ICO', contact: 'ico.example' },
  documents: [
    { id: 'd1', number: 1, keyedHash: 'aa', decision: 'disclose', portable: false },
    { id: 'd2', number: 2, keyedHash: 'bb', decision: 'withhold', portable: false },
    { id: 'd3', number: 3, keyedHash: 'cc', decision: 'withhold', portable: false },
  ],
  unprinted: { names: [], words: [], own: [] },
  elsewhere: [],
  information: { texts: 'English', isOfPapers: true, missing: [], others: [] },
  pack: { stale: false, keyedHashes: ['aa', 'cc-redacted'] },
};

const stopping = (facts: ReleaseFacts) =>
  checksBeforeRelease(english, facts).flatMap(({ code, state, sentence, goTo }) =>
    state === 'stops' ? [{ code, sentence, goTo }] : [],
  );

describe('before a pack can leave', () => {
  it('passes every check when everything is in order', () => {
    expect(checksBeforeRelease(english, ready).map(({ state }) => state)).toEqual(
      Array.from({ length: 13 }, () => 'passed'),
    );
  });

  it.each<[string, Partial<ReleaseFacts>, { code: string; sentence: string; goTo: string }]>([
    [
      'a document has no decision',
      { documents: [...ready.documents, { id: 'd4', number: 4, keyedHash: 'dd', decision: null, portable: false }] },
      { code: 'documents-decided', sentence: '1 of 4 has none.', goTo: 'documents' },
    ],
    [
      'the same file lies on another person’s case',
      { elsewhere: [{ keyedHash: 'aa', reference: 'SAR-2026-0056' }] },
      {
        code: 'other-case',
        sentence: 'File 1 is also filed on SAR-2026-0056, another person’s case.',
        goTo: 'documents',
      },
    ],
    [
      'a withheld document is inside',
      { pack: { ...ready.pack!, keyedHashes: ['aa', 'bb'] } },
      {
        code: 'withheld-inside',
        sentence: 'File 2 is in the pack although it is withheld. Check its decision and build the pack again.',
        goTo: 'documents',
      },
    ],
    [
      'the original of a redacted copy is inside',
      { pack: { ...ready.pack!, keyedHashes: ['aa', 'cc'] } },
      {
        code: 'withheld-inside',
        sentence: 'File 3 is in the pack although it is withheld. Check its decision and build the pack again.',
        goTo: 'documents',
      },
    ],
    [
      'documents changed since it was built',
      { pack: { ...ready.pack!, stale: true } },
      { code: 'pack-current', sentence: 'The case changed after the pack was built. Build it again.', goTo: 'pack' },
    ],
    [
      'identity was asked and not confirmed',
      { identity: 'asked' },
      { code: 'identity', sentence: 'You asked for proof of identity and have not recorded it.', goTo: 'overview' },
    ],
    [
      'nobody saw that whoever writes for them may',
      { mandate: { name: 'Harbour Law Centre', isSeen: false } },
      {
        code: 'mandate',
        sentence:
          'Harbour Law Centre writes for them, and you have not recorded that you saw what shows they may. Ask for it, then choose “Correct what was logged” and give the day you saw it.',
        goTo: 'overview',
      },
    ],
    [
      'nobody is named to send it to',
      { recipient: '  ' },
      { code: 'recipient', sentence: 'The case has no name or address to send it to.', goTo: 'overview' },
    ],
  ])('stops when %s', (_, change, expected) => {
    expect(stopping({ ...ready, ...change })).toEqual([expected]);
  });

  it('stops on gaps in the information sheet that goes in, and on none where it stays out', () => {
    const facts = { ...ready, information: { ...ready.information, missing: ['purposes', 'source'] } } as const;
    expect(stopping(facts)).toMatchObject([{ code: 'information', goTo: 'information' }]);
    const refused = { ...access, outcome: 'refused', ground: 'excessive', reason: 'The fifth this month.' } as const;
    const answers = { ...ready.answers, rights: [refused] };
    expect(stopping({ ...facts, documents: [], answers })).toEqual([]);
    // What is refused is not enclosed.
    expect(stopping({ ...facts, answers })).toMatchObject([{ code: 'contents', goTo: 'documents' }]);
  });

  it('stops where access is granted and everything withheld, and where nothing is held and something lies in the case', () => {
    const documents = ready.documents.filter(({ decision }) => decision === 'withhold');
    expect(stopping({ ...ready, documents })).toMatchObject([{ code: 'contents', goTo: 'documents' }]);
    const answers = { ...ready.answers, holds: false };
    expect(stopping({ ...ready, documents, answers })).toMatchObject([{ code: 'contents' }]);
    expect(stopping({ ...ready, documents: [], answers })).toEqual([]);
  });

  it('stops where there is neither an e-mail address nor a postal one', () => {
    expect(stopping({ ...ready, reachable: false })).toMatchObject([{ code: 'recipient', goTo: 'overview' }]);
  });

  it('stops until somebody says whether data is held, and where that and the documents do not agree', () => {
    expect(stopping({ ...ready, answers: { ...ready.answers, holds: null } })).toMatchObject([{ code: 'holds' }]);
    expect(stopping({ ...ready, answers: { ...ready.answers, holds: false } })).toMatchObject([{ code: 'contents' }]);
    const nothing = { ...ready, documents: [], pack: { stale: false, keyedHashes: [] } };
    expect(stopping(nothing)).toMatchObject([{ code: 'contents' }]);
    expect(stopping({ ...nothing, answers: { ...ready.answers, holds: false } })).toEqual([]);
    const portability = { ...access, right: 'portability' } as const;
    const ported = { ...ready, answers: { ...ready.answers, rights: [access, portability] } };
    expect(stopping(ported)).toMatchObject([{ code: 'contents' }]);
  });

  it('stops where a name, a reason or one’s own paragraph would be printed as question marks, or cut off', () => {
    const names = { ...ready, unprinted: { ...ready.unprinted, names: ['ᚠᚢ', '𓀀'] } };
    expect(stopping(names)).toMatchObject([
      { code: 'printed', sentence: expect.stringContaining('ᚠᚢ, 𓀀'), goTo: 'overview' },
    ]);
    const words = { ...ready, unprinted: { ...ready.unprinted, words: ['ᚠ'] } };
    expect(stopping(words)).toMatchObject([{ code: 'printed', goTo: 'pack' }]);
    const own = { ...ready, unprinted: { ...ready.unprinted, own: ['ᚠ'] } };
    expect(stopping(own)).toMatchObject([{ code: 'printed', goTo: 'settings' }]);
    const long = { ...ready, answers: { ...ready.answers, paragraph: 'ä'.repeat(10_001) } };
    expect(stopping(long)).toMatchObject([
      { code: 'printed', sentence: expect.stringContaining('10,001'), goTo: 'pack' },
    ]);
    expect(stopping({ ...ready, answers: { ...ready.answers, paragraph: 'ä'.repeat(10_000) } })).toEqual([]);
  });

  it('stops a refusal without ground, reason or authority, and says of what is answered later that it stays open', () => {
    const bare = { ...erasure, outcome: 'refused' } as const;
    expect(stopping({ ...ready, answers: { ...ready.answers, rights: [access, bare] } })).toMatchObject([
      { code: 'answers' },
    ]);
    const told = { ...bare, ground: 'duty-to-keep', reason: 'Invoices.' };
    const unnamed = { ...ready, authority: { name: '', contact: '' } };
    expect(stopping({ ...unnamed, answers: { ...ready.answers, rights: [access, told] } })).toMatchObject([
      { code: 'authority', goTo: 'settings' },
    ]);
    expect(stopping(unnamed)).toEqual([]);
    const later = { ...ready, answers: { ...ready.answers, rights: [access, erasure] } };
    expect(stopping(later)).toEqual([]);
    expect(checksBeforeRelease(english, later).find(({ code }) => code === 'answers')).toMatchObject({
      state: 'advice',
      sentence: expect.stringContaining('Erasure'),
    });
  });

  it('stops while a document is marked to redact and the redacted copy is not there', () => {
    const documents = [{ id: 'd1', number: 1, keyedHash: 'aa', decision: 'redact' as const, portable: false }];
    expect(stopping({ ...ready, documents, pack: null }).map(({ code }) => code)).toEqual(['documents-decided']);
  });

  it('lets a withheld document lie on another case too', () => {
    expect(stopping({ ...ready, elsewhere: [{ keyedHash: 'bb', reference: 'SAR-2026-0056' }] })).toEqual([]);
  });

  it('waits for the pack where only the finished pack can tell', () => {
    const waiting = checksBeforeRelease(english, { ...ready, pack: null }).filter(({ state }) => state === 'waiting');
    expect(waiting.map(({ code }) => code)).toEqual(['withheld-inside', 'pack-current']);
  });

  it('lists what fails first, whatever the facts', () => {
    const facts = fc.record({
      identity: fc.constantFrom('not-asked' as const, 'asked' as const, 'confirmed' as const),
      recipient: fc.constantFrom('', 'Ottilie Vance-Marsh'),
      informationMissing: fc.constantFrom([], ['source']),
      pack: fc.constantFrom(null, ready.pack),
      elsewhere: fc.constantFrom([], [{ keyedHash: 'aa', reference: 'SAR-2026-0056' }]),
    });
    fc.assert(
      fc.property(facts, (some) => {
        const states = checksBeforeRelease(english, { ...ready, ...some }).map(({ state }) => state);
        const order = ['stops', 'waiting', 'advice', 'passed'];
        expect(states).toEqual(states.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      }),
    );
  });
});
