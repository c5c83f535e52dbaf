import { said } from '../../../words/said.ts';

/** Thrown when no backup was kept, with a sentence, written down, that says why. The register was not changed. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  readonly why: 'not-whole' | 'documents-missing' | 'keys-unfinished' | 'stopped';
  readonly missing: number;
  constructor(
    why: BackupRefused['why'],
    { missing = 0, ...options }: ErrorOptions & { readonly missing?: number } = {},
  ) {
    super(sentenceOf(why, missing), options);
    this.why = why;
    this.missing = missing;
  }
}

function sentenceOf(why: BackupRefused['why'], missing: number): string {
  return why === 'documents-missing'
    ? said('backups.refused.documents-missing', { missing, count: String(missing) })
    : said(`backups.refused.${why}`);
}

/** Thrown for a backup that is not, byte for byte, what was made. Nothing was changed or restored. */
export class BackupDamaged extends Error {
  override readonly name = 'BackupDamaged';
  constructor(part: string, options?: ErrorOptions) {
    super(said('restore.backupDamaged', { part }), options);
  }
}
