import type { Database } from 'better-sqlite3';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import { said } from '../../../words/said.ts';
import type { UnlockedOfficer } from '../keys/unlock-key-file.ts';
import { inWords, unlocking } from './memory-notices.ts';
import type { Entry } from '../opened/heads.ts';
import { doneAfter, unlockingsBefore, type Unlocking } from './audit.store.ts';
import { presentPath } from './former-paths.ts';
import { salvaging } from './stated-gaps.ts';

/** How many of the newest entries are searched for the officer's own last unlocking. */
const entriesLookedBack = 100_000;

/**
 * Notices for an officer of doubts that somebody else settled, and of a salvage, since the officer's own last
 * unlocking. Once settled, a doubt is shown no more, and the person who settled it may be a removed colleague or a
 * thief with an older recovery card.
 */
export function settledNotices(
  raw: Database,
  { personId, kind }: Pick<UnlockedOfficer, 'personId' | 'kind'>,
): readonly RegisterNotice[] {
  const isOwn = ({ actor_id, action }: Unlocking) => actor_id === personId && presentPath(action) === unlocking[kind];
  const before = (seq: number) =>
    unlockingsBefore(raw, seq, { most: entriesLookedBack, procedures: Object.values(unlocking) });
  const lastOwn = find(before(Number.MAX_SAFE_INTEGER), isOwn);
  if (lastOwn === undefined) return [];
  const accepted = doneAfter(raw, lastOwn.seq, 'audit.acceptHistory').flatMap(({ name, ...entry }) => {
    const opened = find(before(entry.seq), () => true);
    if (opened === undefined || isOwn(opened)) return [];
    const who = name ?? unknown;
    const byCard = presentPath(opened.action) === unlocking.recovery;
    return [settled(byCard ? said('session.memoryNotices.withRecoveryKey', { who }) : who, entry)];
  });
  const last = doneAfter(raw, lastOwn.seq, salvaging).at(-1);
  return [...accepted, ...(last === undefined ? [] : [salvaged(last.name ?? unknown, last)])];
}

const unknown = said('audit.entry.nobody');

/** The notice of a salvage. Nothing vouches any more for what came from a backup and for the rows beside it. */
function salvaged(who: string, entry: Entry): RegisterNotice {
  return { code: 'salvaged', sentence: said('session.memoryNotices.salvaged', { who, entry: inWords(entry) }) };
}

function settled(who: string, entry: Entry): RegisterNotice {
  return { code: 'settled', sentence: said('session.memoryNotices.settled', { who, entry: inWords(entry) }) };
}

function find<T>(rows: Iterable<T>, fits: (row: T) => boolean): T | undefined {
  for (const row of rows) if (fits(row)) return row;
  return undefined;
}
