import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { letterForWindow, readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { english } from '../../support/english.ts';
import { fc } from '../../support/seeded-checks.ts';
import { mail } from './letter-samples.ts';
import { encryptedOf, msgOf, packedRtf, signedInPieces, signedOf, tnefOf } from './made-messages.ts';
import { ASKS, HEAD, base64, notesOf, options, read, whole } from './odiles-letter.ts';

describe('a signed mail is opened', () => {
  const inner = () =>
    mail(
      'Content-Type: multipart/mixed; boundary=in',
      '',
      '--in',
      'Content-Type: text/plain; charset=utf-8',
      '',
      ASKS,
      '--in',
      'Content-Type: application/pdf; name="proof.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(Buffer.from('%PDF-1.4')),
      '--in--',
    );
  const enveloped = (type: string, bytes: Uint8Array) =>
    mail(...HEAD, `Content-Type: ${type}; name=smime.p7m`, 'Content-Transfer-Encoding: base64', '', base64(bytes));

  it.each([
    ['application/pkcs7-mime; smime-type=signed-data', signedOf],
    ['application/x-pkcs7-mime', signedOf],
    ['application/octet-stream', signedOf],
    ['application/pkcs7-mime', signedInPieces],
  ])('%s', async (type, sign) => {
    const letter = await read(enveloped(type, sign(inner())));
    expect(letter).toMatchObject({ ...whole, notes: [] });
    expect(letter.attachments.map(({ name }) => name)).toEqual(['proof.pdf']);
  });

  it('also when what was signed is signed again, or the envelope is sent as text or saved alone', async () => {
    const twice = mail(
      'Content-Type: application/pkcs7-mime',
      'Content-Transfer-Encoding: base64',
      '',
      base64(signedOf(inner())),
    );
    expect(await read(enveloped('application/pkcs7-mime', signedOf(twice)))).toMatchObject(whole);
    const armoured = `-----BEGIN PKCS7-----\r\n${base64(signedOf(inner()))}\r\n-----END PKCS7-----\r\n`;
    expect(await read(mail(...HEAD, 'Content-Type: application/pkcs7-mime', '', armoured))).toMatchObject(whole);
    expect(await read(signedOf(inner()), 'smime.p7m')).toMatchObject({ text: ASKS });
  });

  it('and one that needs a key says so and what to do', async () => {
    const encrypted = encryptedOf(Buffer.from('x'.repeat(300)));
    const pgp = '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----';
    for (const bytes of [
      enveloped('application/x-pkcs7-mime', encrypted),
      enveloped('application/pkcs7-mime', Buffer.from('cut short')),
      mail(...HEAD, '', ...pgp.split('\n')),
      mail(
        ...HEAD,
        'Content-Type: multipart/encrypted; boundary=b',
        '',
        '--b',
        'Content-Type: application/octet-stream',
        '',
        'x',
        '--b--',
      ),
    ]) {
      const letter = await read(bytes);
      expect(letter).toMatchObject({
        from: { name: 'Odile Brannagh' },
        receivedOn: '2026-11-03',
        proposal: { rights: [], check: ['text'] },
      });
      expect(await notesOf(bytes)).toContain('encrypted. Open it in your mail program');
    }
    expect(await notesOf(encrypted, 'smime.p7m')).toContain('encrypted');
  });

  it('whatever the envelope holds, nothing else is thrown and nothing is read without end', async () => {
    const envelope = signedInPieces(inner());
    await fc.assert(
      fc.asyncProperty(fc.nat(envelope.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Buffer.from(envelope);
        changed[at] = byte;
        await read(enveloped('application/pkcs7-mime', changed));
      }),
      { numRuns: 200 },
    );
    const bomb = deflateSync(Buffer.alloc(300_000_000, 0x20));
    expect(bomb.length).toBeLessThan(400_000);
    const packed = Buffer.from(signedOf(bomb));
    // The type of compressed data in the place of that of signed data.
    const type = Buffer.from('060b2a864886f70d0109100109', 'hex');
    const at = packed.indexOf(Buffer.from('06092a864886f70d010702', 'hex'));
    const swapped = Buffer.concat([packed.subarray(0, at), type, packed.subarray(at + 11)]);
    expect(await notesOf(enveloped('application/pkcs7-mime', swapped))).toContain('encrypted');
  }, 60_000);
});

describe('Outlook’s own ways to keep words', () => {
  const bundled = (bundle: Uint8Array, text = '') =>
    mail(
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      text,
      '--b',
      'Content-Type: application/ms-tnef; name=winmail.dat',
      'Content-Transfer-Encoding: base64',
      '',
      base64(bundle),
      '--b--',
    );
  const files = [{ name: 'Mietvertrag für Flat 3.pdf', bytes: Buffer.from('%PDF-1.4') }];
  const people = { 0x0c1a: 'Odile Brannagh', 0x0c1e: 'SMTP', 0x0c1f: 'odile@post.example', 0x0037: 'What you hold' };
  const times = { 0x0e06: { time: '2026-11-03T10:20:00Z' } };

  it('winmail.dat gives its text and its files by their long names', async () => {
    for (const bundle of [
      tnefOf({ body: `${ASKS}\r\nZoë`, files }),
      tnefOf({ properties: { 0x1000: `${ASKS}\r\nZoë` }, files }),
      tnefOf({ properties: { 0x1013: Buffer.from(`<p>${ASKS}<br>Zo\u00eb</p>`, 'latin1') }, files }),
      tnefOf({ properties: { 0x1009: packedRtf(`{\\rtf1\\ansi ${ASKS}\\par Zo\\'eb}`) }, files }),
    ]) {
      const letter = await read(bundled(bundle));
      expect(letter).toMatchObject({ ...whole, text: `${ASKS}\nZoë` });
      expect(letter.attachments.map(({ name, size }) => [name, size])).toEqual([['Mietvertrag für Flat 3.pdf', 8]]);
    }
    expect(await read(tnefOf({ body: ASKS, files }), 'winmail.dat')).toMatchObject({ source: 'msg', text: ASKS });
    const longer = `${ASKS}\nI lived in Flat 3.\nOdile Brannagh`;
    expect((await read(bundled(tnefOf({ body: ASKS, files }), longer))).text).toBe(longer);
  });

  it('whatever winmail.dat holds, nothing else is thrown', async () => {
    const bundle = tnefOf({ properties: { 0x1000: ASKS, 0x1009: packedRtf('{\\rtf1 x}') }, files });
    await fc.assert(
      fc.asyncProperty(fc.nat(bundle.length - 1), fc.constantFrom(0, 1, 127, 255), async (at, byte) => {
        const changed = Buffer.from(bundle);
        changed[at] = byte;
        await read(bundled(changed));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'plain',
      `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}\\f0 ${ASKS}\\par Zo\\'eb K\\u246?nig\\par{\\pict 00ff}}`,
      `${ASKS}\nZoë König`,
    ],
    [
      'HTML in it',
      `{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 ${ASKS}{\\*\\htmltag116 <br>}\\htmlrtf \\line \\htmlrtf0 Zo\\'eb\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}}`,
      `${ASKS}\nZoë`,
    ],
    [
      'letters of another alphabet by their font',
      `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'ce\\'eb\\'fc\\'e3\\'e0\\f0  Vance}`,
      'Ольга Vance',
    ],
    [
      'Japanese letters of two bytes',
      `{\\rtf1\\ansi\\ansicpg932{\\fonttbl{\\f0\\fcharset128 M;}}\\f0 \\'93\\'fa\\'96\\'7b}`,
      '日本',
    ],
  ])('a message of rich text alone gives its text: %s', async (_, rtf, text) => {
    const bytes = msgOf({ ...people, ...times, 0x1009: packedRtf(rtf) });
    const letter = await read(bytes, 'a.msg');
    expect(letter.text).toBe(text);
    expect(letter).toMatchObject({ from: { name: 'Odile Brannagh', address: 'odile@post.example' }, notes: [] });
  });

  it('says that it kept words in its own way only where it did', async () => {
    const lost = await readLetter(
      msgOf({ ...people, ...times, 0x1009: Buffer.from('not packed rich text') }),
      'a.msg',
      options,
    );
    expect(letterForWindow(english, lost).notes.join()).toContain('its own format only');
    const empty = await readLetter(
      msgOf({ ...people, ...times, 0x1000: '\r\n', 0x1009: packedRtf('{\\rtf1 }') }),
      'a.msg',
      options,
    );
    expect(empty.notes).toEqual([]);
  });

  it('opens a signed message and keeps the head of one that needs a key', async () => {
    const inner = mail('Content-Type: text/plain', '', ASKS);
    const p7m = (bytes: Uint8Array) => [{ name: 'smime.p7m', bytes, type: 'application/pkcs7-mime' }];
    const signed = msgOf({ ...people, ...times, 0x001a: 'IPM.Note.SMIME' }, p7m(signedOf(inner)));
    expect(await read(signed, 'a.msg')).toMatchObject({ text: ASKS, kind: 'request', attachments: [] });
    const sealed = msgOf({ ...people, ...times, 0x001a: 'IPM.Note.SMIME' }, p7m(encryptedOf(inner)));
    expect(await read(sealed, 'a.msg')).toMatchObject({
      text: '',
      receivedOn: '2026-11-03',
      from: { address: 'odile@post.example' },
    });
    expect(await notesOf(sealed, 'a.msg')).toContain('encrypted');
  });
});
