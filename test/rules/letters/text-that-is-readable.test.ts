import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { letterForWindow, readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { english } from '../../support/english.ts';
import { fc } from '../../support/seeded-checks.ts';
import { mail } from './letter-samples.ts';
import { msgOf } from './made-messages.ts';

const options = { timeZone: 'Europe/Berlin' };
const HEAD = [
  'From: Odile Brannagh <odile@post.example>',
  'To: privacy@ferryport.example',
  'Date: Tue, 3 Nov 2026 10:19:00 +0000',
  'MIME-Version: 1.0',
];
const GERMAN = 'Bitte senden Sie mir eine Kopie aller personenbezogenen Daten über mich. Grüße aus Köln, Jürgen Müßig';
const read = async (bytes: Uint8Array, name = 'letter.eml') =>
  letterForWindow(english, await readLetter(bytes, name, options));
/** A mail whose body and further heads are these bytes. */
const body = (type: string, bytes: Uint8Array, ...heads: readonly (string | Uint8Array)[]) =>
  Buffer.concat([
    mail(...HEAD, `Content-Type: ${type}`, 'Content-Transfer-Encoding: 8bit', ''),
    ...heads.flatMap((head) => [Buffer.from(head), Buffer.from('\r\n')]),
    Buffer.from('\r\n'),
    bytes,
  ]);
const encoded = (text: string, charset: string) => iconv.encode(text, charset);
const latin = (text: string) => encoded(text, 'windows-1252');
const GUESSED = /it was read as (\S+)\./u;
const guessedIn = (notes: readonly string[]) => GUESSED.exec(notes.join(' '))?.[1];

describe('bytes that are UTF-8 are read as that, whatever their label says', () => {
  it.each(['iso-8859-1', 'us-ascii', 'windows-1252', 'unknown-8bit', 'x-unknown', 'koi8-r', ''])(
    '%j',
    async (label) => {
      const type = label === '' ? 'text/plain' : `text/plain; charset=${label}`;
      expect(await read(body(type, Buffer.from(GERMAN)))).toMatchObject({ text: GERMAN, notes: [] });
    },
  );

  it('but a short word of an eastern charset is not', async () => {
    // These four bytes are two Chinese letters in GBK, and two Latin ones in UTF-8.
    const bytes = Buffer.from([0xc1, 0xaa, 0xcd, 0xa8]);
    expect((await read(body('text/plain; charset=gb2312', bytes))).text).toBe('联通');
  });
});

describe('other bytes are read as what they are', () => {
  it.each([
    [
      'the Windows charset under the label UTF-8',
      'text/plain; charset=utf-8',
      latin(`${GERMAN} €`),
      `${GERMAN} €`,
      'Windows-1252',
    ],
    ['the Windows charset without a label', 'text/plain', latin(GERMAN), GERMAN, 'Windows-1252'],
    [
      'the Windows charset under the label ASCII',
      'text/plain; charset=us-ascii',
      latin(GERMAN),
      GERMAN,
      'Windows-1252',
    ],
    [
      'Czech without a label',
      'text/plain',
      encoded(
        'Dobrý den, žádám o přístup ke svým osobním údajům, které o mně zpracováváte. Děkuji, Jiří Říha',
        'windows-1250',
      ),
      'Dobrý den, žádám o přístup ke svým osobním údajům, které o mně zpracováváte. Děkuji, Jiří Říha',
      'Windows-1250',
    ],
    [
      'Greek under the label UTF-8',
      'text/plain; charset=utf-8',
      encoded('Παρακαλώ στείλτε μου αντίγραφο των προσωπικών μου δεδομένων. Με εκτίμηση, Ελένη', 'windows-1253'),
      'Παρακαλώ στείλτε μου αντίγραφο των προσωπικών μου δεδομένων. Με εκτίμηση, Ελένη',
      'Windows-1253',
    ],
    ['a DOS code page', 'text/plain; charset=cp-850', encoded(GERMAN, 'cp850'), GERMAN, undefined],
    [
      'another DOS code page',
      'text/plain; charset=IBM852',
      encoded('Žádám o výmaz, Łódź', 'cp852'),
      'Žádám o výmaz, Łódź',
      undefined,
    ],
    ['the oldest DOS code page', 'text/plain; charset=cp437', encoded('Größe', 'cp437'), 'Größe', undefined],
    [
      'an old Macintosh',
      'text/plain; charset=x-mac-roman',
      encoded('Größe – ici', 'macroman'),
      'Größe – ici',
      undefined,
    ],
    [
      'a label in quotes and capitals',
      'text/plain; charset="ISO8859-15"',
      encoded('5 € für Jürgen', 'iso-8859-15'),
      '5 € für Jürgen',
      undefined,
    ],
    [
      'Cyrillic by its number',
      'text/plain; charset=win-1251',
      encoded('Ольга Ёлкина', 'windows-1251'),
      'Ольга Ёлкина',
      undefined,
    ],
  ])('%s', async (_, type, bytes, text, guessed) => {
    const letter = await read(body(type, bytes));
    expect(letter.text).toBe(text);
    expect(guessedIn(letter.notes)).toBe(guessed);
    expect(letter.proposal.check.includes('text')).toBe(guessed !== undefined);
  });

  it.each(['utf-7', 'unicode-1-1-utf-7', 'x-unicode-2-0-utf-7', 'UTF7'])('UTF-7 under the name %s', async (label) => {
    const text = 'Gr+APwA3w-e aus K+APY-ln: 2 +- 2, J+APw-rgen';
    const letter = await read(body(`text/plain; charset=${label}`, Buffer.from(text)));
    expect(letter).toMatchObject({ text: 'Grüße aus Köln: 2 + 2, Jürgen', notes: [] });
  });

  it('HTML by the charset of its meta tag, also where its label is wrong', async () => {
    const html = encoded(
      '<html><head><meta charset="windows-1250"></head><body>Zdzisław, Łódź</body></html>',
      'windows-1250',
    );
    for (const type of ['text/html', 'text/html; charset=us-ascii', 'text/html; charset=utf-8'])
      expect((await read(body(type, html))).text).toBe('Zdzisław, Łódź');
  });

  it('a label that nobody knows is said where it may matter', async () => {
    const letter = await read(body('text/plain; charset=x-klingon', latin('Größe')));
    expect([letter.text, guessedIn(letter.notes)]).toEqual(['Größe', 'Windows-1252']);
    expect((await read(body('text/plain; charset=x-klingon', Buffer.from('Hello')))).notes).toEqual([]);
  });

  it('a Japanese mail whose label is missing', async () => {
    const bytes = Buffer.from('\u001b$B$3$s$K$A$O\u001b(B', 'latin1');
    expect((await read(body('text/plain', bytes))).text).toBe('こんにちは');
  });

  it('UTF-8 that a footer of another charset was joined to keeps its letters, and says what it lost', async () => {
    const letter = await read(body('text/plain; charset=utf-8', Buffer.concat([Buffer.from(GERMAN), latin('\n-- é')])));
    expect(letter.text).toBe(`${GERMAN}\n-- \ufffd`);
    expect(letter.notes.join()).toContain('could not be read');
  });
});

describe('heads', () => {
  const head = (from: string | Uint8Array, subject: string | Uint8Array, ...rest: readonly string[]) =>
    Buffer.concat([
      Buffer.from('From: '),
      Buffer.from(from),
      Buffer.from('\r\nSubject: '),
      Buffer.from(subject),
      Buffer.from('\r\n'),
      mail(...HEAD.slice(1), ...rest, '', 'Hello'),
    ]);
  const bare = [latin('Jürgen Müßig <j@post.example>'), latin('Auskunft für Jürgen')] as const;

  it('with bytes as they are follow the charset of the body', async () => {
    const german = await read(head(...bare, 'Content-Type: text/plain; charset=iso-8859-1'));
    expect(german).toMatchObject({ from: { name: 'Jürgen Müßig' }, subject: 'Auskunft für Jürgen', notes: [] });
    const polish = head(
      encoded('Łukasz Żółw <l@post.example>', 'windows-1250'),
      'x',
      'Content-Type: text/plain; charset=windows-1250',
    );
    expect((await read(polish)).from.name).toBe('Łukasz Żółw');
  });

  it('are UTF-8 where they are, and say so where they are guessed', async () => {
    expect(
      await read(head('Jürgen <j@post.example>', 'für Ælfric', 'Content-Type: text/plain; charset=iso-8859-1')),
    ).toMatchObject({
      from: { name: 'Jürgen' },
      subject: 'für Ælfric',
      notes: [],
    });
    const letter = await read(head(...bare));
    expect(letter.from.name).toBe('Jürgen Müßig');
    expect(guessedIn(letter.notes)).toBe('Windows-1252');
  });

  it.each([
    ['split inside a letter', '=?utf-8?B?QXVza3VuZnQgww==?=\r\n =?utf-8?B?vGJlciBHcsO2w59l?=', 'Auskunft über Größe'],
    ['split inside a letter, quoted', '=?UTF-8?Q?Gr=C3?= =?utf-8?q?=B6=C3=9Fe?=', 'Größe'],
    [
      'with a raw byte inside',
      Buffer.concat([Buffer.from('=?iso-8859-1?Q?Fr'), latin('ö'), Buffer.from('sche?=')]),
      'Frösche',
    ],
    ['labelled with the wrong charset', '=?iso-8859-1?Q?Gr=C3=B6=C3=9Fe?=', 'Größe'],
    ['with a language', '=?utf-8*de?Q?Gr=C3=B6=C3=9Fe?=', 'Größe'],
    ['in UTF-7', '=?utf-7?Q?Gr+APYA3w-e?=', 'Größe'],
    ['of a DOS code page', `=?cp850?B?${encoded('Größe', 'cp850').toString('base64')}?=`, 'Größe'],
    [
      'Japanese in two words with a state each',
      '=?iso-2022-jp?B?GyRCRnxLXBsoQg==?= =?iso-2022-jp?B?GyRCOGwbKEI=?=',
      '日本語',
    ],
    ['among plain words', 'Re: =?utf-8?Q?=C3=BCber?= uns =?utf-8?Q?=C3=A4?=', 'Re: über uns ä'],
    ['without an end', '=?utf-8?Q?Gr=C3=B6', '=?utf-8?Q?Gr=C3=B6'],
  ])('read encoded words %s', async (_, subject, text) => {
    expect(await read(head('a@post.example', subject))).toMatchObject({ subject: text, notes: [] });
  });

  it('give attachments their names in any of these ways', async () => {
    const names = [
      'filename="=?utf-8?Q?Gr=C3=B6=C3=9Fe.pdf?="',
      "filename*=utf-8''Gr%C3%B6%C3%9Fe.pdf",
      "filename*0*=iso-8859-1''Gr%F6; filename*1*=%DFe; filename*2=.pdf",
      "filename*0*=utf-8''Gr%C3; filename*1*=%B6%C3%9Fe.pdf",
      'filename=Größe.pdf',
    ];
    const parts = names.flatMap((name) => [
      '--b',
      'Content-Type: application/pdf',
      `Content-Disposition: attachment; ${name}`,
      '',
      '%PDF',
    ]);
    const letter = await read(mail(...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--'));
    expect(letter.attachments.map(({ name }) => name)).toEqual(names.map(() => 'Größe.pdf'));
  });
});

describe('an Outlook message of before Unicode', () => {
  const ansi = (text: string, charset: string) => ({ ansi: encoded(text, charset) });
  const message = (charset: string, name: string, words: string, known: Readonly<Record<number, number>>) =>
    msgOf({ 0x0c1a: ansi(name, charset), 0x0037: ansi(words, charset), 0x1000: ansi(words, charset), ...known });
  const CODE_PAGE = 0x3ffd;
  const INTERNET = 0x3fde;
  const LOCALE = 0x3ff1;

  it.each([
    ['by its code page', 'windows-1251', 'Ольга Ёлкина', 'Прошу выслать копию', { [CODE_PAGE]: 1251 }, undefined],
    [
      'by its language alone',
      'windows-1251',
      'Ольга Ёлкина',
      'Прошу выслать копию',
      { [LOCALE]: 1049 },
      'Windows-1251',
    ],
    [
      'by the code page of its mail, in Japanese',
      'shift_jis',
      '山田太郎',
      '日本語の本文',
      { [INTERNET]: 50220 },
      undefined,
    ],
    ['by its language alone, in Greek', 'windows-1253', 'Ελένη', 'Παρακαλώ', { [LOCALE]: 1032 }, 'Windows-1253'],
    [
      'by its language alone, in Polish',
      'windows-1250',
      'Łukasz',
      'Żądam',
      { [LOCALE]: 1045, [INTERNET]: 20127 },
      'Windows-1250',
    ],
    ['by nothing at all', 'windows-1252', 'Jürgen', GERMAN, {}, 'Windows-1252'],
    ['that was written as UTF-8', 'utf-8', 'Jürgen', 'Größe', { [CODE_PAGE]: 1252 }, undefined],
  ])('is read %s', async (_, charset, name, words, known, guessed) => {
    const letter = await read(message(charset, name, words, known), 'a.msg');
    expect(letter).toMatchObject({ from: { name }, subject: words, text: words });
    expect(guessedIn(letter.notes)).toBe(guessed);
  });
});

it('whatever the label and the bytes are, text is read and nothing is thrown', async () => {
  const label = fc.oneof(
    fc.constantFrom('utf-7', 'utf-16', 'iso-2022-jp', 'hz', 'cp1', 'binary', '__proto__'),
    fc.string({ maxLength: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(label, fc.uint8Array({ maxLength: 200 }), async (charset, bytes) => {
      const letter = await read(body(`text/plain; charset="${charset.replaceAll(/[^\x20-\x7e]/gu, '')}"`, bytes));
      expect(letter.text).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: 400 },
  );
});
