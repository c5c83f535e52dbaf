import { read } from '../kernel/procedures.ts';
import { oneChunk } from '../files/disk/one-chunk.ts';
import { keptCheckpoints } from '../files/chain/checkpoint.store.ts';

/** A ticket for one signed checkpoint as one line of JSON, the same that `docket audit checkpoint` writes. */
export const saveCheckpoint = read.audit.saveCheckpoint.handler(async ({ context, input, errors }) => {
  const { register, tickets, about, t } = context;
  const { raw, keyFile } = register;
  const kept = keptCheckpoints(raw).find(({ seq }) => seq === input.seq);
  if (kept === undefined) throw errors.NOT_FOUND({ data: { what: `checkpoint ${input.seq}` } });
  about(null, { entry: kept.seq });
  const bytes = new TextEncoder().encode(`${JSON.stringify({ registerId: keyFile.registerId, ...kept })}\n`);
  const fileName = `${t('fileNames.checkpoint', { entry: String(kept.seq) })}.json`;
  const ticket = tickets.issue({
    fileName,
    mediaType: 'application/json',
    size: bytes.length,
    handedOut: { made: 'audit.saveCheckpoint', about: null },
    open: () => oneChunk(bytes),
  });
  return { ticket, fileName };
});
