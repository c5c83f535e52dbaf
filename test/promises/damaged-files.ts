import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestHolds, NotABackup, readManifest } from '../../main/core/files/backup-folder/backup-manifest.ts';
import { BackupDamaged } from '../../main/core/files/backup/backup-refused.ts';
import { layOutBackup } from '../../main/core/files/backup/lay-out-backup.ts';
import { damageIn } from '../../main/core/files/disk/damage.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

/** What became of a mutation; `SILENT` is what must never be. */
export type Verdict = 'detected' | 'unharmed' | 'SILENT';

/** Everything the register says of cases, as text. */
export function rowsOf({ raw }: OfficerRegister): string {
  return ['request', 'request_event', 'document', 'vault_object', 'audit', 'person', 'organisation', 'intake_key']
    .map((table) => JSON.stringify(raw.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()))
    .join('\n');
}

/** Everything the ledger counts, as text. */
export async function figuresOf({ ledger }: OfficerRegister): Promise<string> {
  const counts = await ledger.selectFrom('ledger_count').selectAll().execute();
  return JSON.stringify([counts, await ledger.selectFrom('ledger_meta').selectAll().execute()]);
}

/** What is read, or undefined where a damaged page refuses it. */
export function readOrRefused(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    if (damageIn(error) === 'unreadable') return undefined;
    throw error;
  }
}

/** Puts the databases of a folder as these files have them, and takes away what an opening left. */
export function freshFiles(folder: string, files: Readonly<Record<string, Buffer>>): void {
  for (const name of readdirSync(folder))
    if (/^(register|ledger)\.db/u.test(name) && files[name] === undefined) rmSync(join(folder, name), { force: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  if (existsSync(join(folder, 'open-by.json'))) rmSync(join(folder, 'open-by.json'));
}

/** A copy of a register without its documents and backups, which its pages do not need. */
export async function layOut(from: string, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const part of readdirSync(from))
    if (part !== 'backups' && part !== 'vault') await cp(join(from, part), join(folder, part), { recursive: true });
  return folder;
}

type KeptBackup = {
  readonly backup: string;
  readonly store: string;
  readonly into: string;
  readonly dataKey: Uint8Array;
  readonly documents: number;
};

/** Lays a backup out as a restore does, and says whether it passes for one. */
export async function judgeBackup({ backup, store, into, dataKey, documents }: KeptBackup): Promise<Verdict> {
  rmSync(into, { recursive: true, force: true });
  await mkdir(into);
  try {
    const manifest = await readManifest(backup);
    if (!manifestHolds(manifest, dataKey)) return 'detected';
    const laidOut = await layOutBackup({ kind: 'lay-out', backup, store, into, documents: 'borrow' }, () => {});
    if (laidOut.lost > 0) return 'detected';
    return laidOut.documents === documents && manifest.vault.objects === documents ? 'unharmed' : 'SILENT';
  } catch (error) {
    if (error instanceof NotABackup || error instanceof BackupDamaged) return 'detected';
    throw error;
  }
}
