import type { Insertable } from 'kysely';
import type { RegisterSchema } from '../database/schema.ts';
import type { EntryIndex } from './entry-index.ts';
import { newInboxMemory, type InboxMemory } from './inbox-memory.ts';

/** What Docket gathers about a register while it is open. It ends with the lock. */
export type Gathered = {
  /** The day, in UTC, on which the chain was signed last. */
  checkpointDay: string | undefined;
  /** SQLite's number of writes to the ledger by others when it last agreed with its register (`PRAGMA data_version`). */
  ledgerAgreedAt: number | undefined;
  /** Whether entries that managers left in the ledger could not be taken into the chain, as when the disk refused. */
  leftWaiting: boolean;
  entryIndex: Promise<EntryIndex> | undefined;
  readonly inbox: InboxMemory;
  /** The last change of the settings that was asked for: the next waits for it. */
  rulesChange: Promise<unknown> | undefined;
  /** What can still be undone, and the instant at which it was done. */
  readonly undoable: Map<string, string>;
  /** Letters of the tray that were filed with a case and can be put back, by their id. */
  readonly leftTray: Map<string, LeftTray>;
  /** What letters say, as a hash, by the keyed hash of their bytes: by it a mail that was saved twice is known again. */
  readonly said: Map<string, string>;
};

/** A letter of the tray as it was, and where it was filed. */
type LeftTray = {
  readonly letter: Insertable<RegisterSchema['tray_letter']>;
  readonly reference: string;
  /** What it is in the case; null where the case had it before. */
  readonly documentId: string | null;
  /** By whom, and when, the same letter had been taken out of the case a moment before. */
  readonly takenOut: { readonly at: string; readonly by: string } | null;
};

export function newGathered(): Gathered {
  return {
    checkpointDay: undefined,
    ledgerAgreedAt: undefined,
    leftWaiting: false,
    entryIndex: undefined,
    inbox: newInboxMemory(),
    rulesChange: undefined,
    undoable: new Map(),
    leftTray: new Map(),
    said: new Map(),
  };
}
