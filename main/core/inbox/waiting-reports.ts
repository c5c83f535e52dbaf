import sodium from 'libsodium-wrappers-sumo';
import type { InboxRow } from '../../contract/inbox/inbox-row.ts';
import { said } from '../../words/said.ts';
import { findEnvelope, listEnvelopes, removeEnvelope } from '../files/vault/envelope-files.ts';
import { asWaitingRow } from './inbox-row.ts';
import { openFiled, type OpenedFile, type WaitingReport } from '../files/vault/opened-file.ts';
import type { Glance, InboxMemory, FiledEnvelope } from '../files/opened/inbox-memory.ts';
import { intakeKeysOf, takenIn, type TakenIn } from '../records/sealed-report.store.ts';
import type { OpeningKey } from '../files/vault/sealed-report.ts';
import type { Reader } from '../files/database/reader.ts';

/** One line of the list, and what became of opening its envelope. */
export type WaitingRow = Pick<WaitingReport, 'kind'> & { readonly row: InboxRow };

/** Some of what waits, oldest first. `total` counts all of it: what was not opened yet counts as a report. */
export type WaitingPage = { readonly rows: readonly WaitingRow[]; readonly total: number };

/**
 * What waits, from `offset` on, at most `limit` of it. Each envelope is opened once, in memory, when its turn comes, and
 * only what a list shows of it is kept; until then only those are opened that stand before the last one asked for, because
 * the oldest of two copies is the report. Writes nothing but this: an envelope that a killed process left behind after its
 * report was taken in is removed.
 */
export async function waitingPage(
  db: Reader,
  folder: string,
  memory: InboxMemory,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<WaitingPage> {
  await sodium.ready;
  const known = { keys: await intakeKeysOf(db), taken: await takenIn(db) };
  memory.expectKeys(known.keys);
  const filed = await listEnvelopes(folder);
  memory.keepOnly(filed);
  const seen = new Set<string>();
  const rows: WaitingRow[] = [];
  let gone = 0;
  for (const one of filed) {
    if (rows.length >= offset + limit && !known.taken.byId.has(one.id)) continue;
    const row = await rowOf(one, { folder, memory, known, seen });
    if (row === undefined) gone += 1;
    else rows.push(row);
  }
  return { rows: rows.slice(offset, offset + limit), total: filed.length - gone };
}

type Known = { readonly keys: readonly OpeningKey[]; readonly taken: TakenIn };

async function rowOf(
  filed: FiledEnvelope,
  {
    folder,
    memory,
    known,
    seen,
  }: { readonly folder: string; readonly memory: InboxMemory; readonly known: Known; readonly seen: Set<string> },
): Promise<WaitingRow | undefined> {
  const glance = memory.of(filed) ?? (await lookAt(filed, folder, memory, known.keys));
  if (glance === undefined) return undefined;
  const place = placeOf(filed, glance.digest, known.taken, (digest) => seen.has(digest));
  if (place === 'taken-in') {
    await removeEnvelope(folder, filed.id);
    return undefined;
  }
  if (glance.digest !== undefined) seen.add(glance.digest);
  if (place === 'waits') return glance;
  const aside = asided(filed, place, glance.code);
  return { kind: aside.kind, row: asWaitingRow(aside) };
}

async function lookAt(
  filed: FiledEnvelope,
  folder: string,
  memory: InboxMemory,
  keys: readonly OpeningKey[],
): Promise<Glance | undefined> {
  const opened = await openFiled(folder, filed, keys);
  if (opened === undefined) return undefined;
  const { digest, code, report } = opened;
  return memory.keep(filed, { kind: report.kind, digest, code, row: asWaitingRow(report) });
}

/**
 * One report that waits, opened anew; undefined when the inbox has none of this id, or the register holds it already.
 * A copy is known as one where the other waits and was looked at, or was taken in.
 */
export async function findWaiting(
  db: Reader,
  folder: string,
  memory: InboxMemory,
  id: string,
): Promise<WaitingReport | undefined> {
  const filed = await findEnvelope(folder, id);
  if (filed === undefined) return undefined;
  const keys = await intakeKeysOf(db);
  const opened = await openFiled(folder, filed, keys);
  if (opened === undefined) return undefined;
  const older = await olderCopy(folder, memory, filed, opened);
  const place = placeOf(filed, opened.digest, await takenIn(db, { id, digest: opened.digest }), () => older);
  if (place === 'taken-in') {
    await removeEnvelope(folder, id);
    return undefined;
  }
  return place === 'waits' ? opened.report : asided(filed, place, opened.code);
}

async function olderCopy(
  folder: string,
  memory: InboxMemory,
  filed: FiledEnvelope,
  { digest }: OpenedFile,
): Promise<boolean> {
  if (digest === undefined) return false;
  for (const other of memory.withDigest(digest)) {
    const older = other.filedAt < filed.filedAt || (other.filedAt === filed.filedAt && other.id < filed.id);
    if (older && (await findEnvelope(folder, other.id))?.stamp === other.stamp) return true;
  }
  return false;
}

/** Where an envelope stands: it waits, is a copy of what waits or was taken in, is left over, or has another's name. */
type Place =
  | 'waits'
  | 'taken-in'
  | 'name-taken'
  | { readonly copyOf: 'waiting' | 'dismissed' | { readonly breach: string } };

function placeOf(
  { id }: FiledEnvelope,
  digest: string | undefined,
  taken: TakenIn,
  waitsAlready: (digest: string) => boolean,
): Place {
  if (digest === undefined) return 'waits';
  const same = taken.byDigest.get(digest);
  if (same?.id === id) return 'taken-in';
  if (same !== undefined) return { copyOf: same.breach === null ? 'dismissed' : { breach: same.breach } };
  if (waitsAlready(digest)) return { copyOf: 'waiting' };
  return taken.byId.has(id) ? 'name-taken' : 'waits';
}

function asided(
  { id, filedAt: receivedAt }: FiledEnvelope,
  place: Exclude<Place, 'waits' | 'taken-in'>,
  code: string | undefined,
): WaitingReport {
  if (place === 'name-taken')
    return {
      id,
      receivedAt,
      kind: 'out-of-reach',
      problem: said('inbox.setAside.nameTaken'),
    };
  const receiptCode = code ?? '';
  return { id, receivedAt, kind: 'copy', receiptCode, problem: copyProblem(receiptCode, place.copyOf) };
}

function copyProblem(code: string, copyOf: Exclude<Place, string>['copyOf']): string {
  if (copyOf === 'waiting') return said('inbox.setAside.copyOfWaiting', { code });
  if (copyOf === 'dismissed') return said('inbox.setAside.copyOfDismissed', { code });
  return said('inbox.setAside.copyOfBreach', { code, breach: copyOf.breach });
}
