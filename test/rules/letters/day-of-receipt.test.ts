import { describe, expect, it } from 'vitest';
import type { ReadLetterOptions } from '../../../main/core/rules/letters/letter-of.ts';
import { momentIn, readMailDate } from '../../../main/core/rules/letters/mail-date.ts';
import { readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { mail } from './letter-samples.ts';

const HEAD = [
  'From: Odile Brannagh <odile@post.example>',
  'To: privacy@ferryport.example',
  'Message-ID: <1@post.example>',
];
const own: Partial<ReadLetterOptions> = { ownDomains: ['ferryport.example'] };
const dayOf = async (lines: readonly string[], options: Partial<ReadLetterOptions> = own) => {
  const letter = await readLetter(mail(...lines, ...HEAD, '', 'Hello'), 'a.eml', {
    timeZone: 'Europe/Dublin',
    ...options,
  });
  const { receivedOn, receivedOnOther, receivedFrom } = letter;
  return [receivedOn, receivedOnOther, receivedFrom, letter.proposal.check.includes('receivedOn')];
};

describe('the day of receipt is the first on which the organisation took the letter', () => {
  const entry =
    'Received: from mx.post.example (mx.post.example [192.0.2.7]) by mx1.ferryport.example; Mon, 2 Nov 2026 09:15:00 +0000';
  const held = (from: string, by = 'mail.ferryport.example') =>
    `Received: from ${from} by ${by}; Mon, 16 Nov 2026 08:00:00 +0000`;
  const two = ['2026-11-02', '2026-11-16', 'received-header', true];

  it.each([
    ['its own quarantine', held('quarantine.ferryport.example')],
    ['a server known inside alone', held('SRV-EX01 (10.0.0.5)', 'SRV-EX01.ferryport.local')],
    [
      'a redirect by itself',
      'Received: by mail.ferryport.example (Postfix, from userid 33); Mon, 16 Nov 2026 08:00:00 +0000',
    ],
  ])('whatever %s did with it afterwards, and both days are told', async (_, later) => {
    expect(await dayOf([later, entry])).toEqual(two);
    // Nobody has said which domains are its own: that of the server that delivered it is.
    if (later.includes('ferryport.example;') || later.includes('mail.ferryport'))
      expect(await dayOf([later, entry], {})).toEqual(two);
  });

  it('one day alone is told where both are the same', async () => {
    const sameDay = 'Received: from mx1.ferryport.example by mail.ferryport.example; Mon, 2 Nov 2026 11:00:00 +0000';
    expect(await dayOf([sameDay, entry])).toEqual(['2026-11-02', undefined, 'received-header', false]);
  });

  it('a line below the one that took it from outside counts for nothing, whatever it says', async () => {
    const forged = 'Received: from a.example by mail.ferryport.example; Thu, 1 Oct 2026 09:00:00 +0000';
    expect(await dayOf([entry, forged])).toEqual(['2026-11-02', undefined, 'received-header', false]);
    // A stranger may call themselves what they like: their number and name stand beside it.
    const called = (beside: string) =>
      `Received: from mail.ferryport.example ${beside} by mx1.ferryport.example; Mon, 2 Nov 2026 09:15:00 +0000`;
    for (const beside of ['(unknown [192.0.2.7])', '(mx.post.example [192.0.2.7])', '([192.0.2.7] (may be forged))'])
      expect((await dayOf([called(beside), forged]))[0]).toBe('2026-11-02');
  });

  it('a server whose clock is wrong moves no day to a later one', async () => {
    const ahead = entry.replace('2 Nov', '20 Nov');
    expect(await dayOf([held('mx1.ferryport.example'), ahead])).toEqual([
      '2026-11-16',
      '2026-11-20',
      'received-header',
      true,
    ]);
  });

  it('an archive elsewhere delivers nothing', async () => {
    const archive = 'Received: by archive.elsewhere.example; Thu, 19 Nov 2026 08:00:00 +0000';
    expect((await dayOf([archive, entry])).slice(0, 2)).toEqual(['2026-11-02', undefined]);
  });

  it('until its domains are said, the domain of its contact is its own too', async () => {
    const carried = 'Received: from mx1.ferryport.example by out.carrier.example; Mon, 16 Nov 2026 08:00:00 +0000';
    expect((await dayOf([carried, entry], { contact: 'Write to privacy@ferryport.example' })).slice(0, 2)).toEqual([
      '2026-11-02',
      '2026-11-16',
    ]);
    // Anybody has a mailbox at some places: they are nobody's own.
    expect((await dayOf([entry, held('x.example')], { contact: 'club@gmail.com' }))[0]).toBe('2026-11-02');
  });

  it('servers of a carrier stand in for its own', async () => {
    const carrier = [
      'Received: from AM1.prod.outlook.com (2603:10a6:208::5) by DB2.prod.outlook.com with HTTPS; Tue, 3 Nov 2026 00:10:00 +0000',
      'Received: from AM9.mail.protection.outlook.com (2603:10a6::1) by AM1.prod.outlook.com; Mon, 2 Nov 2026 23:50:00 +0000',
      'Received: from mx.post.example (192.0.2.7) by AM9.mail.protection.outlook.com (10.1.2.3); Mon, 2 Nov 2026 23:49:00 +0000',
      'Received: from desk.post.example by mx.post.example; Sun, 1 Nov 2026 10:00:00 +0000',
    ];
    expect(await dayOf(carrier, { ownDomains: ['ferryport.example'] })).toEqual([
      '2026-11-02',
      '2026-11-03',
      'received-header',
      true,
    ]);
  });

  it('a comment after the date, a date without a semicolon, and none at all are read as they are', async () => {
    expect(
      (
        await dayOf([
          'Received: from x by mail.ferryport.example; Mon, 2 Nov 2026 09:15:00 +0000 (envelope-from <a@b>; spf=pass)',
        ])
      )[0],
    ).toBe('2026-11-02');
    expect(
      (await dayOf(['Received: from x by mail.ferryport.example id 5 on Mon, 2 Nov 2026 09:15:00 +0000']))[0],
    ).toBe('2026-11-02');
    expect(await dayOf(['Received: from x by mail.ferryport.example', 'Date: Tue, 3 Nov 2026 09:15:00 +0000'])).toEqual(
      ['2026-11-03', undefined, 'date-header', true],
    );
  });

  it('a mail that was sent on as it was has two days', async () => {
    const resent = [
      'Resent-From: bram@ferryport.example',
      'Resent-Date: Fri, 20 Nov 2026 16:40:00 +0000',
      'Date: Mon, 2 Nov 2026 09:15:00 +0000',
    ];
    expect(await dayOf(resent)).toEqual(['2026-11-02', '2026-11-20', 'date-header', true]);
  });

  it('a mail without a date has none, and it is asked for', async () => {
    expect(await dayOf([])).toEqual([undefined, undefined, 'none', true]);
    expect(await dayOf(['Date: 31 Feb 2026 10:00:00 +0000'])).toEqual([undefined, undefined, 'none', true]);
  });
});

describe('a date without a zone that can be used takes the earlier day', () => {
  const days = (date: string, timeZone: string) => {
    const read = readMailDate(date);
    if (read === undefined) return undefined;
    const { on, otherDay } = momentIn(read, timeZone);
    return [on, otherDay];
  };
  it.each([
    ['Wed, 1 Jul 2026 23:30:00 IST', 'Europe/Dublin', ['2026-07-01', undefined]],
    ['Wed, 1 Jul 2026 23:30:00', 'Europe/Bucharest', ['2026-07-01', '2026-07-02']],
    ['Wed, 1 Jul 2026 23:30:00 XYZ', 'Europe/Bucharest', ['2026-07-01', '2026-07-02']],
    ['Wed, 1 Jul 2026 02:30:00', 'America/New_York', ['2026-06-30', '2026-07-01']],
    ['Wed, 1 Jul 2026 23:30:00 CST', 'Europe/Berlin', ['2026-07-01', '2026-07-02']],
    ['Wed, 1 Jul 2026 12:30:00', 'Europe/Berlin', ['2026-07-01', undefined]],
    ['Wed, 1 Jul 2026 23:30:00 +0000', 'Europe/Bucharest', ['2026-07-02', undefined]],
  ])('%s in %s', (date, timeZone, expected) => {
    expect(days(date, timeZone)).toEqual(expected);
  });

  it.each([
    ['Mon, 21 Aug 1995 13:30:57 -600', '1995-08-21T13:30:57-06:00'],
    ['Mon, 2 Nov 2026 09:15:00 +530', '2026-11-02T09:15:00+05:30'],
    ['Mon, 2 Nov 2026 09:15:00 +1', '2026-11-02T09:15:00+01:00'],
    ['Mon, 2 Nov 2026 09:15:00 GMT+0100', '2026-11-02T09:15:00+01:00'],
    ['Mon, 2 Nov 2026 09:15:00 +0100 (CET)', '2026-11-02T09:15:00+01:00'],
    ['Mon, 2 Nov 2026 09:15:00 MEZ', '2026-11-02T09:15:00+01:00'],
    ['Mon, 2 Nov 2026 09:15:00 -0000', '2026-11-02T09:15:00+00:00'],
    ['Mon Nov  2 09:15:00 2026', '2026-11-02T09:15:00+01:00'],
    ['2026-11-02T09:15:00Z', '2026-11-02T09:15:00+00:00'],
    ['November 2, 2026 at 9:15 PM GMT', '2026-11-02T21:15:00+00:00'],
    ['Mo, 2 Nov 26 9.15 +0100', '2026-11-02T09:15:00+01:00'],
    ['lundi 2 novembre 2026 09:15:00 +0100', '2026-11-02T09:15:00+01:00'],
    ['2. listopadu 2026 9:15:00 +0100', '2026-11-02T09:15:00+01:00'],
    ['Δευτέρα, 2 Νοεμβρίου 2026 9:15:00 +0200', '2026-11-02T09:15:00+02:00'],
  ])('%s is read', (date, at) => {
    const read = readMailDate(date);
    expect(read === undefined ? undefined : momentIn(read, 'Europe/Berlin').at).toBe(at);
  });

  it.each(['', 'soon', '31 Feb 2026 10:00:00 +0000', 'Mon, 2 Nov 2026 25:15:00 +0000', '0 Jan 2026 00:00'])(
    '%j is none',
    (date) => {
      expect(readMailDate(date)).toBeUndefined();
    },
  );
});
