import { describe, expect, test } from 'vitest';
import type { Letter } from '../../main/contract/letters/letter.ts';
import { loadWords } from '../../main/words/load-words.ts';
import {
  emptyRequest,
  newRequestOf,
  readDraft,
  requestProblems,
  withLetter,
} from '../../renderer/requests/request-form.ts';

const t = await loadWords('en');
const today = '2026-11-25';
const empty = emptyRequest({ today, handlerId: 'officer', language: 'en' });

const letter: Letter = {
  source: 'eml',
  kind: 'request',
  fileName: 'letter.eml',
  messageId: '<one@example.org>',
  from: { name: 'Elspeth Rowntree-Vale', address: 'elspeth@example.org' },
  to: [],
  subject: 'My file',
  receivedAt: '2026-11-24T08:47:00Z',
  receivedOn: '2026-11-24',
  receivedFrom: 'received-header',
  text: 'Send me everything.',
  attachments: [],
  notes: [],
  proposal: {
    language: { code: 'en', certainty: 1 },
    rights: [{ right: 'access', spans: [], why: '' }],
    setAside: [],
    chaser: false,
    chaserSpans: [],
    requesterName: 'Elspeth Rowntree-Vale',
    requesterEmail: 'elspeth@example.org',
    through: null,
    check: [],
  },
};

describe('a letter fills in the form', () => {
  test('what it says lands in the fields, with the day it arrived', () => {
    expect(withLetter(empty, letter, empty)).toMatchObject({
      requester: 'Elspeth Rowntree-Vale',
      receivedOn: '2026-11-24',
      rights: ['access'],
      body: 'Send me everything.',
    });
  });

  test('it never overwrites what the officer typed, and never unticks a right', () => {
    const typed = { ...empty, requester: 'Her son', rights: ['erasure' as const] };
    expect(withLetter(typed, letter, empty)).toMatchObject({ requester: 'Her son', rights: ['erasure', 'access'] });
  });

  test('another letter replaces what the first one said', () => {
    const first = withLetter(empty, letter, empty);
    const other = { ...letter, proposal: { ...letter.proposal, requesterName: 'Hollis Bracken' } };
    expect(withLetter(first, other, first).requester).toBe('Hollis Bracken');
  });

  test('a changed day drops the time of the letter, which belongs to another day', () => {
    const read = { letter, upload: 'upload' };
    const filled = withLetter(empty, letter, empty);
    expect(newRequestOf(filled, read)).toMatchObject({ receivedAt: '2026-11-24T08:47:00Z', letterUpload: 'upload' });
    expect(newRequestOf({ ...filled, receivedOn: '2026-11-20' }, read).receivedAt).toBeNull();
  });
});

describe('what is wrong is said per field', () => {
  test('an empty form names who asks and what they want', () => {
    expect(Object.keys(requestProblems(t, empty, today))).toEqual(['requester', 'rights']);
  });

  test('an address says what it lacks', () => {
    expect(requestProblems(t, { ...empty, email: 'elspeth@rowntree-vale' }, today)['email']).toContain(
      'a dot after the @',
    );
    expect(requestProblems(t, { ...empty, email: 'elspeth' }, today)['email']).toContain('one @');
    expect(requestProblems(t, { ...empty, email: ' elspeth@example.org ' }, today)['email']).toBeUndefined();
  });

  test('a day after today is no day of receipt', () => {
    expect(requestProblems(t, { ...empty, receivedOn: '2026-11-27' }, today)['receivedOn']).toContain(
      'after today, Wed 25 Nov',
    );
  });
});

test('a draft comes back as it was typed, and one of another shape counts as none', () => {
  expect(readDraft(JSON.stringify({ values: empty, read: null }))).toEqual({ values: empty, read: null });
  expect(readDraft('{"title":"of an older version"}')).toBeUndefined();
});
