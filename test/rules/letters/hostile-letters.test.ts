import { describe, expect, it } from 'vitest';
import { letter as letterShape } from '../../../main/contract/letters/letter.ts';
import { LETTER_LIMITS } from '../../../main/core/rules/letters/letter-limits.ts';
import { letterForWindow, readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { UnreadableLetter } from '../../../main/core/rules/letters/unreadable-letter.ts';
import { speak } from '../../../main/words/said.ts';
import { english } from '../../support/english.ts';
import { fc } from '../../support/seeded-checks.ts';
import { mail, samplesIn } from './letter-samples.ts';

const SAMPLES = [...samplesIn('eml'), ...samplesIn('msg'), ...samplesIn('templates').slice(0, 3)];

/** Reads and holds the promises: a letter within the limits, or an UnreadableLetter; one that never ends is ended by the runner. */
async function survives(bytes: Uint8Array, name: string): Promise<void> {
  const before = bytes.slice();
  try {
    const letter = await readLetter(bytes, name, { timeZone: 'Europe/Bucharest' });
    letterShape.parse(letterForWindow(english, letter));
    expect(letter.text.length).toBeLessThanOrEqual(LETTER_LIMITS.bodyCharacters);
    expect(letter.attachments.length).toBeLessThanOrEqual(LETTER_LIMITS.parts);
    for (const text of [
      letter.fileName,
      letter.from.name,
      letter.subject,
      ...letter.attachments.map((file) => file.name),
    ]) {
      expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }
    for (const { start, end } of letter.proposal.rights.flatMap(({ spans }) => spans)) {
      expect(end).toBeLessThanOrEqual(letter.text.length);
      expect(start).toBeLessThan(end);
    }
  } catch (error) {
    if (!(error instanceof UnreadableLetter)) throw error;
    expect(speak(english, error.message)).toMatch(/type the request|Type the request|into the tray/u);
  }
  expect(Buffer.compare(bytes, before)).toBe(0);
}

describe('hostile letters', () => {
  it('of random bytes never break the reader', async () => {
    const starts = fc.constantFrom(
      '',
      'From: a\r\n',
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n',
      '%PDF',
      '\u00d0\u00cf',
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 3_000 }), fc.string(), (start, tail, name) =>
        survives(new Uint8Array([...Buffer.from(start, 'latin1'), ...tail]), name),
      ),
      { numRuns: 300 },
    );
  });

  it.each(SAMPLES)('cut short anywhere never break the reader: $name', async ({ name, bytes }) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), (length) => survives(bytes.slice(0, length), name)),
      { numRuns: 60 },
    );
  });

  it.each(SAMPLES)('with bytes changed anywhere never break the reader: $name', async ({ name, bytes }) => {
    const change = fc.tuple(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
        const changed = bytes.slice();
        for (const [at, value] of changes) changed[at] = value;
        return survives(changed, name);
      }),
      { numRuns: 100 },
    );
  });

  it.each(samplesIn('msg'))(
    'with the tables of a compound file changed never loop or fill the memory: $name',
    async ({ name, bytes }) => {
      const words = Math.floor(bytes.length / 4);
      const value = fc.oneof(fc.integer({ min: -4, max: 80 }), fc.constantFrom(0x7fffffff, -0x80000000, 4_095, 4_096));
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.integer({ min: 4, max: words - 1 }), value), { minLength: 1, maxLength: 12 }),
          (changes) => {
            const changed = bytes.slice();
            const view = new DataView(changed.buffer);
            for (const [at, word] of changes) view.setInt32(at * 4, word, true);
            return survives(changed, name);
          },
        ),
        { numRuns: 400 },
      );
    },
  );

  const HEAD = ['From: Ann <ann@example.org>', 'To: dpo@harbour.example', 'Subject: x'];
  it.each([
    ['100,000 headers', mail(...HEAD, ...Array.from({ length: 100_000 }, (_, i) => `X-${i}: y`), '', 'x')],
    [
      '100,000 Received headers',
      mail(...HEAD, ...Array.from({ length: 50_000 }, () => 'Received: by x; 1 Jan 2020 00:00:00 +0000'), '', 'x'),
    ],
    ['one line of eight megabytes', mail(...HEAD, '', 'x'.repeat(8_000_000))],
    [
      'one header of two megabytes',
      mail(`From: ${'a,'.repeat(500_000)}`, `Subject: ${'=?utf-8?Q?a?= '.repeat(50_000)}`, '', 'x'),
    ],
    ['50,000 recipients', mail(HEAD[0] ?? '', `To: ${'"a" <a@example.org>, '.repeat(50_000)}`, '', 'x')],
    ['NULs only after the head', mail(...HEAD, '', '\0'.repeat(100_000))],
    ['HTML tags that never close', mail(...HEAD, 'Content-Type: text/html', '', '<a href="'.repeat(50_000))],
    ['HTML scripts that never close', mail(...HEAD, 'Content-Type: text/html', '', '<script>'.repeat(50_000))],
    [
      'HTML links in links',
      mail(...HEAD, 'Content-Type: text/html', '', '<a href="https://e.example">x'.repeat(50_000)),
    ],
    ['HTML quotes in one tag', mail(...HEAD, 'Content-Type: text/html', '', `<a ${'"'.repeat(200_000)}>`)],
    ['HTML nested without end', mail(...HEAD, 'Content-Type: text/html', '', '<div><svg><p>'.repeat(200_000))],
    [
      'HTML nested and closed by others',
      mail(...HEAD, 'Content-Type: text/html', '', '<div>'.repeat(200_000), '</i>'.repeat(200_000)),
    ],
    ['HTML comments that never close', mail(...HEAD, 'Content-Type: text/html', '', '<!-- '.repeat(200_000))],
    ['HTML sections that never close', mail(...HEAD, 'Content-Type: text/html', '', '<![CDATA[>'.repeat(200_000))],
    ['HTML pictures one after the other', mail(...HEAD, 'Content-Type: text/html', '', '<svg></svg>'.repeat(200_000))],
    ['HTML spaces in tags of their own', mail(...HEAD, 'Content-Type: text/html', '', ' <i>'.repeat(500_000))],
    ['HTML links of one letter', mail(...HEAD, 'Content-Type: text/html', '', '<a>x</a>'.repeat(200_000))],
    ['HTML entities', mail(...HEAD, 'Content-Type: text/html', '', '&#x110000;&#0;&amp;&bogus;'.repeat(20_000))],
    [
      'a boundary that is everywhere',
      mail(...HEAD, 'Content-Type: multipart/mixed; boundary="-"', '', '---\r\n'.repeat(200_000)),
    ],
    [
      '600 boundaries',
      mail(
        ...HEAD,
        ...Array.from({ length: 600 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}`),
        '',
        '--b1\r\n'.repeat(500),
      ),
    ],
  ])('with %s', async (_, bytes) => {
    await survives(bytes, 'a.eml');
  });
});
