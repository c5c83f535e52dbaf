import type { Database } from 'better-sqlite3';
import type { Selectable } from 'kysely';
import { openDatabase } from '../files/database/open-database.ts';
import { revisionSeen } from '../files/register/key-revision.ts';
import type { Context } from '../kernel/context.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** Somebody who holds a key, as the register names them. */
export type Holder = { readonly id: string; readonly name: string; readonly addedAt: string };

/** What a restored register takes over from the one it replaces. */
export type TakenOver = {
  readonly people: readonly Holder[];
  /** The keys of its earlier epochs. */
  readonly pastKeys: readonly PastKeys[];
  /** The revision of the newest key file that it has seen; 0 where that cannot be told. */
  readonly revision: number;
};

type PastKeys = Omit<Selectable<RegisterSchema['past_keys']>, 'id'>;

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
  const people = namedIn(raw);
  try {
    const every = 'SELECT epoch, data_key, ledger_key, audit_seed, replaced_at FROM past_keys';
    return { people, pastKeys: raw.prepare<[], PastKeys>(every).all(), revision: revisionSeen(raw) };
  } catch {
    return { people, pastKeys: [], revision: 0 }; // of an earlier Docket, or damaged
  }
}

function namedIn(raw: Database): readonly Holder[] {
  return raw.prepare<[], Holder>('SELECT id, name, added_at AS addedAt FROM person').all();
}

/**
 * Gives everybody who holds a key and is not in the rows of an older register a row of their own, inside the caller's
 * transaction: without one their key opens nothing. Where nothing tells a name, the row says so. Answers how many.
 */
export function admitHolders(
  raw: Database,
  { slots }: Pick<KeyFile, 'slots'>,
  known: readonly Holder[],
  at: string,
): number {
  const isThere = raw.prepare<[string]>('SELECT 1 FROM person WHERE id = ?');
  const isTaken = raw.prepare<[string]>('SELECT 1 FROM person WHERE name = ?');
  const admit = raw.prepare('INSERT INTO person (id, name, role, added_at) VALUES (?, ?, ?, ?)');
  const missing = slots.filter(({ personId }) => isThere.get(personId) === undefined);
  const roles = new Map(missing.map(({ personId, role }) => [personId, role]));
  for (const [id, role] of roles) {
    const holder = known.find((one) => one.id === id);
    const named = holder !== undefined && isTaken.get(holder.name) === undefined;
    admit.run(id, named ? holder.name : `Name not in this backup ${id.slice(0, 8)}`, role, holder?.addedAt ?? at);
  }
  return roles.size;
}
