import { describe, expect, it } from 'vitest';
import { readLetterPlainly } from '../../../main/core/rules/letters/read-letter-plainly.ts';
import { letterForWindow, readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { english } from '../../support/english.ts';
import { sample } from './letter-samples.ts';

const timeZone = 'Europe/Dublin';
const head = [
  'From: Ottilie Arnquist <ottilie@example.org>',
  'To: dpo@harrowmere.example',
  'Date: Fri, 27 Nov 2026 10:00:00 +0000',
  'Subject: What do you hold about me?',
  'MIME-Version: 1.0',
].join('\r\n');
const mail = (type: string, body: string, end = '\r\n') =>
  Buffer.from(`${head}${end}Content-Type: ${type}${end}${end}${body}`);

describe('a mail that was too slow to take apart', () => {
  it.each([
    ['millions of blank lines', 'text/plain', '\n'.repeat(20_000_000)],
    ['millions of blank lines from Windows', 'text/plain', '\r\n'.repeat(10_000_000)],
    ['a million parts', 'multipart/mixed; boundary="b"', '--b\r\n\r\n'.repeat(1_000_000)],
    ['a million lines of one sign', 'text/plain', '>\n'.repeat(1_000_000)],
  ])('keeps who wrote it, when, and its words after %s', async (_, type, flood) => {
    const bytes = mail(type, `I ask what you hold about me.\r\n${flood}Ottilie`);
    const letter = await readLetterPlainly(bytes, 'a.eml', { timeZone });
    expect(letterForWindow(english, letter)).toMatchObject({
      source: 'eml',
      from: { name: 'Ottilie Arnquist', address: 'ottilie@example.org' },
      subject: 'What do you hold about me?',
      receivedOn: '2026-11-27',
      text: expect.stringMatching(/^I ask what you hold about me\./u),
      attachments: [],
      notes: expect.arrayContaining([expect.stringContaining('no right is proposed')]),
      proposal: { rights: [], chaser: false, requesterName: 'Ottilie Arnquist' },
    });
    expect(letter.original).toBe(bytes);
    expect(letter.text.length).toBeLessThanOrEqual(1024 * 1024);
  });

  it('leaves blank lines out before it cuts, so that the words below them are kept too', async () => {
    const letter = await readLetterPlainly(mail('text/plain', `Above${'\n'.repeat(5_000_000)}Below`), 'a', {
      timeZone,
    });
    expect(letter.text).toBe('Above\n\n\nBelow');
  });

  it('has nothing to show of an Outlook message, of a mail without an end to its head, and of no mail', async () => {
    for (const bytes of [
      sample('msg', 'Simple.msg'),
      Buffer.from(`${head}\r\nX-More: ${'a'.repeat(2_000_000)}\r\n\r\nx`),
      Buffer.from('\x7FELF'),
    ])
      await expect(readLetterPlainly(bytes, 'a', { timeZone })).rejects.toMatchObject({ name: 'UnreadableLetter' });
  });
});

it('one sentence over and over costs what its length costs, and its right is still proposed', async () => {
  const sentence = 'I request access to my personal data under article 15 gdpr and erasure ';
  const letter = await readLetter(mail('text/plain', sentence.repeat(1_400)), 'a.eml', { timeZone });
  expect(letter.proposal.rights.map(({ right }) => right)).toContain('access');
  expect(letter.text).toHaveLength(sentence.length * 1_400 - 1);
});
