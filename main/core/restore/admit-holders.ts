import type { Database } from 'better-sqlite3';
import type { Words } from '../../words/words.ts';
import { openDatabase } from '../files/database/open-database.ts';
import { revisionSeen } from '../files/database/register-meta.store.ts';
import { pastKeysIn, type PastKeysRow } from '../files/backup/past-keys.store.ts';
import type { Context } from '../kernel/context.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import { admitPerson, holdersIn, isName, isPerson, type Holder } from '../records/person.store.ts';

/** What a restored register takes over from the one it replaces. */
export type TakenOver = {
  readonly people: readonly Holder[];
  /** The keys of its earlier epochs. */
  readonly pastKeys: readonly PastKeysRow[];
  /** The revision of the newest key file that it has seen; 0 where that cannot be told. */
  readonly revision: number;
};

/** As much of it as can be read in a register that may be damaged; nothing where none of these keys opens it. */
export function takenOverFrom(
  folder: string,
  dataKeys: readonly Uint8Array[],
  { session, host }: Pick<Context, 'session' | 'host'>,
): TakenOver {
  const open = session.open;
  if (open?.kind === 'officer') return readFrom(open.raw);
  for (const dataKey of dataKeys)
    try {
      const { register } = registerFiles(folder);
      const raw = openDatabase(register, dataKey, { nativeBinding: host.nativeBinding, holding: 'alone' });
      try {
        return readFrom(raw);
      } finally {
        raw.close();
      }
    } catch {
      continue; // missing, damaged or under other keys: restoring goes on without it
    }
  return { people: [], pastKeys: [], revision: 0 };
}

function readFrom(raw: Database): TakenOver {
  const people = holdersIn(raw);
  try {
    return { people, pastKeys: pastKeysIn(raw), revision: revisionSeen(raw) };
  } catch {
    return { people, pastKeys: [], revision: 0 }; // of an earlier Docket, or damaged
  }
}

/**
 * Gives everybody who holds a key and is not in the rows of an older register a row of their own, inside the caller's
 * transaction: without one their key opens nothing. Where nothing tells a name, the row says so. Answers how many.
 */
export function admitHolders(
  t: Words,
  raw: Database,
  { slots, known, at }: Pick<KeyFile, 'slots'> & { readonly known: readonly Holder[]; readonly at: string },
): number {
  const missing = slots.filter(({ personId }) => !isPerson(raw, personId));
  const roles = new Map(missing.map(({ personId, role }) => [personId, role]));
  for (const [id, role] of roles) {
    const holder = known.find((one) => one.id === id);
    const named = holder !== undefined && !isName(raw, holder.name);
    const name = named ? holder.name : t('restore.nameLost', { id: id.slice(0, 8) });
    admitPerson(raw, { id, name, role, addedAt: holder?.addedAt ?? at });
  }
  return roles.size;
}
