import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { removeFileNow } from '../../core/files/disk/remove-own.ts';
import { writeWholeNow } from '../../core/files/disk/whole-file.ts';

/** Remembers where files are being written, so that what a crash leaves half-written is found at the next start. */
export type SavingJournal = { readonly begin: (temporary: string) => void; readonly end: (temporary: string) => void };

const kept = z.array(z.string()).max(10_000);

const temporaryName = /^\.docket-saving-[0-9a-f]{16}\.part$/u;

/** A name in `folder` for what is being written: one that nothing else has. */
export function newTemporary(folder: string): string {
  return join(folder, `.docket-saving-${randomBytes(8).toString('hex')}.part`);
}

/**
 * Opens the journal in `stateFolder`, and first takes away what an earlier run left half-written: plain files with a name
 * that only Docket gives. A journal that cannot be kept keeps nobody from saving.
 */
export function openSavingJournal(stateFolder: string): SavingJournal {
  const file = join(stateFolder, 'saving.json');
  const writing = new Set(readAll(file).filter((path) => !isSwept(path)));
  keep();
  function keep(): void {
    try {
      if (writing.size === 0) return void removeFileNow(file);
      mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
      writeWholeNow(file, JSON.stringify([...writing]));
    } catch {
      return; // a full disk: what is half-written is taken away by whoever writes it, unless that is killed
    }
  }
  return {
    begin: (temporary) => {
      writing.add(temporary);
      keep();
    },
    end: (temporary) => {
      writing.delete(temporary);
      keep();
    },
  };
}

/** Whether there is nothing left to take away: it is gone, or was never Docket's. A disk that is not there is asked again. */
function isSwept(path: string): boolean {
  if (!isAbsolute(path) || !temporaryName.test(basename(path))) return true;
  try {
    removeFileNow(path);
    return true;
  } catch {
    return false;
  }
}

function readAll(file: string): readonly string[] {
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return []; // none, or not one of ours
  }
}
