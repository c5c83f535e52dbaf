import { loadWords } from '../../words/load-words.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { oneChunk } from '../files/disk/one-chunk.ts';
import { setPaper } from '../files/paper/paper.ts';
import { clockOf } from '../records/count-clock.ts';
import { recordPaper, type HistoryHead } from './record-paper.ts';
import { findRequest } from '../records/request.store.ts';
import { caseOf } from './show-request.ts';
import type { Reader } from '../files/database/reader.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { eventsOf } from '../records/request-event.store.ts';
import { newestEntry } from '../records/history.store.ts';

/** Sets the case's record as a PDF and hands out a ticket for it. That it was printed is written in the history. */
export const printRecord = read.requests.printRecord.handler(async ({ context, input, errors }) => {
  const { db, host, now, tickets, write } = context;
  const { reference, language, internal } = input;
  const t = await loadWords(language);
  const kept = await findRequest(db, reference);
  const request = kept && (await caseOf(db, reference, { now, t }));
  if (kept === undefined || request === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const organisation = await readOrganisation(db);
  const printedOn = todayIn(organisation.timeZone, now());
  const clock = clockOf(kept, await eventsOf(db, kept.id), organisation, { today: printedOn, language });
  const paper = recordPaper({
    request,
    clock,
    regime: kept.regime,
    organisation: organisation.name,
    printedOn,
    head: await headOf(db, organisation.timeZone),
    caseHead: await headOf(db, organisation.timeZone, reference),
    language,
    t,
    zone: organisation.timeZone,
    internal,
  });
  const { bytes, pages } = await setPaper(paper, {
    organisation,
    case: { reference, language },
    now: now(),
    generator: host.version,
  });
  await write(async (_transaction, about) => about(reference, { language, internal }));
  const fileName = `${reference}.pdf`;
  const open = () => oneChunk(bytes);
  return {
    ticket: tickets.issue({
      fileName,
      mediaType: 'application/pdf',
      size: bytes.length,
      handedOut: { made: 'requests.printRecord', about: reference },
      open,
    }),
    fileName,
    pages,
  };
});

/** The newest entry of the audit chain, of the whole register or of one case. */
async function headOf(db: Reader, timeZone: string, reference?: string): Promise<HistoryHead> {
  const { seq, hash, at } = await newestEntry(db, reference);
  return { seq, hash, on: todayIn(timeZone, at) };
}
