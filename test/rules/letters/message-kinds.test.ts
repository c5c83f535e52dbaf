import { describe, expect, it } from 'vitest';
import type { LetterKind } from '../../../main/contract/letters/letter.ts';
import { letterForWindow, readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { english } from '../../support/english.ts';
import { mail } from './letter-samples.ts';
import { msgOf } from './made-messages.ts';

const options = { timeZone: 'Europe/Dublin', ownDomains: ['ferryport.example'] };
const ASKS = 'Please send me a copy of all the personal data you hold about me.';
const HEAD = [
  'Received: from mx.post.example by mail.ferryport.example; Tue, 3 Nov 2026 10:20:00 +0000',
  'From: Odile Brannagh <odile@post.example>',
  'To: privacy@ferryport.example',
  'Message-ID: <1@post.example>',
];
const read = async (bytes: Uint8Array, name = 'a.eml') =>
  letterForWindow(english, await readLetter(bytes, name, options));
const mailWith = (...lines: readonly string[]) => mail(...HEAD, ...lines, '', ASKS);

describe('what is no letter of a person is called what it is, and asks for nothing', () => {
  const subjects = [
    'Automatic reply: Subject access request',
    'AUTO: Odile is away',
    'Out of Office: access',
    'Automatische Antwort: Auskunft',
    'Abwesenheitsnotiz: Auskunft',
    'Réponse automatique : accès',
    'Respuesta automática: acceso',
    'Risposta automatica: accesso',
    'Automatisch antwoord: inzage',
    'Resposta automática: acesso',
    'Răspuns automat: acces',
    'Autosvar: utdrag',
    'Automatická odpověď: přístup',
    'Automatski odgovor: pristup',
    'Αυτόματη απάντηση: πρόσβαση',
  ];
  const messages: readonly (readonly [kind: LetterKind, bytes: Uint8Array])[] = [
    ...subjects.map((subject) => ['automatic-reply', mailWith(`Subject: ${subject}`)] as const),
    ['automatic-reply', mailWith('Auto-Submitted: auto-replied (vacation)')],
    ['automatic-reply', mailWith('X-Autoreply: yes')],
    ['automatic-reply', mailWith('Precedence: auto_reply')],
    ['automatic-reply', msgOf({ 0x001a: 'IPM.Note.Rules.OofTemplate.Microsoft', 0x1000: ASKS })],
    ['draft', mailWith('X-Unsent: 1')],
    ['draft', msgOf({ 0x0e07: 9, 0x1000: ASKS, 0x0e06: { time: '2026-11-03T10:20:00Z' } })],
    ['delivery-report', mailWith('Content-Type: multipart/report; report-type=delivery-status; boundary=b')],
    [
      'delivery-report',
      mail(
        'From: Mail Delivery Subsystem <MAILER-DAEMON@post.example>',
        ...HEAD.slice(2),
        'Subject: Undelivered Mail Returned to Sender',
        '',
        ASKS,
      ),
    ],
    ['delivery-report', msgOf({ 0x001a: 'REPORT.IPM.Note.NDR', 0x1000: ASKS })],
    ['delivery-report', mailWith('Content-Type: multipart/report; report-type=disposition-notification; boundary=b')],
    ['contact', msgOf({ 0x001a: 'IPM.Contact', 0x1000: ASKS })],
    ['contact', new TextEncoder().encode('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Odile Brannagh\r\nEND:VCARD\r\n')],
    ['task', msgOf({ 0x001a: 'IPM.Task', 0x1000: ASKS })],
    ['appointment', msgOf({ 0x001a: 'IPM.Appointment', 0x1000: ASKS })],
    ['appointment', msgOf({ 0x001a: 'IPM.Schedule.Meeting.Request', 0x1000: ASKS })],
    [
      'appointment',
      mail(
        ...HEAD,
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        '',
        ASKS,
        '--b',
        'Content-Type: text/calendar; method=REQUEST',
        '',
        'BEGIN:VCALENDAR',
        '--b--',
      ),
    ],
    ['other', msgOf({ 0x001a: 'IPM.StickyNote', 0x1000: ASKS })],
    [
      'own-mail',
      mail(
        'From: Maren <maren@ferryport.example>',
        'To: odile@post.example',
        'Message-ID: <2>',
        'Date: Tue, 3 Nov 2026 10:19:00 +0000',
        '',
        ASKS,
      ),
    ],
  ];
  it.each(messages)('%s', async (kind, bytes) => {
    const letter = await read(bytes);
    expect(letter.kind).toBe(kind);
    expect(letter.proposal).toMatchObject({ rights: [], chaser: false });
    // What it names all the same is shown with the reason.
    for (const { why } of letter.proposal.setAside) expect(letter.notes).toContain(why);
    expect(letter.notes.join(' ')).toMatch(/Nobody asks|asks for nothing|not a letter/u);
  });

  it('but what a web site or a mail server writes about a person who asks is a request', async () => {
    expect((await read(mailWith('Auto-Submitted: auto-generated'))).kind).toBe('request');
    expect((await read(mailWith('X-Auto-Response-Suppress: All'))).kind).toBe('request');
    expect((await read(mailWith('Precedence: bulk', 'Subject: An automatic door hit me'))).kind).toBe('request');
  });

  it('a calendar beside a letter makes it no appointment of Outlook’s, and a letter that asks nothing is other', async () => {
    expect((await read(mail(...HEAD, '', 'Thank you, all is well.'))).kind).toBe('other');
    const reminder = 'I asked you on 1 October 2026 for my data and have had no answer.';
    expect((await read(mail(...HEAD, '', reminder))).kind).toBe('reminder');
  });
});
