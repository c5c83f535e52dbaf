/** Thrown when no backup was kept, with a sentence that says why. The register was not changed. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  readonly why: 'not-whole' | 'documents-missing' | 'keys-unfinished' | 'stopped';
  readonly missing: number;
  constructor(
    why: BackupRefused['why'],
    { missing = 0, ...options }: ErrorOptions & { readonly missing?: number } = {},
  ) {
    super(sentences[why](missing), options);
    this.why = why;
    this.missing = missing;
  }
}

const sentences = {
  'not-whole': () =>
    'The copy was opened again and is not whole, so it was not kept. Your register was not touched and your earlier backups are as they were. Check the register.',
  'documents-missing': (missing: number) =>
    `${missing === 1 ? 'One document is' : `${missing} documents are`} missing from the vault, so this would not be a whole backup and was not kept. Your earlier backups are as they were. Check the register.`,
  'keys-unfinished': () =>
    'The change of keys is not finished, so nobody’s passphrase would open this backup, and it was not kept. Your earlier backups are as they were. Free some space, lock and unlock: that finishes the change.',
  stopped: () => 'The backup was stopped. Nothing was kept of it and your earlier backups are as they were.',
} as const;

/** Thrown for a backup that is not, byte for byte, what was made. Nothing was changed or restored. */
export class BackupDamaged extends Error {
  override readonly name = 'BackupDamaged';
  constructor(part: string, options?: ErrorOptions) {
    super(
      `This backup is not what was made: ${part} is missing or was changed. Nothing was restored and nothing was touched. Choose another backup.`,
      options,
    );
  }
}
