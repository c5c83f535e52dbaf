import { copyUnderNewKey, type PageCopy } from './copy-under-new-key.ts';
import { wipe } from '../keys/bytes.ts';
import { openDatabase } from './open-database.ts';

/** What the thread is given. Its keys are its own copies. */
export type RekeyJob = PageCopy & { readonly nativeBinding: string };

/** What the thread says: how far it is, that the copy is whole, or why there is none. */
export type RekeyReport =
  | { readonly kind: 'progress'; readonly step: 'copy' | 'check'; readonly done: number; readonly total: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string; readonly code: string | undefined };

type Progress = Extract<RekeyReport, { kind: 'progress' }>;

/** The copy does not read back as it was written. */
export class RekeyedCopyNotWhole extends Error {
  override readonly name = 'RekeyedCopyNotWhole';
  constructor() {
    super('The copy under the new keys does not read back. It was thrown away and the register is as it was.');
  }
}

/** Copies a database under its new key and reads the copy back with SQLite itself, table by table, before it counts. */
export async function rekeyCopy(job: RekeyJob, report: (step: Progress) => void): Promise<void> {
  try {
    await copyUnderNewKey(job, (done, total) => report({ kind: 'progress', step: 'copy', done, total }));
    checkCopy(job, report);
  } finally {
    wipe(job.from, job.to);
  }
}

function checkCopy({ target, to, nativeBinding }: RekeyJob, report: (step: Progress) => void): void {
  const copy = openDatabase(target, to, { nativeBinding, holding: 'alone' });
  try {
    const tables = copy
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name`)
      .pluck()
      .all();
    tables.forEach((table, at) => {
      const answer = copy.pragma(`quick_check("${table.replaceAll('"', '""')}")`, { simple: true });
      if (answer !== 'ok') throw new RekeyedCopyNotWhole();
      report({ kind: 'progress', step: 'check', done: at + 1, total: tables.length });
    });
    // No journal may lie beside the file that is moved into place.
    if (copy.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw new RekeyedCopyNotWhole();
  } finally {
    copy.close();
  }
}
