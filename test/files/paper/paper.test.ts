import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { asPrinted, setPaper } from '../../../main/core/files/paper/paper.ts';

const facts = {
  organisation: { name: 'Mairie de Saint-Aubin' },
  case: { reference: 'SAR-2026-0001', language: 'fr' },
  generator: '1.0.0',
  now: '2026-11-25T09:12:00Z',
} as const;

/** What a paper prints, line by line. */
async function linesOf(text: string): Promise<readonly string[]> {
  const { bytes } = await setPaper({ title: 'Réponse', blocks: [{ kind: 'paragraph', text }] }, facts);
  const pdf = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const lines = new Map<number, string>();
  for (const item of items)
    if ('str' in item) {
      const height = Math.round(item.transform[5] as number);
      lines.set(height, (lines.get(height) ?? '') + item.str);
    }
  return [...lines.values()].map((line) => line.trim());
}

test.each([
  ['a no-break space', '\u00A0'],
  ['a narrow no-break space, of which the font has none', '\u202F'],
])('a paper ends no line at %s', async (_, space) => {
  const lines = await linesOf(`l’article${space}15 : « le droit d’accès »${space}; `.repeat(60));
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => /^(?:15|;)/u.test(line) || line.endsWith('article'))).toEqual([]);
});

test('what the font does not have is printed as close as it comes, and no space is lost', () => {
  const text = 'art.\u00A015\u202F: Zoë\tŁuków\u2009\u{16A0}';
  expect(asPrinted({ title: text, blocks: [] }, 'en').title).toBe('art.\u00A015\u00A0: Zoë Łuków ?');
});
