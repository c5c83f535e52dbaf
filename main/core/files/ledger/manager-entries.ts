import { Temporal } from 'temporal-polyfill';
import { guardedContract, type ProcedurePath } from '../../../contract/index.ts';
import { longestEntry, type WaitingEntry } from './waiting-entry.store.ts';
import type { AuditDetail } from '../opened/audit-chain.ts';
import { presentPath } from '../chain/former-paths.ts';

/**
 * The procedures that a manager's session writes an entry about when they are done. A test compares this list with the
 * contract.
 */
export const managerActions: readonly string[] = [
  'documents.leaveUnsaved',
  'people.changePassphrase',
  'reports.exportReport',
  'session.lockRegister',
  'session.unlockRegister',
] satisfies readonly ProcedurePath[];

/** Milliseconds by which a manager's clock may be ahead of the officer's. */
const clockAheadMs = 60_000;

/** Whose waiting entries are taken in, and from which time. Instants in milliseconds since 1970. */
export type Admission = {
  /** Ids of the people who hold or held a manager's slot. */
  readonly managers: ReadonlySet<string>;
  /** When entries were last taken in. */
  readonly since: number;
  readonly now: number;
};

/**
 * Returns the detail of a waiting entry that Docket may have written, undefined for any other. A manager's key can
 * write the ledger without Docket, so every field must be one that a manager's session writes.
 */
export function admittedDetail(entry: WaitingEntry, { managers, since, now }: Admission): AuditDetail | undefined {
  const { id, at, actor_id: actor, action, outcome, subject } = entry;
  if (Object.values(entry).some((text) => text !== null && typeof text !== 'string')) return undefined;
  if (Object.values(entry).reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0) > longestEntry)
    return undefined;
  if (!/^[\w-]{1,64}$/u.test(id) || !managers.has(actor)) return undefined;
  const when = instantOf(at);
  if (when === undefined || when < since || when > now + clockAheadMs) return undefined;
  if (outcome !== 'done' && outcome !== 'refused') return undefined;
  const path = presentPath(action);
  if (!managerActions.includes(path) && !(outcome === 'refused' && refusable().has(path))) return undefined;
  if (subject !== null && subject !== actor) return undefined;
  return detailOf(entry.detail);
}

/** Every procedure that can refuse, as `noun.verb`. */
function refusable(): ReadonlySet<string> {
  return new Set(
    Object.entries(guardedContract).flatMap(([noun, useCases]) =>
      Object.keys(useCases).map((verb) => `${noun}.${verb}`),
    ),
  );
}

/** Milliseconds since 1970 of an instant in UTC; undefined if it is not written as Docket writes it. */
function instantOf(at: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/u.test(at)) return undefined;
  try {
    return Temporal.Instant.from(at).epochMilliseconds;
  } catch {
    return undefined; // such as the 30th of February
  }
}

const day = /^\d{4}-\d{2}-\d{2}$/u;
const details: Readonly<Record<string, (value: unknown) => boolean>> = {
  made: (value) => value === 'reports.exportReport',
  format: (value) => value === 'xlsx' || value === 'pdf',
  from: (value) => typeof value === 'string' && day.test(value),
  to: (value) => typeof value === 'string' && day.test(value),
  oneTimePassphrase: (value) => value === true,
  notWritten: (value) => value === true,
};

function detailOf(text: string): AuditDetail | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
    const known = Object.entries(read).filter(
      ([name, value]) => Object.hasOwn(details, name) && details[name]?.(value),
    );
    return known.length === Object.keys(read).length ? Object.fromEntries(known) : undefined;
  } catch {
    return undefined;
  }
}
