import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';
import { wipe } from '../files/keys/bytes.ts';
import { read } from '../kernel/procedures.ts';
import { auditEpochs } from '../files/chain/audit-epoch.ts';
import { logLines } from './log-lines.ts';
import { signCheckpoint } from '../files/chain/checkpoint.ts';
import { tellLedger } from '../files/ledger/audit-head.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { timeZoneOf } from '../records/organisation.store.ts';

/** The chain as JSON lines up to now, with a checkpoint of whoever exports it. Read as it is fetched, never kept on disk. */
export const exportLog = read.audit.exportLog.handler(
  async ({ context: { db, register, now, tickets, about, t }, input }) => {
    const at = now();
    const head = await signCheckpoint(register, at);
    await tellLedger(register, head);
    about(null, { entries: head.seq, seeds: input.seeds });
    const epochs = await auditEpochs(db, register.keys.auditSeed);
    const said = {
      registerId: register.keyFile.registerId,
      exportedAt: at,
      upTo: head.seq,
      withSeeds: input.seeds,
    };
    const fileName = `${t('fileNames.auditLog', { day: todayIn(await timeZoneOf(db), at) })}.jsonl`;
    // Measured by writing it once into nothing: the browser wants to know how long the file is before it arrives.
    let size = 0;
    for (const line of logLines(register.raw, { ...said, epochs })) {
      size += Buffer.byteLength(line);
      await yieldToEventLoop();
    }
    const ticket = tickets.issue({
      fileName,
      mediaType: 'application/jsonl',
      size,
      handedOut: { made: 'audit.exportLog', about: null },
      open: async function* () {
        for (const line of logLines(register.raw, { ...said, epochs })) yield Buffer.from(line);
      },
      done: async () => wipe(...epochs.map(({ seed }) => seed)),
    });
    return { ticket, fileName, entries: head.seq };
  },
);
