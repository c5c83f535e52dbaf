import { docket } from '../api.ts';
import { desktop } from '../desktop.ts';
import { beginWork } from '../work-under-way.ts';

/** Why a file was not saved. The words are for the officer. */
export class FileNotSaved extends Error {
  override readonly name = 'FileNotSaved';
}

/** `downloading`: the browser has taken it over, and says itself how it goes. `not-chosen`: the officer chose no place. */
type Saving = 'saved' | 'downloading' | 'not-chosen';

/**
 * Saves the bytes behind a ticket. The desktop asks where to and writes them there; a browser puts them where the
 * officer's downloads go. Where nothing was chosen, or nothing fetched, the history says that nothing left; a ticket of
 * which no entry speaks is still good then. Throws FileNotSaved.
 */
export async function saveFile({
  ticket,
  fileName,
}: {
  readonly ticket: string;
  readonly fileName: string;
}): Promise<Saving> {
  const host = desktop();
  if (host === undefined) {
    download(ticket, fileName);
    return 'downloading';
  }
  const where = await host.chooseWhere(fileName);
  if (where === undefined) {
    await leaveUnsaved(ticket);
    return 'not-chosen';
  }
  // Choosing may be left undone, and the register locks then; a file that is being written is waited for.
  const end = beginWork();
  try {
    const outcome = await host.saveFile(ticket, where);
    if (!outcome.saved) {
      await leaveUnsaved(ticket);
      throw new FileNotSaved(outcome.sentence);
    }
    return 'saved';
  } finally {
    end();
  }
}

/** The core refuses it for what may have left. What becomes of this note is no reason to trouble the officer. */
async function leaveUnsaved(ticket: string): Promise<void> {
  await docket.documents.leaveUnsaved({ ticket }).catch(() => undefined);
}

function download(ticket: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = `/-/files/${ticket}`;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
}
