import {
  enclosedDocuments,
  neutralDescription,
  portableFiles,
  recordPaths,
  toldWithheld,
  type EnclosedDocument,
} from './enclosed-names.ts';
import type { PackContent } from './pack-content.ts';
import type { Block, Paper } from '../files/paper/paper.ts';
import { fill } from '../files/paper/wording/wording.ts';
import type { PackExemption } from '../rules/exemptions/exemption.ts';
import { wordingOf } from '../files/paper/wording/find-wording.ts';

/**
 * The index of enclosed documents and the schedule of what was withheld or redacted, with the reason and its citation
 * (Art. 12(4) GDPR). A withheld document appears under a neutral description; a silent exemption does not appear at all.
 */
export function documentIndex(content: PackContent): Paper {
  const { index } = wordingOf(content.case.language);
  const enclosed = enclosedDocuments(content.documents);
  const portable = portableFiles(content.documents);
  return {
    title: index.title,
    blocks: [
      { kind: 'paragraph', text: fill(index.intro, { reference: content.case.reference }) },
      { kind: 'heading', text: index.disclosedHeading },
      enclosed.length === 0
        ? { kind: 'paragraph', text: index.noneDisclosed }
        : {
            kind: 'table',
            head: [index.number, index.document, index.file],
            rows: enclosed.map(({ number, path, document }) => [number, document.title, path]),
            widths: [36, '*', 170],
          },
      ...heldBack(content),
      ...(portable.length === 0
        ? []
        : [
            { kind: 'heading', text: index.portableHeading } as const,
            {
              kind: 'table',
              head: [index.number, index.document, index.file],
              rows: portable.map(({ number, path, document }) => [number, document.title, path]),
              widths: [36, '*', 170],
            } as const,
          ]),
      { kind: 'heading', text: index.dataHeading },
      {
        kind: 'table',
        head: [index.document, index.file],
        rows: [
          [index.dataCsv, recordPaths.csv],
          [index.dataJson, recordPaths.json],
        ],
        widths: ['*', 170],
      },
    ],
  };
}

/** A document as the printed index names it: the pages it is on, or undefined where it is given apart. */
export type PrintedDocument = EnclosedDocument & { readonly pages?: { readonly from: number; readonly to: number } };

/** The same index for the post: pages in the place of files, and what is given apart, the portable copy among it. */
export function printedIndex(content: PackContent, documents: readonly PrintedDocument[]): Paper {
  const { index, printed } = wordingOf(content.case.language);
  const apart = [...documents.filter(({ pages }) => pages === undefined), ...portableFiles(content.documents)];
  const table = (last: string, rows: readonly (readonly string[])[]) =>
    ({ kind: 'table', head: [index.number, index.document, last], rows, widths: [36, '*', 110] }) as const;
  const rows = documents.flatMap(({ number, document, pages }) =>
    pages === undefined ? [] : [[number, document.title, pagesInWords(printed.fromTo, pages)]],
  );
  return {
    title: index.title,
    blocks: [
      { kind: 'paragraph', text: fill(printed.indexIntro, { reference: content.case.reference }) },
      ...(rows.length === 0 && apart.length > 0 ? [] : [{ kind: 'heading', text: index.disclosedHeading } as const]),
      ...(rows.length > 0 ? [table(printed.pages, rows)] : []),
      ...(rows.length + apart.length === 0 ? [{ kind: 'paragraph', text: index.noneDisclosed } as const] : []),
      ...(apart.length === 0
        ? []
        : [
            { kind: 'heading', text: printed.apartHeading } as const,
            table(
              index.file,
              apart.map(({ number, path, document }) => [number, document.title, nameIn(path)]),
            ),
          ]),
      ...heldBack(content),
    ],
  };
}

function pagesInWords(fromTo: string, { from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : fill(fromTo, { from: String(from), to: String(to) });
}

/** The neutral name of a file, without the folder of the pack. */
function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The schedule of what was withheld or redacted. */
function heldBack(content: PackContent): readonly Block[] {
  const { index } = wordingOf(content.case.language);
  const enclosed = enclosedDocuments(content.documents);
  const schedule = [
    ...toldWithheld(content.documents).map((document) => [
      neutralDescription(document, content),
      reason(document.exemption),
    ]),
    ...enclosed.flatMap(({ number, document: { exemption } }) =>
      exemption === undefined || exemption.silent === true
        ? []
        : [[fill(index.redactedIn, { number }), reason(exemption)]],
    ),
  ];
  return [
    { kind: 'heading', text: index.withheldHeading },
    schedule.length === 0
      ? { kind: 'paragraph', text: index.noneWithheld }
      : { kind: 'table', head: [index.what, index.why], rows: schedule, widths: [170, '*'] },
  ];
}

function reason({ name, citation, note }: PackExemption): string {
  return note === undefined ? `${name} (${citation})` : `${name} (${citation}): ${note}`;
}
