import { describe, expect, it } from 'vitest';
import { mail } from './letter-samples.ts';
import { ASKS, HEAD, base64, notesOf, read, whole } from './odiles-letter.ts';

const plain = () => mail(...HEAD, '', ASKS);

describe('a mail is a mail however it is kept', () => {
  it.each([
    'Resent-From: Colm Hartigan <colm@elsewhere.example>',
    'Envelope-To: privacy@ferryport.example',
    'Thread-Topic: What you hold',
    'Recieved: by a server that cannot spell',
    'Comments: exported by an archive',
    'List-Unsubscribe: <mailto:a@b.example>',
    'Precedence: normal',
    '>From odile@post.example Tue Nov  3 10:20:00 2026',
    'From odile@post.example Tue Nov  3 10:20:00 2026',
  ])('when it begins with %j', async (first) => {
    expect(await read(mail(first, ...HEAD.slice(1), '', ASKS))).toMatchObject({ ...whole, source: 'eml' });
  });

  it('when a text only looks like one, it stays a text', async () => {
    for (const text of [
      'Re: my data\nFrom: Odile\n\nPlease delete it.',
      'Note: my data\n\nFrom: a@b.example\nDate: 1 Jan',
    ]) {
      expect((await read(new TextEncoder().encode(text), 'a.txt')).source).toBe('txt');
    }
  });

  it('when Apple Mail keeps it (.emlx), without the list of properties below it', async () => {
    const bytes = plain();
    const plist = '<?xml version="1.0" encoding="UTF-8"?><plist><dict><key>flags</key></dict></plist>';
    const emlx = Buffer.concat([Buffer.from(`${bytes.length}      \n`), bytes, Buffer.from(`\n${plist}\n`)]);
    expect(await read(emlx, 'letter.emlx')).toMatchObject(whole);
  });

  it('when it is UTF-16, with its mark and without', async () => {
    const text = Buffer.from(plain()).toString('latin1');
    const little = Buffer.from(text, 'utf16le');
    for (const bytes of [
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      little,
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()]),
    ])
      expect(await read(bytes)).toMatchObject(whole);
  });

  it('when its lines end as on an old Macintosh, and when each ends twice', async () => {
    const text = Buffer.from(mail(...HEAD, 'Content-Type: text/plain', '', ASKS, '', 'Odile')).toString('latin1');
    const expected = { ...whole, text: `${ASKS}\n\nOdile` };
    expect(await read(Buffer.from(text.replaceAll('\r\n', '\r'), 'latin1'))).toMatchObject(expected);
    expect(await read(Buffer.from(text.replaceAll('\r\n', '\r\r\n'), 'latin1'))).toMatchObject(expected);
  });

  it('when a line of blanks ends its head, or none does, which is said', async () => {
    const blank = mail(...HEAD, ' \t', ASKS);
    const none = mail(...HEAD, ASKS, 'Odile');
    expect(await read(blank)).toMatchObject({ ...whole, proposal: { check: ['text'] } });
    expect((await read(none)).text).toBe(`${ASKS}\nOdile`);
    expect(await notesOf(blank)).toContain('damaged');
    // A fold of blanks inside a head ends nothing.
    const fold = mail(...HEAD.slice(0, 4), ' ', ...HEAD.slice(4), '', ASKS);
    expect(await read(fold)).toMatchObject({ ...whole, notes: [] });
  });
});

