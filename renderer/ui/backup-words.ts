import { ORPCError } from '@orpc/client';
import type { Backup, BackupReason } from '../../main/contract/backups/backup.ts';
import { fieldErrors } from '../field-errors.ts';
import { count } from './words.ts';

const reasons: Readonly<Record<BackupReason, string>> = {
  asked: 'On request',
  lock: 'At lock',
  daily: 'Daily',
  update: 'Before an update',
  migration: 'Before a newer version',
  're-key': 'Before new keys',
  restore: 'Before a restore',
};

/** Why a backup was made. */
export function reasonWords(reason: BackupReason): string {
  return reasons[reason];
}

/** What was left out of a backup because it can be no report; undefined where nothing was. */
export function tooLargeWords({ tooLarge }: Pick<Backup, 'tooLarge'>): string | undefined {
  return tooLarge === 0
    ? undefined
    : count(tooLarge, {
        one: '{n} file in the inbox folder is too large to be a report and was left out. Look at it there, and remove it.',
        other:
          '{n} files in the inbox folder are too large to be reports and were left out. Look at them there, and remove them.',
      });
}

/** "3 documents", and how many are not in it. */
export function documentWords({ documents, missing }: Pick<Backup, 'documents' | 'missing'>): string {
  const held = count(documents, { one: '{n} document', other: '{n} documents' });
  return missing === 0 ? held : `${held}, ${missing} missing`;
}

/** "240 kB", "12 MB". */
export function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}

/** What a failed call says: its own sentence where the core has one, else that nothing was changed. */
export function sentenceOf(error: unknown): string {
  const [field] = Object.values(fieldErrors(error) ?? {});
  if (field !== undefined) return field;
  if (error instanceof ORPCError) {
    const data: unknown = error.data;
    if (typeof data === 'object' && data !== null && 'sentence' in data && typeof data.sentence === 'string')
      return data.sentence;
    if (error.defined) return error.message;
  }
  return `${error instanceof Error ? error.message : ''} Nothing was changed. Try again.`.trim();
}
