/** Why something that was dropped is not added. */
export type LeftOut = 'hidden' | 'empty' | 'emptyFolder' | 'unreadable';

/** A file that was dropped or chosen, under the path at which it lay there, or why it is left out. */
export type Brought = { readonly name: string } & ({ readonly file: File } | { readonly leftOut: LeftOut });

/** Files as they were chosen. */
export function asBrought(files: readonly File[]): readonly Brought[] {
  return files.map((file) => judged(file.name, file));
}

/**
 * What was dropped: each file, and of each folder all that lies in it, in the order in which a folder is listed by name. To
 * be called while the event is handled: afterwards the browser tells nothing of it any more.
 */
export async function broughtBy({ items, files }: DataTransfer): Promise<readonly Brought[]> {
  const entries = [...items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry());
  const plain = asBrought([...files]);
  const brought = entries.map(async (entry, at) => {
    const file = plain[at];
    if (entry?.isDirectory === true) return await walked(entry as FileSystemDirectoryEntry); // as it has just said
    return file === undefined ? [] : [file];
  });
  return (await Promise.all(brought)).flat();
}

async function walked(folder: FileSystemDirectoryEntry): Promise<readonly Brought[]> {
  const name = pathOf(folder);
  try {
    const entries = await entriesOf(folder);
    if (entries.length === 0) return [{ name, leftOut: 'emptyFolder' }];
    const brought: Brought[] = [];
    for (const entry of entries) brought.push(...(await broughtOf(entry)));
    return brought;
  } catch {
    return [{ name, leftOut: 'unreadable' }];
  }
}

async function broughtOf(entry: FileSystemEntry): Promise<readonly Brought[]> {
  const name = pathOf(entry);
  // What a system or a program keeps beside the files of a person: nobody meant to add it.
  if (/^(?:\..*|Thumbs\.db|desktop\.ini)$/iu.test(entry.name)) return [{ name, leftOut: 'hidden' }];
  if (entry.isDirectory) return await walked(entry as FileSystemDirectoryEntry); // as it has just said
  try {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [judged(name, file)];
  } catch {
    return [{ name, leftOut: 'unreadable' }];
  }
}

/** All of a folder: the browser tells it in parts. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all.toSorted(inOrder());
    all.push(...part);
  }
}

/** By name, in the order of the language that is shown. */
function inOrder(): (one: FileSystemEntry, other: FileSystemEntry) => number {
  const { compare } = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  return (one, other) => compare(one.name, other.name);
}

function pathOf({ fullPath }: FileSystemEntry): string {
  return fullPath.replace(/^\//u, '');
}

function judged(name: string, file: File): Brought {
  return file.size === 0 ? { name, leftOut: 'empty' } : { name, file };
}
