import { said } from '../../words/said.ts';
import type { Language } from '../../words/language.ts';
import { isDocx } from '../files/docx/docx-parts.ts';
import type { PageSource } from '../files/pictures/open-pages.ts';
import { pageFileKind } from '../files/pictures/page-file.ts';
import { PAGE_LIMITS } from '../files/pictures/page-limits.ts';
import { plainTextOf } from '../documents/plain-text.ts';
import type { EnclosedDocument } from './enclosed-names.ts';

/** What the pages of a document are made of, or why it has none here, as `said` wrote it down. */
export type PrintableSource = { readonly source: PageSource; readonly dpi: number } | { readonly apart: string };

/** Photographs have enough points at less, and are the largest of all pages. */
const dpi = { pdf: 200, picture: 150, text: 200 } as const;

/**
 * Reads a document as far as it can be printed: PDF, JPEG, PNG, plain text, and of a Word document its words, by what it is
 * and not by its name alone.
 */
export async function printableSource(
  { number, document: { mediaType, fileName, size, open } }: EnclosedDocument,
  language: Language,
): Promise<PrintableSource> {
  if (size > PAGE_LIMITS.bytes) return { apart: said('documents.unshowable.tooLarge') };
  const parts: Uint8Array[] = [];
  for await (const part of open()) parts.push(part);
  const bytes = Buffer.concat(parts);
  const kind = pageFileKind(bytes);
  if (kind !== undefined) return { source: bytes, dpi: dpi[kind] };
  if (isDocx(bytes)) return { source: { docx: bytes, number, language }, dpi: dpi.text };
  const plain = plainTextOf(bytes, { mediaType, fileName });
  if ('text' in plain) return { source: plain, dpi: dpi.text };
  return { apart: said(plain.why === 'kind' ? 'packs.printSet.why.kind' : `documents.unshowable.${plain.why}`) };
}
