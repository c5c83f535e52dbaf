import type { FileEntry } from '@zip.js/zip.js';

/** Why a Word document is not read: it is none, damaged or encrypted, or it unpacks to more than a document can be. */
export class DocxRefused extends Error {
  override readonly name = 'DocxRefused';
  readonly code: 'broken' | 'tooLarge';

  constructor(code: DocxRefused['code'], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** Whether a file may be a Word document, by its bytes and never by its name. */
export function isDocx(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return file.toString('latin1', 0, 4) === 'PK\u0003\u0004' && file.includes('word/document', 0, 'latin1');
}

/** What the words of a Word document may unpack to, in bytes; a book is a few megabytes. */
const mostUnpacked = 64 * 1024 * 1024;
const mostEntries = 10_000;

/** The parts of a Word document: those that are XML. Each is unpacked when it is read. */
export type DocxParts = {
  /** Names of the parts that match, in small letters and in order. */
  readonly names: (pattern: RegExp) => readonly string[];
  /** One of them, unpacked. All that are read together stay within one limit. */
  readonly read: (name: string) => Promise<string>;
  readonly macros: boolean;
};

/**
 * Opens a Word document (.docx), a ZIP. What it says of its own sizes is checked before anything is unpacked, and again
 * while it is.
 *
 * @throws DocxRefused, as `read` does
 */
export async function openDocx(bytes: Uint8Array): Promise<DocxParts> {
  // Loaded where a Word document is read. It unpacks with what Node brings, and starts no threads.
  const { ERR_INVALID_UNCOMPRESSED_SIZE, Uint8ArrayReader, ZipReader } =
    await import('@zip.js/zip.js/lib/zip-core-native.js');
  const parts = new Map<string, FileEntry>();
  let [macros, count] = [false, 0];
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if ((count += 1) > mostEntries) throw new DocxRefused('tooLarge');
      if (/(?:^|\/)vbaProject\.bin$/iu.test(entry.filename)) macros = true;
      if (entry.directory || !/\.(?:xml|rels)$/iu.test(entry.filename)) continue;
      // Which of two a program shows is anybody's guess; names that differ in capitals only are one.
      const name = entry.filename.toLowerCase();
      if (parts.has(name)) throw new DocxRefused('broken');
      parts.set(name, entry);
    }
  } catch (cause) {
    throw cause instanceof DocxRefused ? cause : new DocxRefused('broken', { cause });
  }
  let left = mostUnpacked;
  const read = async (name: string): Promise<string> => {
    const part = parts.get(name.toLowerCase());
    if (part === undefined || part.encrypted) throw new DocxRefused('broken');
    if (part.uncompressedSize > left) throw new DocxRefused('tooLarge');
    const chunks: Uint8Array[] = [];
    const take = new WritableStream<Uint8Array>({
      write: (chunk) => {
        left -= chunk.length;
        if (left < 0) throw new DocxRefused('tooLarge');
        chunks.push(chunk);
      },
    });
    try {
      await part.getData(take);
    } catch (cause) {
      if (cause instanceof DocxRefused) throw cause;
      // It is stopped where it unpacks to more than it says.
      const lies = cause instanceof Error && cause.message === ERR_INVALID_UNCOMPRESSED_SIZE && chunks.length === 0;
      throw new DocxRefused(lies ? 'tooLarge' : 'broken', { cause });
    }
    return textOf(Buffer.concat(chunks));
  };
  const names = (pattern: RegExp) => [...parts.keys()].filter((name) => pattern.test(name)).toSorted();
  return { names, read, macros };
}

/** The text of a part, in one of the two encodings that a Word document may have. */
function textOf(bytes: Buffer): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([^"']+)/u.exec(text)?.[1] ?? 'utf-8';
  // Read in another encoding it would be another text, and what is hidden could be words.
  if (text.includes('\0') || (wide === undefined && !/^(?:utf-8|us-ascii)$/iu.test(declared)))
    throw new DocxRefused('broken');
  return text;
}