describe('a mail of several parts', () => {
  const parts = (type: string, ...inside: readonly string[]) =>
    mail(
      ...HEAD,
      `Content-Type: ${type}; boundary=b`,
      '',
      ...inside.flatMap((part) => ['--b', ...part.split('\n')]),
      '--b--',
    );
  const html = `Content-Type: text/html\n\n<p>${ASKS}</p><p>Odile Brannagh</p>`;

  it.each([
    'This message is in HTML format. Please use an HTML-capable mail program.',
    'Ihr E-Mail-Programm kann HTML nicht darstellen.',
    'Votre messagerie ne peut pas afficher ce courriel.',
    'Este correo contiene HTML.',
    '(no text)',
    '--',
  ])('is the HTML where its text only stands in: %j', async (standIn) => {
    const bytes = parts('multipart/alternative', `Content-Type: text/plain\n\n${standIn}`, html);
    expect(await read(bytes)).toMatchObject({ kind: 'request', text: `${ASKS}\n\nOdile Brannagh` });
  });

  it('is its text where that is the letter', async () => {
    const longer = `Content-Type: text/html\n\n<p>${ASKS}</p><p>Odile Brannagh</p><p><a href="https://a.example/x">Our shop</a></p>`;
    const bytes = parts('multipart/alternative', `Content-Type: text/plain\n\n${ASKS}\nOdile Brannagh`, longer);
    expect((await read(bytes)).text).toBe(`${ASKS}\nOdile Brannagh`);
  });

  it('is taken apart by the boundary it really has, and shown as it stands where there is none', async () => {
    const wrong = mail(
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--y',
      'Content-Type: text/plain',
      '',
      ASKS,
      '--y--',
    );
    const forgotten = mail(
      ...HEAD,
      'Content-Type: multipart/mixed boundary=y',
      '',
      '--y',
      'Content-Type: text/plain',
      '',
      ASKS,
      '--y--',
    );
    expect((await read(wrong)).text).toBe(ASKS);
    expect((await read(forgotten)).text).toBe(ASKS);
    expect((await read(mail(...HEAD, 'Content-Type: multipart/mixed; boundary=x', '', ASKS))).text).toBe(ASKS);
  });

  it('says that it is one part of several where it was cut on its way', async () => {
    const bytes = mail(...HEAD, 'Content-Type: message/partial; number=2; total=3; id="x"', '', ASKS);
    expect((await read(bytes)).text).toBe(ASKS);
    expect(await notesOf(bytes)).toContain('several parts');
  });

  it('gives files that stand in its text, and the text without them', async () => {
    const uu = ['begin 644 flat.txt', '%2&5L;&\\', '`', 'end'];
    const text = mail(...HEAD, '', ASKS, '', ...uu, '', 'begin-base64 644 key.bin', 'aGVsbG8=', '====');
    const letter = await read(text);
    expect(letter.text).toBe(ASKS);
    expect(letter.attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['flat.txt', 'Hello'],
      ['key.bin', 'hello'],
    ]);
    const prose = 'begin 644 letters to us and stop.\nWe do not, end of story.';
    expect((await read(mail(...HEAD, '', ...prose.split('\n')))).text).toBe(prose);
  });

  it('gives a file written as yEnc', async () => {
    const body = Buffer.from('Hello, you').map((byte) => (byte + 42) & 255);
    const bytes = Buffer.concat([
      mail(...HEAD, '', ASKS, '=ybegin line=128 size=10 name=note.txt', ''),
      body,
      Buffer.from('\r\n=yend size=10\r\n'),
    ]);
    const letter = await read(bytes);
    expect(letter.text).toBe(ASKS);
    expect(letter.attachments.map((file) => Buffer.from(file.bytes).toString())).toEqual(['Hello, you']);
  });

  it('reads Base64 that is padded in each line or followed by words', async () => {
    const lines = [
      base64(Buffer.from('Please send me a copy of all ')),
      base64(Buffer.from('the personal data you hold about me.')),
    ];
    const head = [...HEAD, 'Content-Transfer-Encoding: base64', ''];
    expect((await read(mail(...head, ...lines.map((line) => `${line}${line.endsWith('=') ? '' : ''}`)))).text).toBe(
      ASKS,
    );
    expect(
      (await read(mail(...head, `${base64(Buffer.from(`${ASKS}!`))}`, '', '__ This list is archived, see the site.')))
        .text,
    ).toContain(ASKS);
  });
});
