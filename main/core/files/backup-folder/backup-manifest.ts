import { createHmac, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { readText } from '../disk/plain-file.ts';
import { backupReason, type Backup } from '../../../contract/backups/backup.ts';
import { canonicalJson } from '../keys/canonical-json.ts';
import { wipe } from '../keys/bytes.ts';
import { subkey } from '../keys/sodium.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const count = z.number().int().min(0);

/** What `manifest.json` says of a backup. It names nobody: sizes, hashes, the head of the audit chain. */
export const backupManifest = z.strictObject({
  format: z.literal(1),
  registerId: z.string().min(1).max(128),
  madeAt: z.iso.datetime(),
  /** See `Backup`; the first backups had none, and are ordered by their clock. */
  order: count.optional(),
  reason: backupReason,
  version: z.string().max(100),
  schema: count,
  epoch: count,
  audit: z.strictObject({ seq: count, hash: z.string().max(64) }),
  files: z.array(
    z.strictObject({ name: z.enum(['register.db', 'ledger.db', 'keys.json', 'vault.txt']), bytes: count, sha256 }),
  ),
  /** Only while the key file is being sealed to others: the one before it, which counts as well until that is done. */
  keysBefore: z.strictObject({ bytes: count, sha256 }).optional(),
  /**
   * Sealed reports that waited. Their names may have been given by hand, so only their contents are told. `tooLarge`
   * files were left out.
   */
  inbox: z.strictObject({ envelopes: count, bytes: count, sha256, tooLarge: count.optional() }),
  vault: z.strictObject({ objects: count, bytes: count, missing: count }),
  /** HMAC-SHA-256 of everything above under a key derived from the data key, as hex. */
  mac: sha256,
});
export type BackupManifest = z.infer<typeof backupManifest>;

export const manifestName = 'manifest.json';
const largestManifest = 1024 * 1024;

/** The folder holds no backup, or one whose manifest cannot be read. */
export class NotABackup extends Error {
  override readonly name = 'NotABackup';
  constructor(options?: ErrorOptions) {
    super(
      'There is no whole backup in that folder. Nothing was changed. Choose a folder that holds manifest.json and register.db.',
      options,
    );
  }
}

/** The manifest of the backup in `folder`, not yet authenticated. Throws NotABackup. */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const path = join(folder, manifestName);
  try {
    return backupManifest.parse(JSON.parse(await readText(path, largestManifest)));
  } catch (error) {
    throw new NotABackup({ cause: error });
  }
}

/** The manifest with its MAC, so that nobody without the keys can say another thing of a backup. */
export function signManifest(body: Omit<BackupManifest, 'mac'>, dataKey: Uint8Array): BackupManifest {
  return { ...body, mac: macOf(body, dataKey) };
}

/** Whether the manifest is the one that was written beside this backup. */
export function manifestHolds({ mac, ...body }: BackupManifest, dataKey: Uint8Array): boolean {
  return timingSafeEqual(Buffer.from(mac, 'hex'), Buffer.from(macOf(body, dataKey), 'hex'));
}

/** A backup as lists show it. */
export function asBackup(name: string, manifest: BackupManifest): Backup {
  const { madeAt, order = Date.parse(madeAt), reason, version, epoch, audit, files, inbox, vault } = manifest;
  return {
    name,
    order,
    madeAt,
    reason,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, inbox.bytes),
    documents: vault.objects,
    missing: vault.missing,
    tooLarge: inbox.tooLarge ?? 0,
    auditSeq: audit.seq,
    auditHash: audit.hash,
    epoch,
    version,
  };
}

function macOf(body: Omit<BackupManifest, 'mac'>, dataKey: Uint8Array): string {
  const key = subkey(dataKey, 'backup manifest');
  const mac = createHmac('sha256', key).update(canonicalJson(body)).digest('hex');
  wipe(key);
  return mac;
}
