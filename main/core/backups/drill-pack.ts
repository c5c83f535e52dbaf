import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Progress } from '../../contract/procedure.ts';
import type { Words } from '../../words/words.ts';
import { openVaultObject } from '../files/vault/vault.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { caseContent, type AnsweredCase } from '../packs/case-content.ts';
import { PackRefused } from '../packs/pack-content.ts';
import type { PackJob } from '../packs/pack-job.ts';
import type { PackAnswers } from '../../contract/requests/outcome.ts';
import { answersTo, nothingGiven } from '../packs/pack-answers.ts';
import { checksOf, openAnswers, stopsOfBuilding } from '../packs/preview-pack.ts';
import { sealPack } from '../packs/seal-pack.ts';
import { jsonText } from '../files/database/json-text.ts';
import { openDatabase } from '../files/database/open-database.ts';
import { queriesOver } from '../files/database/queries-over.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { casesThatDisclose, casesWithoutDocuments } from '../records/document.store.ts';
import { findRequest } from '../records/request.store.ts';
import { BackupRefused } from '../files/backup/backup-refused.ts';
import type { Host } from '../host.ts';
import type { Reader } from '../files/database/reader.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** The pack that a drill built. `packOf` is the case's reference, null where the case was invented. */
export type DrilledPack = { readonly packOf: string | null; readonly packFiles: number; readonly packWhole: boolean };

/** A backup that was restored into a folder, and the keys that open it. The drill writes only in that folder. */
type RestoredCopy = { readonly folder: string; readonly dataKey: Uint8Array; readonly hashKey: Uint8Array };

type DrillPackOptions = {
  readonly host: Pick<Host, 'nativeBinding' | 'version' | 'workers'>;
  /** An instant in UTC: the date on the letters of the pack. */
  readonly now: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

/** Bytes. A drill should take minutes, so it skips cases with more to disclose. */
const largestPack = 64 * 1024 * 1024;
const casesLookedAt = 20;

/**
 * Builds a response pack in a restored copy as an officer would in the register, seals it into the copy's vault and
 * opens it from there. The pack's passphrase is random and kept nowhere, so nothing readable is written. Throws
 * BackupRefused when stopped, and what a full disk throws. Any other failure is a finding: `packWhole` is false.
 */
export async function drillPack(t: Words, copy: RestoredCopy, options: DrillPackOptions): Promise<DrilledPack> {
  const { host, now, signal, onProgress } = options;
  const step = t('backups.drillSteps.pack');
  onProgress({ step, done: 0, total: 1 });
  let packOf: string | null = null;
  try {
    const tried = await contentIn(t, copy, { version: host.version, nativeBinding: host.nativeBinding, now });
    packOf = tried.packOf;
    const { vault } = registerFiles(copy.folder);
    const { manifest, sealed } = await sealPack(
      { ...tried.content, passphrase: randomBytes(24).toString('base64url') },
      { vault, hashKey: copy.hashKey, worker: host.workers.assemblePack, signal },
    );
    const hash = createHash('sha256');
    for await (const part of openVaultObject(join(vault, sealed.path), sealed.key)) hash.update(part);
    onProgress({ step, done: 1, total: 1 });
    // The thread that built the pack opened every file in it; equal hashes show that these are the same bytes.
    return { packOf, packFiles: manifest.files.length, packWhole: hash.digest('hex') === manifest.zip.sha256 };
  } catch (error) {
    if (signal.aborted) throw new BackupRefused('stopped');
    if (isDiskFull(error)) throw error;
    if (error instanceof PackRefused && error.code === 'disk-full')
      throw Object.assign(new Error('The disk is full.', { cause: error }), { code: 'ENOSPC' });
    return { packOf, packFiles: 0, packWhole: false };
  }
}

/** The content of the pack: of the newest case that is ready for one, else of an invented case. */
async function contentIn(
  t: Words,
  { folder, dataKey }: RestoredCopy,
  { version, nativeBinding, now }: { readonly version: string; readonly nativeBinding: string; readonly now: string },
): Promise<{ readonly packOf: string | null; readonly content: Omit<PackJob, 'out' | 'passphrase'> }> {
  const raw = openDatabase(registerFiles(folder).register, dataKey, { nativeBinding, holding: 'alone' });
  const db = queriesOver<RegisterSchema>(raw);
  try {
    const ready = await readyCase(t, db);
    const content = await caseContent(db, ready?.request ?? inventedCase, {
      folder,
      now,
      version,
      answers: ready?.answers ?? {
        ...nothingGiven,
        holds: true,
        rights: [...answersTo(['access'], nothingGiven, { portable: false })],
      },
    });
    return { packOf: ready?.request.reference ?? null, content };
  } finally {
    await db.destroy();
  }
}

async function readyCase(
  t: Words,
  db: Reader,
): Promise<{ readonly request: AnsweredCase; readonly answers: PackAnswers } | undefined> {
  const disclosing = await casesThatDisclose(db, { most: casesLookedAt, mostBytes: largestPack });
  for (const reference of [...disclosing, ...(await casesWithoutDocuments(db, casesLookedAt))]) {
    const request = await findRequest(db, reference);
    if (request === undefined) continue;
    const holds = disclosing.includes(reference);
    const answers = { ...nothingGiven, holds, rights: [...(await openAnswers(db, request, { holds, rights: [] }))] };
    if (stopsOfBuilding(await checksOf(t, db, request, answers)).length === 0) return { request, answers };
  }
  return undefined;
}

/** Of nobody, and in no row: it exists for as long as the pack is built. */
const inventedCase: AnsweredCase = {
  id: 0,
  reference: 'SAR-0000-0000',
  regime: 'eu-gdpr',
  calendar: 'weekends',
  rights: jsonText(['access']),
  requester: 'Nobody: an invented case of a restore drill',
  email: null,
  address: null,
  representative_name: null,
  representative_seen_on: null,
  channel: 'other',
  language: 'en',
  subject: '',
  body: '',
  received_on: '2000-01-01',
  due_on: null,
};
