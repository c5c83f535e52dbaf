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
 * officer's downloads go. A ticket is not spent when nothing was chosen. Throws FileNotSaved.
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
  if (where === undefined) return 'not-chosen';
  // Choosing may be left undone, and the register locks then; a file that is being written is waited for.
  const end = beginWork();
  try {
    const outcome = await host.saveFile(ticket, where);
    if (!outcome.saved) throw new FileNotSaved(outcome.sentence);
    return 'saved';
  } finally {
    end();
  }
}

function download(ticket: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = `/-/files/${ticket}`;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
}
