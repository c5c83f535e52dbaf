import { expect, test } from 'vitest';
import { attachedPdf, handMadePdf, streamObject } from '../files/pictures/hand-made-pdf.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { upload } from '../support/upload.ts';

/** A PDF of one page: entries of its catalogue, its annotations, and what objects 6 and up are. */
function pdfOf({ catalog = '', annotations = '', more = [] as (string | Uint8Array)[], words = 'Words on the page.' }) {
  return handMadePdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Annots [${annotations}] /Resources << /Font << /F 5 0 R >> >> >>`,
    streamObject(`BT /F 12 Tf 20 100 Td (${words}) Tj ET`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ]);
}

const annex = [
  '<< /Type /Filespec /F (annex.pdf) /EF << /F 7 0 R >> >>',
  streamObject('An annex', '/Type /EmbeddedFile'),
];
const place = '/Type /Annot /Rect [20 20 60 60]';
const drawn = [streamObject('0 0 40 40 re f', '/Type /XObject /Subtype /Form /BBox [0 0 40 40]')];

async function printed(d: TestDocket, file: Uint8Array) {
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest({ address: '7 Weir Lane\nHarrowmere' }));
  const { document } = await d.docket.documents.attachDocument({
    reference,
    upload: await upload(d, 'minutes.pdf', file, 'application/pdf'),
  });
  const decision = { decision: 'disclose', exemption: null, exemptionNote: null } as const;
  await d.docket.documents.decideDocument({ reference, documentIds: [document.id], ...decision });
  for await (const step of await d.docket.packs.printSet({ reference, holds: true }))
    if (step.kind === 'ready')
      return { apart: step.apart.map(({ why }) => why), holdMore: step.holdMore.flatMap(({ leftOut }) => leftOut) };
  throw new Error('No set was made.');
}

test.for<[string, Uint8Array, string]>([
  ['a PDF with files attached to it', attachedPdf(), 'attached files'],
  ['a portfolio, whose page is a cover', attachedPdf('/Collection << /View /D >>'), 'attached files'],
  [
    'a file pinned to a page',
    pdfOf({ annotations: `<< ${place} /Subtype /FileAttachment /FS 6 0 R >>`, more: annex }),
    'attached files',
  ],
  [
    'a note that opens at a click',
    pdfOf({ annotations: `<< ${place} /F 4 /Subtype /Text /Contents (She is always late.) >>` }),
    'comments',
  ],
  [
    'words kept with a highlight',
    pdfOf({ annotations: `<< ${place} /F 4 /Subtype /Highlight /Contents (Ask her doctor.) >>` }),
    'comments',
  ],
  ['a film', pdfOf({ annotations: `<< ${place} /Subtype /RichMedia >>` }), 'sound and film'],
  [
    'a stamp that is not to be printed',
    pdfOf({ annotations: `<< ${place} /Subtype /Stamp /AP << /N 6 0 R >> >>`, more: drawn }),
    'what is shown on the screen only',
  ],
])('of %s the officer reads what no printed page shows', async ([, file, part]) => {
  await using d = await openDocket();
  expect(await printed(d, file)).toEqual({ apart: [], holdMore: [part] });
});

test('a form that only programs of Adobe show is enclosed apart, and the officer reads how to print it', async () => {
  await using d = await openDocket();
  const form = pdfOf({
    catalog: '/AcroForm << /Fields [] /XFA 6 0 R >> /NeedsRendering true',
    words: 'Please wait...',
    more: [streamObject('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>')],
  });
  const { apart, holdMore } = await printed(d, form);
  expect(apart).toEqual([expect.stringContaining('Print it from Adobe Reader')]);
  expect(holdMore).toEqual([]);
});

test('nothing is said of links, of fields and of marks that are printed with their page', async () => {
  await using d = await openDocket();
  const marks = [
    `<< ${place} /Subtype /Link /Contents (Our site) >>`,
    `<< ${place} /F 4 /Subtype /Stamp /AP << /N 6 0 R >> >>`,
    `<< ${place} /F 2 /Subtype /Text /Contents () >>`,
  ];
  const file = pdfOf({ annotations: marks.join(' '), more: drawn });
  expect(await printed(d, file)).toEqual({ apart: [], holdMore: [] });
});
