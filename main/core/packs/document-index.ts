import { enclosedDocuments, neutralDescription, portableFiles, recordPaths, toldWithheld } from './enclosed-names.ts';
import type { PackContent } from './pack-content.ts';
import type { Paper } from '../files/paper/paper.ts';
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
      { kind: 'heading', text: index.withheldHeading },
      schedule.length === 0
        ? { kind: 'paragraph', text: index.noneWithheld }
        : { kind: 'table', head: [index.what, index.why], rows: schedule, widths: [170, '*'] },
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

function reason({ name, citation, note }: PackExemption): string {
  return note === undefined ? `${name} (${citation})` : `${name} (${citation}): ${note}`;
}
