import { describe, expect, it } from 'vitest';
import { letter as letterShape } from '../../../main/contract/letters/letter.ts';
import { fileNameOf } from '../../../main/core/rules/letters/letter-parts.ts';
import { letterForWindow, readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { languages } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { english } from '../../support/english.ts';
import { mail, sample, samplesIn } from './letter-samples.ts';

const berlin = { timeZone: 'Europe/Berlin' };
const HEAD = [
  'From: Ann Other <ann@example.org>',
  'To: dpo@harbour.example',
  'Subject: My data',
  'Message-ID: <1@example.org>',
  'MIME-Version: 1.0',
];
const read = (bytes: Uint8Array, name = 'letter.eml') => readLetter(bytes, name, berlin);

describe('a letter keeps what it came with', () => {
  it('is the shape the window expects, for every sample', async () => {
    for (const { name, bytes } of [...samplesIn('templates'), ...samplesIn('msg'), ...samplesIn('eml')]) {
      const letter = await read(bytes, name);
      expect(letterShape.parse(letterForWindow(english, letter))).toEqual(letterForWindow(english, letter));
      expect(letter.original).toBe(bytes);
    }
  });

  it('reads sender, recipients and attachments of an Outlook message', async () => {
    const letter = await read(sample('msg', 'attachmentFiles.msg'), 'attachmentFiles.msg');
    expect(letter).toMatchObject({
      source: 'msg',
      from: { name: 'hmailuser', address: 'hmailuser@hmailserver.test' },
      to: ['hmailuser@hmailserver.test'],
      receivedFrom: 'received-header',
      receivedAt: '2023-11-01T09:48:31+09:00',
      receivedOn: '2023-11-01',
    });
    expect(letter.attachments.map(({ name, mediaType, size }) => [name, mediaType, size])).toEqual([
      ['jpg.jpg', 'image/jpeg', 726],
      ['png.png', 'image/png', 134],
      ['tif.tif', 'image/tiff', 664],
    ]);
    expect([...(letter.attachments[1]?.bytes.subarray(1, 4) ?? [])]).toEqual([0x50, 0x4e, 0x47]);
  });

  it('opens an Outlook message attached to an Outlook message', async () => {
    const outer = await read(sample('msg', 'msgInMsg.msg'), 'msgInMsg.msg');
    const attached = outer.attachments[0];
    expect(attached?.mediaType).toBe('application/vnd.ms-outlook');
    const inner = await read(attached?.bytes ?? new Uint8Array(), attached?.name);
    expect(inner).toMatchObject({
      source: 'msg',
      from: { address: 'xmailuser@xmailserver.test' },
      receivedOn: '2020-05-12',
    });
  });

  it('opens a mail attached to a mail and keeps its text out of the outer one', async () => {
    const outer = await read(sample('eml', 'simple-embedded-message.anonymized.eml'));
    expect(outer.text).toBe('xxxx xx xxx xxxxxxx xxxxx');
    const inner = await read(outer.attachments[0]?.bytes ?? new Uint8Array());
    expect(inner).toMatchObject({
      source: 'eml',
      subject: 'xxxxxxxx xxxxxxx',
      text: 'xxxx xx xxx xxxxxxxx xxxxxxx xxxxx',
    });
  });

  it('reads a Japanese mail and its encoded subject', async () => {
    const letter = await read(sample('eml', 'japanese.eml'));
    expect(letter.subject).toContain('日本語メールテスト');
    expect(letter.text).toContain('正常に');
  });
});

describe('the day of receipt', () => {
  const RECEIVED = [
    'Received: from relay.harbour.example by mail.harbour.example; Tue, 31 Mar 2026 23:40:00 +0000',
    'Received: from out.example.org by relay.other.example; Mon, 30 Mar 2026 10:00:00 +0000',
    'Date: Mon, 30 Mar 2026 09:59:00 +0000',
  ];

  it('is that of the topmost Received header, in the zone of the organisation', async () => {
    const letter = await read(mail(...RECEIVED, ...HEAD, '', 'Hello'));
    expect(letter).toMatchObject({
      receivedFrom: 'received-header',
      receivedAt: '2026-03-31T23:40:00+00:00',
      receivedOn: '2026-04-01',
      sentAt: '2026-03-30T09:59:00+00:00',
    });
  });

  it('is that of the organisation’s own server when its domain is known', async () => {
    const forwarded = [
      'Received: by archive.elsewhere.example; Thu, 9 Apr 2026 08:00:00 +0000',
      ...RECEIVED,
      ...HEAD,
      '',
      'Hello',
    ];
    const letter = await readLetter(mail(...forwarded), 'a.eml', { ...berlin, ownDomains: ['harbour.example'] });
    expect(letter.receivedOn).toBe('2026-04-01');
    expect((await read(mail(...forwarded))).receivedOn).toBe('2026-04-09');
  });

  it('falls back to the Date header and then to none', async () => {
    expect(await read(mail('Date: Fri, 2 Jan 26 23:30:00 EST', ...HEAD, '', 'x'))).toMatchObject({
      receivedFrom: 'date-header',
      receivedAt: '2026-01-02T23:30:00-05:00',
      receivedOn: '2026-01-03',
    });
    const none = await read(mail('Date: 31 Feb 2026 10:00:00 +0000', ...HEAD, '', 'x'));
    expect(none).toMatchObject({ receivedFrom: 'none' });
    expect(none.receivedOn).toBeUndefined();
  });

  it('is Outlook’s delivery time when the message kept no headers', async () => {
    const received = sample('msg', 'Simple.msg').slice();
    // The sample was never sent: its flags (PidTagMessageFlags) say that it is read and unsent.
    const flags = Buffer.from(received.buffer).indexOf(Buffer.from([0x03, 0x00, 0x07, 0x0e])) + 8;
    expect(received[flags]).toBe(9);
    received[flags] = 1;
    expect(await read(received, 'Simple.msg')).toMatchObject({
      kind: 'other',
      receivedFrom: 'received-header',
      receivedOn: '2025-08-10',
    });
  });

  it('is none of a draft, whatever time Outlook wrote into it', async () => {
    const draft = await read(sample('msg', 'Simple.msg'), 'Simple.msg');
    expect(draft).toMatchObject({ kind: 'draft', receivedFrom: 'none', proposal: { rights: [] } });
    expect(draft.receivedOn).toBeUndefined();
    expect(letterForWindow(english, draft).notes.join()).toContain('never sent');
  });
});

describe('the text', () => {
  it('of an HTML mail is readable, with link addresses shown and nothing active left', async () => {
    const html =
      '<html><head><title>t</title><style>p{color:red}</style></head><body><p>Dear&nbsp;Sir,</p><p>&toString;</p><script>alert(1)</script><p>Please <b>delete my account</b>.<br>See <a href="https://example.org/x">my page</a>.</p><ul><li>one</li><li>two</li></ul><img src="https://track.example/p.gif" alt="logo"></body></html>';
    const { text, proposal } = await read(mail(...HEAD, 'Content-Type: text/html; charset=utf-8', '', html));
    expect(text).toBe(
      'Dear Sir,\n\n&toString;\n\nPlease delete my account.\nSee my page (https://example.org/x).\n\n- one\n- two\n\nlogo',
    );
    expect(proposal.rights.map(({ right }) => right)).toEqual(['erasure']);
  });

  it('of a mail that was cut inside a letter is read with replacement and says so, an unknown charset as it is', async () => {
    const cut = mail(...HEAD, 'Content-Type: text/plain; charset=utf-8', '', 'Grüße, Größe').subarray(0, -4);
    const letter = await read(cut);
    expect(letter.text).toBe('Grüße, Gr\ufffd');
    expect(letterForWindow(english, letter).notes.join()).toContain('could not be read');
    expect((await read(mail(...HEAD, 'Content-Type: text/plain; charset=klingon-7', '', 'Hello'))).text).toBe('Hello');
  });

  it('of a .txt is UTF-8, UTF-16 or Windows-1252', async () => {
    const windows = new Uint8Array([...new TextEncoder().encode('Gr'), 0xfc, 0xdf, 0x65, 0x20, 0x80]);
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from('Grüße', 'utf16le')]);
    expect((await read(new TextEncoder().encode('Grüße'), 'a.txt')).text).toBe('Grüße');
    expect((await read(wide, 'a.txt')).text).toBe('Grüße');
    const letter = await read(windows, 'a.txt');
    expect(letter.text).toBe('Grüße €');
    expect(letter.notes).toHaveLength(1);
  });

  it('of a .txt gives the signature and the only address as the requester', async () => {
    const { proposal } = await read(
      new TextEncoder().encode('Please delete my data.\nann@example.org\n\nRegards,\nAnn van Other'),
      'a.txt',
    );
    expect([proposal.requesterName, proposal.requesterEmail]).toEqual(['Ann van Other', 'ann@example.org']);
  });

  it('is shown up to a megabyte, with a note', async () => {
    const letter = await read(mail(...HEAD, '', 'word '.repeat(500_000)));
    expect(letter.text.length).toBeLessThanOrEqual(1024 * 1024);
    expect(letterForWindow(english, letter).notes.join()).toContain('very long');
  });

  it('loses NULs, control characters and direction overrides, and keeps emoji and right-to-left letters', async () => {
    const { text, from } = await read(
      mail(
        'From: "\u202eevil\u0000 שרה 👩‍💻" <s@example.org>',
        ...HEAD.slice(1),
        'Content-Type: text/plain; charset=utf-8',
        '',
        'a\u0000b\u202ec 👩‍💻 سلام',
      ),
    );
    expect(text).toBe('abc 👩‍💻 سلام');
    expect(from.name).not.toMatch(/\p{Cc}|\u202e/u);
    expect(from.name).toContain('שרה 👩‍💻');
  });

  it('of an encrypted mail is missing, and the note says what to do', async () => {
    const letter = await read(
      mail(
        ...HEAD,
        'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
        'Content-Transfer-Encoding: base64',
        '',
        'AAAA',
      ),
    );
    expect(letterForWindow(english, letter).notes.join()).toContain('encrypted');
  });
});

