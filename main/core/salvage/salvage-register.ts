import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Salvaged } from '../../contract/salvage/salvage-register.ts';
import type { Progress } from '../../contract/procedure.ts';
import { loadWords } from '../../words/load-words.ts';
import { said, speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { renewSearch } from '../records/renew-search.ts';
import { timeZoneOf } from '../records/organisation.store.ts';
import { bindAnew, migrateAndBind, markDoubt } from '../files/chain/bind-rows.ts';
import { auditChain } from '../files/chain/audit-chain.store.ts';
import { salvaging, stateGaps } from '../files/chain/stated-gaps.ts';
import { commitAtOnce, entryBy } from '../files/chain/commit.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import { streamed, type Following } from '../concurrency/streamed.ts';
import { CannotOpen, cannotOpen } from '../files/register/cannot-open.ts';
import { folderTaken } from '../files/disk/folder-taken.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { writeKeyFile } from '../files/keys/key-file-on-disk.ts';
import { previousKeys } from '../files/keys/rotate-keys.ts';
import { wipe } from '../files/keys/bytes.ts';
import type { UnlockedOfficer } from '../files/keys/unlock-key-file.ts';
import { writeWhole } from '../files/disk/whole-file.ts';
import { lock } from '../session/lock-register.ts';
import { currentVersion, migrate } from '../files/database/migrate.ts';
import { newFolder, sweepNewFolder } from '../files/machine/new-folder.ts';
import { openDatabase } from '../files/database/open-database.ts';
import { readKeyFileOf } from '../session/unlock.ts';
import { linksFollowed } from '../files/disk/place-of-folder.ts';
import { queriesOver } from '../files/database/queries-over.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { rebuildDerived } from './rebuild-derived.ts';
import { isInside } from '../files/disk/is-inside.ts';
import { lostEntries } from './lost-entries.ts';
import { bindingKeyOf, restoreSingletonRows, insertPlaceholderCases } from './mend-rows.ts';
import { dropGoneAgain } from '../records/taken-out.store.ts';
import { deleteOrphanRows, lostReferences } from './salvaged.store.ts';
import { officerKeys } from '../restore/officer-keys.ts';
import { readDamagedPages } from '../files/pages/page-salt.ts';
import type { RegisterPages } from '../files/pages/read-pages.ts';
import { salvageDocuments, salvageRest } from './salvage-files.ts';
import { salvageReport } from './salvage-report.ts';
import { rowsInDoubt } from './rows-in-doubt.ts';
import { rowsLastWritten } from './rows-last-written.ts';
import { salvageRows } from './salvage-rows.ts';
import { tableShapes } from '../files/pages/table-shapes.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/**
 * Salvages the session's register into a new folder with the same keys, even if it does not open. Reads the source
 * without SQLite and never writes to its folder. A reader that stops early stops the work.
 */
export const salvageRegister = open.salvage.salvageRegister.handler(async function* ({ context, input, errors }) {
  const from = context.session.path;
  const { host } = context;
  const to = resolve(host.registersFolder, input.to);
  // If the chosen path is a link, the folder it leads to is filled.
  const target = existsSync(to) ? realpathSync(to) : to;
  await sweepNewFolder(host, target);
  if (folderTaken(to)) throw errors.FOLDER_TAKEN({ data: { path: to } });
  let keys: UnlockedOfficer | undefined;
  let keyFile: KeyFile;
  try {
    if (from === undefined) throw new CannotOpen('no-register-here');
    if (isInside(linksFollowed(to), linksFollowed(from)))
      throw errors.FOLDER_REFUSED({ message: said('salvage.insideSource'), data: { path: to } });
    keyFile = await readKeyFileOf(from);
    keys = await officerKeys(keyFile, input.secret, context);
    if (!existsSync(registerFiles(from).register)) throw new CannotOpen('register-file-missing');
    if (statSync(registerFiles(from).register).size === 0) throw new CannotOpen('register-file-empty');
  } catch (error) {
    throw cannotOpen(error, errors);
  }
  await lock(context);
  const before = stampOf(from);
  const folder = await newFolder(host, target).catch(() => {
    throw errors.FOLDER_REFUSED({ data: { path: to } });
  });
  const words = input.language === undefined ? context.t : await loadWords(input.language);
  const job = { from, into: folder.into, to, keyFile, keys, words };
  try {
    const salvaged = yield* streamed(async (following) => await salvage(job, context, following));
    if (stampOf(from) !== before) throw errors.IN_USE();
    await writeKeyFile(folder.into, keyFile);
    const refusal = await folder.take();
    if (refusal === 'taken') throw errors.FOLDER_TAKEN({ data: { path: to } });
    if (refusal === 'refused') throw errors.FOLDER_REFUSED({ data: { path: to } });
    yield { kind: 'salvaged' as const, salvaged };
  } catch (error) {
    throw cannotOpen(error, errors);
  } finally {
    await folder.leave();
    wipe(keys.dataKey, keys.ledgerKey, keys.auditSeed);
  }
});

type Job = {
  readonly from: string;
  /** The temporary folder the register is made in. */
  readonly into: string;
  /** The folder it becomes. */
  readonly to: string;
  readonly keyFile: KeyFile;
  readonly keys: UnlockedOfficer;
  /** The words of the list of what is lost. */
  readonly words: Words;
};

async function salvage(
  { from, into, to, keyFile, keys, words }: Job,
  { host, now, t }: Context,
  following: Following,
): Promise<Salvaged> {
  const onProgress = (progress: Progress) => {
    following.signal.throwIfAborted();
    following.onProgress(progress);
  };
  const { pages, dataKey } = await sourcePages(from, keyFile, keys);
  const { nativeBinding } = host;
  const madeAt = now();
  const raw = openDatabase(registerFiles(into).register, keys.dataKey, {
    nativeBinding,
    create: true,
    holding: 'alone',
  });
  const database = queriesOver<RegisterSchema>(raw);
  try {
    migrate(raw, versionIn(pages));
    raw.pragma('foreign_keys = OFF');
    const shapes = tableShapes(raw);
    const rows = await salvageRows(t, pages, raw, shapes, { folder: from, dataKey }, onProgress);
    const expected = rowsLastWritten(raw, rows);
    const inDoubt = rowsInDoubt(raw, rows);
    const lostBreaches = lostReferences(raw, 'breach');
    migrate(raw);
    const enterAgain = await restoreSingletonRows(t, raw, database, {
      keyFile,
      auditSeed: keys.auditSeed,
      now: madeAt,
    });
    const lostCases = [...insertPlaceholderCases(t, raw, madeAt), ...lostBreaches];
    dropGoneAgain(raw);
    const dropped = deleteOrphanRows(raw);
    if (dropped > 0) enterAgain.push(said('salvage.again.rows', { rows: dropped, count: String(dropped) }));
    const unclear = await rebuildDerived(t, raw, database, onProgress);
    await renewSearch({ raw, database, chain: auditChain(raw) }); // an empty search of before is all there is to take away
    if (unclear.length > 0) enterAgain.push(said('salvage.again.clocks', { references: unclear.join(', ') }));
    raw.pragma('foreign_keys = ON');
    const documents = await salvageDocuments(t, database, { from, to: into }, (done, total) =>
      onProgress({ step: t('salvage.steps.documents'), done, total }),
    );
    await salvageRest({ from, to: into });
    const summary = {
      path: to,
      madeAt,
      pages: pages.count,
      damagedPages: rows.damaged.length,
      tables: [...rows.tables]
        .map(([table, { rows: own, fromBackup }]) => ({
          table,
          rows: own,
          fromBackup,
          lost: madeAnew.has(table)
            ? 0
            : lostIn(expected.get(table), own + fromBackup, (rows.gaps.get(table) ?? []).length > 0),
        }))
        .filter(({ rows: own, fromBackup, lost }) => own + fromBackup > 0 || lost !== 0),
      backup: rows.backup ?? null,
      lostCases,
      documents,
      lostEntries: [...lostEntries(raw, shapes, rows.gaps)],
      enterAgain,
    };
    commitAtOnce({ raw }, () => {
      bindAnew(raw, bindingKeyOf(raw));
      // Sums made anew would accept every row as true. Whether it is, a DPO must say.
      if (inDoubt) markDoubt(raw);
      const detail = {
        damagedPages: rows.damaged.length,
        rows: summary.tables.reduce((sum, table) => sum + table.rows, 0),
        fromBackup: summary.tables.reduce((sum, table) => sum + table.fromBackup, 0),
        lostCases: lostCases.length,
        lostDocuments: documents.lost.length,
        source: basename(from),
        ...stateGaps(raw, summary.lostEntries, keys.auditSeed),
      };
      const by = { id: keys.personId, role: keys.role };
      return { result: undefined, entries: [entryBy(by, { at: madeAt, action: salvaging, detail })] };
    });
    migrateAndBind(raw, undefined);
    const report = `${words('fileNames.salvageReport', { day: madeAt.slice(0, 10) })}.txt`;
    const zone = await timeZoneOf(database);
    await writeWhole(join(into, report), salvageReport(words, summary, { source: from, zone }));
    return { ...summary, enterAgain: enterAgain.map((one) => speak(t, one)), report: join(to, report) };
  } finally {
    pages.close();
    await database.destroy();
    raw.close();
  }
}

/**
 * The pages of the damaged register, under its keys or under those before an interrupted change of keys. Throws
 * CannotOpen.
 */
async function sourcePages(
  from: string,
  keyFile: KeyFile,
  keys: UnlockedOfficer,
): Promise<{ readonly pages: RegisterPages; readonly dataKey: Uint8Array }> {
  const file = registerFiles(from).register;
  const pages = readDamagedPages(from, file, keys.dataKey);
  if (pages.opens) return { pages, dataKey: keys.dataKey };
  pages.close();
  const previous = await previousKeys(keyFile, keys);
  if (previous?.dataKey !== undefined) {
    const older = readDamagedPages(from, file, previous.dataKey);
    if (older.opens) return { pages: older, dataKey: previous.dataKey };
    older.close();
  }
  throw new CannotOpen('not-a-register');
}

function versionIn(pages: RegisterPages): number {
  const said = pages.page(1)?.readUInt32BE(60) ?? currentVersion;
  return said === 0 ? currentVersion : Math.min(said, currentVersion);
}

/** Tables that a salvage makes anew from everything else, so nothing of them counts as lost. */
const madeAnew: ReadonlySet<string> = new Set(['row_binding', 'binding_key', 'audit_key']);

function lostIn(expected: number | undefined, found: number, gaps: boolean): number | null {
  if (!gaps) return 0;
  return expected === undefined ? null : Math.max(0, expected - found);
}

/** Size and time of register.db and its log as text. It changes when somebody writes to them. */
function stampOf(folder: string): string {
  const { register } = registerFiles(folder);
  return [register, `${register}-wal`]
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((found) => (found === undefined ? '-' : `${found.size}:${found.mtimeMs}`))
    .join(' ');
}
