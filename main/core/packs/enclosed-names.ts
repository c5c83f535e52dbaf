import type { DisclosedDocument, PackContent, PackDocument, WithheldDocument } from './pack-content.ts';
import type { DocumentKind } from '../files/paper/wording/wording.ts';
import { wordingOf } from '../files/paper/wording/find-wording.ts';

/** A disclosed document with its number in the index and its neutral path in the ZIP. */
export type EnclosedDocument = { readonly number: string; readonly path: string; readonly document: DisclosedDocument };

/** Paths of the papers in the ZIP. ASCII only, and the same for everybody who is answered in that language. */
export function paperPaths(content: PackContent): {
  readonly letter: string;
  readonly sheet: string;
  readonly index: string;
} {
  const { letter, sheet, index } = wordingOf(content.case.language).fileNames;
  return { letter: `${letter}.pdf`, sheet: `${sheet}.pdf`, index: `${index}.pdf` };
}

/** The record of the request, for machines. The same names for everybody. */
export const recordPaths = { csv: 'your-request.csv', json: 'your-request.json' } as const;

/** The disclosed documents in their order, numbered `001` on. Names in an AES ZIP are readable, so none is the original. */
export function enclosedDocuments(documents: readonly PackDocument[]): readonly EnclosedDocument[] {
  return numbered(disclosedIn(documents, false), 'documents/document-');
}

/** The exports that are the portable copy, under names of their own. */
export function portableFiles(documents: readonly PackDocument[]): readonly EnclosedDocument[] {
  return numbered(disclosedIn(documents, true), 'portable-data/data-');
}

function disclosedIn(documents: readonly PackDocument[], portable: boolean): readonly DisclosedDocument[] {
  return documents
    .filter((document) => document.decision === 'disclose')
    .filter((document) => (document.portable ?? false) === portable);
}

function numbered(disclosed: readonly DisclosedDocument[], path: string): readonly EnclosedDocument[] {
  const digits = Math.max(3, String(disclosed.length).length);
  return disclosed.map((document, index) => {
    const number = String(index + 1).padStart(digits, '0');
    return { number, path: `${path}${number}${neutralExtension(document)}`, document };
  });
}

/** Withheld documents the requester may know about. */
export function toldWithheld(documents: readonly PackDocument[]): readonly WithheldDocument[] {
  return documents
    .filter((document) => document.decision === 'withhold')
    .filter(({ exemption }) => exemption.silent !== true);
}

/** What the schedule calls a withheld document: never its title. */
export function neutralDescription(document: WithheldDocument, content: PackContent): string {
  return document.neutralDescription ?? wordingOf(content.case.language).index.kinds[kindOf(document.mediaType)];
}

function kindOf(mediaType: string): DocumentKind {
  if (mediaType === 'message/rfc822' || mediaType === 'application/vnd.ms-outlook') return 'email';
  if (mediaType.startsWith('image/')) return 'picture';
  if (mediaType.startsWith('audio/') || mediaType.startsWith('video/')) return 'recording';
  if (mediaType === 'text/csv' || mediaType.includes('spreadsheet') || mediaType.includes('ms-excel')) return 'table';
  return 'document';
}

/** A short extension of the original is kept, since the requester's computer opens files by it. */
function neutralExtension({ fileName }: DisclosedDocument): string {
  return /\.[a-z0-9]{1,5}$/i.exec(fileName)?.[0].toLowerCase() ?? '';
}
