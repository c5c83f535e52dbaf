import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Words } from '../../words/words.ts';
import { read } from '../kernel/procedures.ts';
import { keyFileName, keyFileText, writeKeyFile } from '../files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { sealEarlierKeys } from '../files/keys/rotate-keys.ts';
import { wipe } from '../files/keys/bytes.ts';
import type { RegisterKeys } from '../files/keys/slot-wrap.ts';
import { writeWhole } from '../files/disk/whole-file.ts';
import { inTurn } from '../files/register/change-key-file.ts';
import { backupsFolder, listBackupsIn } from '../files/backup-folder/backup-files.ts';
import {
  manifestHolds,
  manifestName,
  readManifest,
  signManifest,
  type BackupManifest,
} from '../files/backup-folder/backup-manifest.ts';
import { olderKeysIn, backupsAside, olderKeysBeside } from './older-keys.ts';
import { pastKeysOf } from '../files/backup/past-keys.store.ts';
import { backupPlaceOf } from '../files/database/register-meta.store.ts';
import { folderAt, problemWith } from '../files/backup/backup-mirror.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import { expectNoLink } from '../files/disk/own-folders.ts';

/** Seals the key files of earlier backups to the present holders. At every moment each backup is whole. */
export const resealBackups = read.backups.resealBackups.handler(async ({ context, errors }) => {
  const { db, register, write, t } = context;
  if (register.doubt !== undefined) throw errors.KEYS_IN_DOUBT();
  const place = await backupPlaceOf(db);
  return await inTurn(register, async () => {
    expectInPlace(register);
    const known = await keysEverUsed(register);
    try {
      const here = await resealIn(backupsFolder(register.folder), register, known);
      const aside: Resealed[] = [];
      for (const backups of backupsAside(register.folder)) aside.push(await resealIn(backups, register, known));
      const there = place === null ? nothing : await resealThere(t, place, { register, known });
      const beside = (await olderKeysBeside(register.folder, register.keyFile)).map(({ name }) => name);
      const all = [here, ...aside, there];
      const resealed = new Set(all.flatMap((one) => one.resealed)).size;
      const left = [...new Set([...all.flatMap((one) => one.left), ...beside])];
      await write(async (_transaction, about) => about(null, { resealed, left: left.length }));
      return { resealed, left, place: there.problem };
    } finally {
      for (const { dataKey, ledgerKey, auditSeed } of known) wipe(dataKey, ledgerKey, auditSeed);
    }
  });
});

/** The register's keys of now and of every epoch it remembers. The caller wipes them. */
async function keysEverUsed({ database, keys }: OfficerRegister): Promise<readonly RegisterKeys[]> {
  const { dataKey, ledgerKey, auditSeed } = keys;
  const present = { dataKey: dataKey.slice(), ledgerKey: ledgerKey.slice(), auditSeed: auditSeed.slice() };
  return [present, ...(await pastKeysOf(database))];
}

type Resealed = { readonly resealed: readonly string[]; readonly left: readonly string[] };
const nothing: Resealed & { readonly problem: string | null } = { resealed: [], left: [], problem: null };

/**
 * As `resealIn`, for the second place, and renews the copy of the key file there. An error is returned as `problem`,
 * not thrown.
 */
async function resealThere(
  t: Words,
  place: string,
  { register, known }: { readonly register: OfficerRegister; readonly known: readonly RegisterKeys[] },
): Promise<Resealed & { readonly problem: string | null }> {
  const folder = folderAt(place, register.folder);
  try {
    await access(place, constants.W_OK);
    expectNoLink(folder, basename(folder));
    const resealed = await resealIn(folder, register, known);
    if (existsSync(join(folder, keyFileName))) await writeKeyFile(folder, register.keyFile);
    return { ...resealed, problem: null };
  } catch (error) {
    return { ...nothing, problem: problemWith(t, place, error) };
  }
}

async function resealIn(
  backups: string,
  { keyFile, keys }: Pick<OfficerRegister, 'keyFile' | 'keys'>,
  known: readonly RegisterKeys[],
): Promise<Resealed> {
  const resealed: string[] = [];
  const left: string[] = [];
  const stale = await olderKeysIn(backups, keyFile);
  await finishCutOff(
    backups,
    stale.map(({ name }) => name),
    known,
  );
  for (const { name, keyFile: as, isBackup } of stale) {
    if (!isBackup) {
      left.push(name);
      continue;
    }
    const manifest = await readManifest(join(backups, name));
    const earlier = known.find(({ dataKey }) => manifestHolds(manifest, dataKey));
    const sealed = earlier && (await sealEarlierKeys(keyFile, keys, { as, earlier }).catch(() => undefined)); // changed by hand: left as it is
    if (earlier === undefined || sealed === undefined) {
      left.push(name);
      continue;
    }
    await replaceKeyFile(join(backups, name), { manifest, sealed, dataKey: earlier.dataKey });
    resealed.push(name);
  }
  return { resealed, left };
}

/**
 * Replaces a backup's key file. Meanwhile the manifest names the old and the new one, so a backup that is cut off here
 * is whole with either.
 */
async function replaceKeyFile(
  backup: string,
  {
    manifest,
    sealed,
    dataKey,
  }: { readonly manifest: BackupManifest; readonly sealed: KeyFile; readonly dataKey: Uint8Array },
): Promise<void> {
  const { mac: _mac, keysBefore: _cutOff, ...body } = manifest;
  const text = keyFileText(sealed);
  const told = { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
  const after = {
    ...body,
    files: body.files.map((file) => (file.name === keyFileName ? { name: file.name, ...told } : file)),
  };
  const keysBefore = body.files.find(({ name }) => name === keyFileName);
  const both = keysBefore && { keysBefore: { bytes: keysBefore.bytes, sha256: keysBefore.sha256 } };
  await keepManifest(backup, signManifest({ ...after, ...both }, dataKey));
  await writeKeyFile(backup, sealed);
  await keepManifest(backup, signManifest(after, dataKey));
}

/**
 * Finishes re-sealings that were cut off after the new key file was written: the manifest then names the new one alone.
 */
async function finishCutOff(backups: string, stale: readonly string[], known: readonly RegisterKeys[]): Promise<void> {
  for (const { name } of await listBackupsIn(backups)) {
    if (stale.includes(name)) continue;
    const { mac, keysBefore, ...after } = await readManifest(join(backups, name));
    if (keysBefore === undefined) continue;
    const earlier = known.find(({ dataKey }) => manifestHolds({ ...after, keysBefore, mac }, dataKey));
    if (earlier !== undefined) await keepManifest(join(backups, name), signManifest(after, earlier.dataKey));
  }
}

async function keepManifest(backup: string, manifest: BackupManifest): Promise<void> {
  await writeWhole(join(backup, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
}
