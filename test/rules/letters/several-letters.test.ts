import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { mailsIn } from '../../../main/core/rules/letters/several-letters.ts';
import { SeveralLetters } from '../../../main/core/rules/letters/unreadable-letter.ts';
import { speak } from '../../../main/words/said.ts';
import { english } from '../../support/english.ts';
import { mail } from './letter-samples.ts';
import { msgOf } from './made-messages.ts';

const options = { timeZone: 'Europe/Dublin', ownDomains: ['ferryport.example'] };
const ACCESS = 'Please send me a copy of all the personal data you hold about me.';
const ERASURE = 'Please delete all the personal data you hold about me.';
const head = (name: string, id: string, ...more: readonly string[]) => [
  `Received: from mx.post.example by mail.ferryport.example; Tue, 3 Nov 2026 10:20:00 +0000`,
  `From: ${name} <${name.split(' ')[0]?.toLowerCase()}@post.example>`,
  'To: privacy@ferryport.example',
  `Subject: From ${name}`,
  'Date: Tue, 3 Nov 2026 10:19:00 +0000',
  `Message-ID: <${id}@post.example>`,
  'MIME-Version: 1.0',
  ...more,
];
const first = (...more: readonly string[]) => [...head('Odile Brannagh', 'a', ...more), '', ACCESS];
const second = () => [...head('Colm Hartigan', 'b'), '', ERASURE];
const envelope = 'From odile@post.example Tue Nov  3 10:20:00 2026';

async function heldIn(bytes: Uint8Array, name = 'post.eml'): Promise<readonly string[]> {
  const thrown: unknown = await readLetter(bytes, name, options).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof SeveralLetters)) throw new Error('It was read as one letter.', { cause: thrown });
  expect(speak(english, thrown.message)).toContain(`This file holds ${thrown.letters.length} letters`);
  return thrown.letters.map((letter) => letter.name);
}

describe('a file of several letters says how many it holds, and each is read by itself', () => {
  const parts = ['Content-Type: multipart/mixed; boundary=b'];
  const inParts = [
    ...head('Odile Brannagh', 'a', ...parts),
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    ACCESS,
    '--b--',
  ];
  const quoted = [`> ${envelope}`, `>${envelope}`];
  it.each([
    ['a mailbox', mail(envelope, ...first(), '', envelope, ...second(), '')],
    ['a mailbox whose first line is lost', mail(...first(), '', envelope, ...second(), '')],
    [
      'a mailbox of Thunderbird’s',
      mail('From - Tue Nov 03 10:20:00 2026', ...first(), '', 'From - Tue Nov 03 10:21:00 2026', ...second()),
    ],
    ['a mailbox in which a mail speaks like one', mail(envelope, ...first(), ...quoted, '', envelope, ...second())],
    ['mails in one file', mail(...first(), '', ...second())],
    ['mails in one file without a line between', mail(...first(), ...second())],
    ['mails in one file, the first in parts', mail(...inParts, ...second())],
    ['mails in one file with the line ends of Unix', Buffer.from([...first(), '', ...second()].join('\n'))],
  ])('%s', async (_, bytes) => {
    expect(await heldIn(bytes, 'post.mbox')).toEqual(['post 1.eml', 'post 2.eml']);
    const one = await readLetter(bytes, 'post.mbox', { ...options, letter: 1 });
    const other = await readLetter(bytes, 'post.mbox', { ...options, letter: 2 });
    expect([one, other].map(({ from, proposal }) => [from.name, proposal.rights.map(({ right }) => right)])).toEqual([
      ['Odile Brannagh', ['access']],
      ['Colm Hartigan', ['erasure']],
    ]);
    expect(one.text).not.toContain(ERASURE);
    expect(Buffer.from(one.original).toString()).not.toContain('Hartigan');
    expect([one.fileName, other.fileName]).toEqual(['post 1.eml', 'post 2.eml']);
    await expect(readLetter(bytes, 'post.mbox', { ...options, letter: 3 })).rejects.toThrow(SeveralLetters);
  });

  it('takes the sign away that a mailbox has set before a line', async () => {
    const bytes = mail(envelope, ...first(), '', '>From Odile, with thanks', '', envelope, ...second());
    const letter = await readLetter(bytes, 'post.mbox', { ...options, letter: 1 });
    expect(letter.text).toBe(`${ACCESS}\n\nFrom Odile, with thanks`);
  });

  it('a digest, and a mail of the organisation that sends several on', async () => {
    const attached = (bytes: readonly string[], name: string) => [
      '--b',
      'Content-Type: message/rfc822',
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      ...bytes,
    ];
    const digest = mail(
      ...head('List Robot', 'd', 'Content-Type: multipart/digest; boundary=b'),
      '',
      '--b',
      '',
      ...first(),
      '--b',
      '',
      ...second(),
      '--b--',
    );
    expect(await heldIn(digest)).toHaveLength(2);
    const own = [
      'From: Bram Okafor <bram@ferryport.example>',
      'To: privacy@ferryport.example',
      'Date: Fri, 20 Nov 2026 16:40:00 +0000',
    ];
    const sentOn = mail(
      ...own,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'Two for you.',
      ...attached(first(), 'one.eml'),
      ...attached(second(), 'two.eml'),
      '--b--',
    );
    expect(await heldIn(sentOn)).toEqual(['one.eml', 'two.eml']);
    expect(await readLetter(sentOn, 'fw.eml', { ...options, letter: 2 })).toMatchObject({
      from: { name: 'Colm Hartigan' },
    });
    const outlook = msgOf({ 0x0c1a: 'Bram', 0x0c1f: 'bram@ferryport.example', 0x1000: 'Two for you.' }, [
      { name: 'one.eml', bytes: mail(...first()) },
      { name: 'two.eml', bytes: mail(...second()) },
    ]);
    expect(await heldIn(outlook, 'fw.msg')).toEqual(['one.eml', 'two.eml']);
  });
});

