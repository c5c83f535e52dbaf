import { Writable } from 'node:stream';
import type { RequestRow } from '../../contract/requests/request.ts';
import { loadWords } from '../../words/load-words.ts';
import type { Words } from '../../words/words.ts';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';
import { oneChunk } from '../files/disk/one-chunk.ts';
import { dayNumber, inert, openSheet, openWorkbook, type Column, type Row } from '../files/workbook/workbook.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { listedRows, matchingIds } from '../records/request-list.store.ts';
import { todayIn } from '../rules/instants/today-in.ts';

const rowsAtOnce = 500;

/** Writes the list as it is filtered and sorted. Names go into it, so its bytes are kept in memory alone. */
export const exportList = read.requests.exportList.handler(async ({ context, input, signal }) => {
  const { db, now, person, tickets, about } = context;
  const { language, ...filter } = input;
  const t = language === undefined ? context.t : await loadWords(language);
  const organisation = await readOrganisation(db);
  const today = todayIn(organisation.timeZone, now());
  const ids = await matchingIds(t, db, filter, { today, personId: person.id });
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  const title = t('requests.exportList.title');
  const workbook = await openWorkbook({ stream, title, organisation: organisation.name, now: now() });
  const sheet = openSheet(workbook, { name: title, columns: columnsOf(t), language: t.language }, ids.length);
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    signal?.throwIfAborted();
    for (const row of await listedRows(t, db, ids.slice(from, from + rowsAtOnce))) sheet.write(rowOf(t, row));
    await sheet.flush();
    await yieldToEventLoop();
  }
  sheet.close();
  await workbook.commit();
  const bytes = Buffer.concat(chunks);
  about(null, { requests: ids.length });
  const fileName = `${t('requests.exportList.fileName', { day: today })}.xlsx`;
  const ticket = tickets.issue({
    fileName,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    size: bytes.length,
    handedOut: { made: 'requests.exportList', about: null },
    open: () => oneChunk(bytes),
  });
  return { ticket, fileName, requests: ids.length };
});

/** The columns of the list; whoever asks for somebody stands in a column of their own, to be sorted by. */
function columnsOf(t: Words): readonly Column[] {
  const text = (title: string, width: number): Column => ({ title, width, format: 'text' });
  const date = (title: string): Column => ({ title, width: 14, format: 'date' });
  return [
    date(t('requests.columns.due')),
    text(t('requests.exportList.clock'), 16),
    text(t('requests.columns.reference'), 16),
    text(t('requests.columns.requester'), 30),
    text(t('requests.exportList.agent'), 12),
    date(t('requests.columns.received')),
    text(t('requests.columns.rights'), 28),
    text(t('requests.columns.stage'), 14),
    text(t('requests.columns.department'), 22),
    text(t('requests.columns.nextStep'), 48),
    text(t('requests.columns.handler'), 24),
  ];
}

function rowOf(t: Words, row: RequestRow): Row {
  return [
    row.due === null ? undefined : dayNumber(row.due),
    // Of an answered case, how it ended: a refusal is no answer like another.
    row.outcome === null ? t(`requests.exportList.clocks.${row.clockState}`) : t(`terms.caseOutcomes.${row.outcome}`),
    row.reference,
    inert(row.requester),
    row.hasRepresentative ? t('requests.exportList.yes') : undefined,
    dayNumber(row.receivedOn),
    row.rights.map((right) => t(`terms.rights.${right}`)).join(', '),
    t(`terms.stages.${row.stage}`),
    row.department === null ? undefined : inert(row.department),
    inert(row.nextStep),
    row.handler === null ? undefined : inert(row.handler),
  ];
}
