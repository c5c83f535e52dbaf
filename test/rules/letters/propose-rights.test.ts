import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { letterLanguages } from '../../../main/contract/letters/letter.ts';
import { proposeLetter } from '../../../main/core/rules/letters/propose-letter.ts';
import { readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { speak } from '../../../main/words/said.ts';
import { english } from '../../support/english.ts';
import { writtenLetters } from './written-letters.ts';

const templates = new URL('../../fixtures/letters/templates/', import.meta.url);
type Expected = {
  readonly file: string;
  readonly language: string;
  readonly rights: readonly string[];
  readonly chaser: boolean;
  readonly requester: { readonly name: string; readonly email: string };
  readonly sent: string;
};
const expectations = JSON.parse(readFileSync(new URL('letters.json', templates), 'utf8')) as readonly Expected[];
const propose = (text: string, subject = '') => proposeLetter({ subject, text });
const rightsOf = (text: string, subject = '') => propose(text, subject).rights.map(({ right }) => right);

describe('the 24 template letters', () => {
  it.each(expectations)('propose what was written down for $file', async (expected) => {
    const bytes = new Uint8Array(readFileSync(new URL(expected.file, templates)));
    const letter = await readLetter(bytes, expected.file, { timeZone: 'Europe/Berlin' });
    const { proposal } = letter;
    expect(proposal.rights.map(({ right }) => right).toSorted()).toEqual(expected.rights.toSorted());
    expect(proposal.language.code).toBe(expected.language);
    expect(proposal.chaser).toBe(expected.chaser);
    expect([proposal.requesterName, proposal.requesterEmail]).toEqual([
      expected.requester.name,
      expected.requester.email,
    ]);
    expect([letter.sentAt, letter.receivedAt]).toEqual([expected.sent, expected.sent]);
    expect(letter.receivedOn).toBe(expected.sent.slice(0, 10));
  });

  it('quote the date of the request a chaser asks after', async () => {
    for (const file of expectations.filter(({ chaser }) => chaser).map((expected) => expected.file)) {
      const bytes = new Uint8Array(readFileSync(new URL(file, templates)));
      const { proposal } = await readLetter(bytes, file, { timeZone: 'Europe/Berlin' });
      expect(proposal.chaserOf).toEqual({ asked: '2026-03-02' });
    }
  });

  it('name restriction and portability as set aside where the letter cites them without asking for a case', async () => {
    const setAside = async (file: string) => {
      const bytes = new Uint8Array(readFileSync(new URL(file, templates)));
      return (await readLetter(bytes, file, { timeZone: 'Europe/Berlin' })).proposal.setAside.map(({ right }) => right);
    };
    expect(await setAside('en-access-tracking.eml')).toEqual(['portability']);
    expect(await setAside('de-erasure-default.eml')).toEqual(['restriction']);
  });
});

describe.each(letterLanguages)('letters in %s', (language) => {
  it.each(writtenLetters(language))('are understood: $title', ({ text, rights, chaser, asked }) => {
    const proposal = propose(text);
    expect(proposal.language.code).toBe(language);
    expect(proposal.rights.map(({ right }) => right).toSorted()).toEqual(rights.toSorted());
    expect(proposal.chaser).toBe(chaser);
    expect(proposal.chaserOf?.asked).toBe(asked);
  });

  it('mark words that are in the letter and no others', () => {
    for (const { text } of writtenLetters(language)) {
      const proposal = propose(text);
      const spans = [...proposal.rights, ...proposal.setAside].flatMap((right) => right.spans);
      for (const { start, end } of [...spans, ...proposal.chaserSpans]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
    }
  });

  it('are understood when the writer leaves the accents out, in capitals and with hard line breaks', () => {
    const erasure = writtenLetters(language).find(({ title }) => /^erasure(?:, short)?$/.test(title));
    const plain = (erasure?.text ?? '').normalize('NFD').replace(/\p{M}/gu, '');
    if (language !== 'el') expect(rightsOf(plain)).toEqual(['erasure']);
    expect(rightsOf((erasure?.text ?? '').replaceAll(' ', '\n'))).toEqual(['erasure']);
  });
});

describe('a right is proposed only when the letter invokes it', () => {
  it('marks the words that ask for a copy and for deletion', () => {
    const text = 'I moved away. Please send me a copy of everything you hold about me, and then delete my old file.';
    const words = propose(text).rights.map(({ right, spans }) => [
      right,
      ...spans.map((s) => text.slice(s.start, s.end)),
    ]);
    expect(words).toEqual([
      ['access', 'send me a copy of everything you hold about me'],
      ['erasure', 'delete my old file'],
    ]);
  });

  it('takes no article of another law for a right', () => {
    expect(rightsOf('I request an answer on my personal data. Article 15 of the Constitution protects me.')).toEqual(
      [],
    );
    expect(rightsOf('Please repair the roof as Article 17 of the contract says.')).toEqual([]);
  });

  it('takes no range of articles for eight rights', () => {
    expect(rightsOf('Please tell me who handles requests under Articles 15 to 22 GDPR.')).toEqual([]);
  });

  it('reads a citation with two articles as two rights', () => {
    expect(rightsOf('I hereby request this under Art. 15 and 17 GDPR. It concerns my personal data.')).toEqual([
      'access',
      'erasure',
    ]);
    expect(rightsOf('Hiermit verlange ich dies nach Art. 22 Abs. 1 und 4 DSGVO für meine Daten.')).toEqual([
      'automated-decision',
    ]);
  });

  it('does not turn "do not delete" into erasure', () => {
    expect(rightsOf('Please do not delete my data, I need it in court.')).toEqual([]);
    expect(rightsOf('Bitte löschen Sie meine Daten nicht, ich brauche sie vor Gericht.')).toEqual([]);
  });

  it('reads only the new words above quoted mail', () => {
    const text =
      'Thank you, that is all I need from you.\n\nOn 3 March 2026, Ann wrote:\n> Please delete my account.\n> Regards\n';
    expect(rightsOf(text, 'Re: My account')).toEqual([]);
    const chased =
      'I asked you on 3 March 2026 and have had no answer.\n\nOn 3 March 2026, Ann wrote:\n> Please delete my account.\n> Regards\n';
    expect(propose(chased)).toMatchObject({ rights: [], chaser: true, chaserOf: { asked: '2026-03-03' } });
  });

  it('reads a letter that a colleague forwarded', () => {
    const text =
      'FYI, can you take this?\n\n-----Original Message-----\nFrom: Ann\n\nPlease delete my account. Ann Other';
    expect(rightsOf(text)).toEqual(['erasure']);
  });

  it('uses the subject line only when the text says nothing, and never that of a reply', () => {
    const [right] = propose(
      'See the attached letter. Best wishes, and thank you for your help.',
      'Subject access request',
    ).rights;
    expect(right).toMatchObject({ right: 'access', spans: [] });
    expect(rightsOf('See the attached letter. Best wishes, and thank you.', 'RE: Subject access request')).toEqual([]);
  });

  it('says which article it relied on', () => {
    const [access] = propose('I hereby request information about me according to Article 15 GDPR.').rights;
    expect(speak(english, access?.why ?? '')).toContain('Art. 15');
  });

  it('proposes nothing in a language it does not know', () => {
    expect(propose('この電子メール メッセージは自動送信されたものです。')).toMatchObject({
      language: { code: 'und' },
      rights: [],
    });
  });
});

describe('searching stays quick whatever the text', () => {
  // A search that went back over the text would take hours; the runner ends it after five minutes.
  it.each([
    ['one word without end', 'a'.repeat(1_000_000)],
    ['one opening phrase over and over', 'please send me a copy of '.repeat(20_000)],
    ['full stops', 'you and I have the data Art. Art. Art. '.repeat(20_000)],
    ['article numbers', 'you and I have the data Art. 15, 16, 15, 16, '.repeat(20_000)],
    ['quotation marks', '> \n'.repeat(200_000)],
    ['"on" at each line start', 'On Monday she\n'.repeat(60_000)],
  ])('with %s, in which nothing is asked, and a request before it is found', (_, text) => {
    for (const language of ['', 'the data and I have you ', 'und ich sie die der das '])
      expect(rightsOf(language + text)).toEqual([]);
    const { language, rights } = propose(`Please delete my account.\n${text}`);
    expect([language.code, ...rights.map(({ right, spans }) => [right, ...spans])]).toEqual([
      'en',
      ['erasure', { start: 7, end: 24 }],
    ]);
  });
});
