import type { PaperBlock } from '../../contract/packs/read-paper.ts';
import { asPrinted, type Block } from '../files/paper/paper.ts';
import { openVaultObject } from '../files/vault/vault.ts';
import { wipe } from '../files/keys/bytes.ts';
import { read } from '../kernel/procedures.ts';
import { findRequest } from '../records/request.store.ts';
import { caseContent } from './case-content.ts';
import { coverLetter } from './cover-letter.ts';
import { documentIndex } from './document-index.ts';
import { informationSheet } from './information-sheet.ts';
import { contentOf } from './pack-job.ts';
import { openAnswers } from './preview-pack.ts';

const papers = { letter: coverLetter, sheet: informationSheet, index: documentIndex } as const;

const mostRows = 200;

/** A paper of the pack as it would be set now. No document of the case is opened. */
export const readPaper = read.packs.readPaper.handler(async ({ context, input, errors }) => {
  const { db, register, host, now } = context;
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  const job = await caseContent(db, request, {
    folder: register.folder,
    now: now(),
    version: host.version,
    answers: { ...input.answers, rights: [...(await openAnswers(db, request, input.answers))] },
  });
  for (const { source } of job.documents) wipe(source?.key);
  const { title, blocks } = asPrinted(papers[input.paper](contentOf(job, openVaultObject)), job.case.language);
  return { title, language: job.case.language, blocks: blocks.map(shown) };
});

function shown(block: Block): PaperBlock {
  switch (block.kind) {
    case 'lines':
      return { kind: 'lines', lines: [...block.lines] };
    case 'list':
      return { kind: 'list', items: [...block.items] };
    case 'table': {
      const rows = block.rows.slice(0, mostRows).map((row) => [...row]);
      return { kind: 'table', head: [...block.head], rows, more: block.rows.length - rows.length };
    }
    default:
      return block;
  }
}