describe('names are safe to show and to save under', () => {
  const attached = (name: string) =>
    mail(
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'x',
      '--b',
      'Content-Type: application/pdf',
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      '%PDF',
      '--b--',
    );
  it.each([
    ['letters.unnamed.message', 'letters.unnamed.message'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\\\temp\\\\id.pdf', 'id.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['con.pdf', '_con.pdf'],
    ['a<b>:c?.pdf', 'a_b__c_.pdf'],
    ['...', 'attachment 1.pdf'],
  ])('%j', async (name, expected) => {
    expect(letterForWindow(english, await read(attached(name))).attachments[0]?.name).toBe(expected);
  });

  it('that are none are in the language of whoever reads', async () => {
    const named = languages.map(async (language) => {
      const t = await loadWords(language);
      const letter = await read(attached('...'));
      const message = { name: '.msg', unnamed: { what: 'message', position: 2 } } as const;
      return [letterForWindow(t, letter).attachments[0]?.name, fileNameOf(t, message)];
    });
    expect(await Promise.all(named)).toEqual([
      ['attachment 1.pdf', 'attached message 2.msg'],
      ['Anlage 1.pdf', 'angehängte Nachricht 2.msg'],
      ['pièce jointe 1.pdf', 'message joint 2.msg'],
      ['archivo adjunto 1.pdf', 'mensaje adjunto 2.msg'],
      ['anexa 1.pdf', 'mesaj anexat 2.msg'],
    ]);
  });

  it('are at most 255 characters and keep their ending', async () => {
    const name = (await read(attached(`${'n'.repeat(10_000)}.pdf`))).attachments[0]?.name ?? '';
    expect(name).toHaveLength(255);
    expect(name.endsWith('.pdf')).toBe(true);
    const long = await read(mail(`From: ${'n'.repeat(10_000)} <a@example.org>`, ...HEAD.slice(1), '', 'x'));
    expect(long.from.name.length).toBeLessThanOrEqual(255);
  });

  it('cannot smuggle a header in', async () => {
    const letter = await read(
      mail(
        'From: a@example.org',
        'Subject: =?utf-8?Q?Hi=0D=0AReceived:_by_x;_1_Jan_2020_00:00:00_+0000?=',
        'To: b@example.org',
        '',
        'x',
      ),
    );
    expect(letter.subject).not.toMatch(/[\r\n]/u);
    expect(letter.receivedFrom).toBe('none');
  });
});
