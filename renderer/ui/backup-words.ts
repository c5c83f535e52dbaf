import { ORPCError } from '@orpc/client';
import type { Backup, BackupReason } from '../../main/contract/backups/backup.ts';
import type { Words } from '../../main/words/words.ts';
import { fieldErrors } from '../field-errors.ts';

/** Why a backup was made. */
export function reasonWords(t: Words, reason: BackupReason): string {
  return t(`ui.backup.reasons.${reason}`);
}

/** What was left out of a backup because it can be no report; undefined where nothing was. */
export function tooLargeWords(t: Words, { tooLarge }: Pick<Backup, 'tooLarge'>): string | undefined {
  return tooLarge === 0 ? undefined : t('ui.backup.tooLarge', { files: tooLarge });
}

/** "3 documents", and how many are not in it. */
export function documentWords(t: Words, { documents, missing }: Pick<Backup, 'documents' | 'missing'>): string {
  return missing === 0
    ? t('ui.backup.documents', { documents })
    : t('ui.backup.documentsMissing', { documents, missing });
}

/** What a failed call says: its own sentence where the core has one, else that nothing was changed. */
export function sentenceOf(t: Words, error: unknown): string {
  const [field] = Object.values(fieldErrors(error) ?? {});
  if (field !== undefined) return field;
  if (error instanceof ORPCError) {
    const data: unknown = error.data;
    if (typeof data === 'object' && data !== null && 'sentence' in data && typeof data.sentence === 'string')
      return data.sentence;
    if (error.defined) return error.message;
  }
  return `${messageOf(error)} ${t('ui.nothingChanged')}`.trim();
}

/** What a failed call says of itself. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
