import { said } from '../../words/said.ts';
import { unprinted } from '../files/paper/paper.ts';
import type { PageSource } from '../files/pictures/open-pages.ts';
import { longestText, pageFileKind } from '../files/pictures/page-file.ts';
import { PAGE_LIMITS } from '../files/pictures/page-limits.ts';
import { decodeText } from '../rules/letters/read-txt.ts';
import type { DisclosedDocument } from './pack-content.ts';

/** What the pages of a document are made of, or why it has none here, as `said` wrote it down. */
export type PrintableSource = { readonly source: PageSource; readonly dpi: number } | { readonly apart: string };

/** Photographs have enough points at less, and are the largest of all pages. */
const dpi = { pdf: 200, picture: 150, text: 200 } as const;

/** Reads a document as far as it can be printed: PDF, JPEG, PNG and plain text, by what it is and not by its name alone. */
export async function printableSource({
  mediaType,
  fileName,
  size,
  open,
}: DisclosedDocument): Promise<PrintableSource> {
  const plain = mediaType === 'text/plain' || /\.(?:txt|md|log)$/iu.test(fileName);
  if (size > PAGE_LIMITS.bytes) return { apart: said('documents.unshowable.tooLarge') };
  const parts: Uint8Array[] = [];
  for await (const part of open()) parts.push(part);
  const bytes = Buffer.concat(parts);
  const kind = pageFileKind(bytes);
  if (kind !== undefined) return { source: bytes, dpi: dpi[kind] };
  if (!plain) return { apart: said('packs.printSet.why.kind') };
  const { text } = decodeText(bytes);
  if (text.length > longestText) return { apart: said('packs.printSet.why.long') };
  if (hasControls(text) || unprinted(text).length > 0) return { apart: said('packs.printSet.why.characters') };
  return { source: { text }, dpi: dpi.text };
}

/** Whether it is no text at all, or one that was read in the wrong encoding. */
function hasControls(text: string): boolean {
  return /[^\P{Cc}\t\n\r\f]|\u{FFFD}/u.test(text);
}