describe('one letter stays one', () => {
  const body = (...lines: readonly string[]) => mail(...first(), '', ...lines);
  it.each([
    ['that quotes a head', body('-----Original Message-----', ...second())],
    ['that shows the whole head of another', body('I received this from you:', '', ...second())],
    ['that was returned to its sender', body('--- Below this line is a copy of the message.', '', ...second())],
    [
      'that speaks of who it is from',
      body('From the office I heard nothing.', '', 'From 09:15 to 10:00 on 3 November 2026', 'I waited.'),
    ],
    ['that marks a quoted one', body('', ...second().map((line) => `> ${line}`))],
    [
      'with a head typed by hand',
      body('', 'From: Odile', 'To: you', 'Date: 3 November 2026', 'Subject: my data', '', ACCESS),
    ],
    ['in a mailbox of its own', mail(envelope, ...first())],
  ])('%s', async (_, bytes) => {
    expect(mailsIn(bytes)).toHaveLength(1);
    expect((await readLetter(bytes, 'a.eml', { ...options, letter: 1 })).from.name).toBe('Odile Brannagh');
  });

  it('that asks for something itself and encloses what was written before', async () => {
    const enclosed = second().join('\r\n');
    const bytes = mail(
      ...head('Odile Brannagh', 'a', 'Content-Type: multipart/mixed; boundary=b'),
      '',
      '--b',
      '',
      ACCESS,
      '--b',
      'Content-Type: message/rfc822',
      '',
      enclosed,
      '--b',
      'Content-Type: message/rfc822',
      '',
      enclosed,
      '--b--',
    );
    const letter = await readLetter(bytes, 'a.eml', options);
    expect([letter.from.name, letter.attachments.length]).toEqual(['Odile Brannagh', 2]);
  });

  it('and a hostile file costs what its length costs', () => {
    const line = head('A B', 'x').slice(1, 7).join('\n');
    for (const text of [
      'From: x\n',
      'From: x\n\n',
      'From \n\n',
      ' \n',
      'From a 1:11\nFrom: x\n\n',
      'Received: by x\n Subject: y\n',
    ])
      expect(mailsIn(Buffer.from(`${line}\n\n${text.repeat(300_000)}`)).length).toBeLessThanOrEqual(1_000);
  });
});
