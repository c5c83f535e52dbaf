import { said } from '../../words/said.ts';
import { oneChunk } from '../files/disk/one-chunk.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { checkSealedZip, SealedZipFault } from '../files/zip/check-sealed-zip.ts';
import { coverLetter } from './cover-letter.ts';
import { documentIndex } from './document-index.ts';
import { enclosedDocuments, paperPaths, portableFiles, recordPaths, type EnclosedDocument } from './enclosed-names.ts';
import { writeFinishedFile } from '../files/disk/finished-file.ts';
import { informationSheet } from './information-sheet.ts';
import { hasSheet, PackRefused } from './pack-content.ts';
import type { PackContent, PackFile, PackFileRole, PackManifest, PackProgress } from './pack-content.ts';
import { innerManifest, packCounts } from './pack-manifest.ts';
import { setPaper, type Paper } from '../files/paper/paper.ts';
import { requestRecordCsv, requestRecordJson } from './request-record-files.ts';
import { refuseUnready } from './refuse-unready.ts';
import { startSealedZip, ZipSourceChanged, type SealedEntry, type ZipSource } from '../files/zip/sealed-zip.ts';
import { methodFor } from '../files/zip/zip-method.ts';

export type AssemblePackOptions = {
  /** Absolute path of the finished ZIP. It appears there whole and verified, or not at all. */
  readonly out: string;
  /** 16 to 99 printable ASCII characters that pass `packPassphraseProblem`. */
  readonly passphrase: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PackProgress) => void;
  /** Deflate level, 0 to 9. */
  readonly level?: number;
};

type PlannedFile = ZipSource & { readonly role: PackFileRole; readonly pages?: number; readonly documentId?: string };

/**
 * Builds the response pack: papers, disclosed documents, machine-readable copy and manifest in one AES-256 ZIP, which is
 * opened again from disk and compared with the manifest before it gets its name.
 * Throws `PackRefused`, and then leaves nothing on disk: undecided documents, missing reasons or information, nobody to
 * send to, a document that changed under way, a full disk, a ZIP that does not read back, or `signal` aborted.
 */
export async function assemblePack(content: PackContent, options: AssemblePackOptions): Promise<PackManifest> {
  const { signal, onProgress } = options;
  refuseUnready(content, options.passphrase);
  try {
    signal?.throwIfAborted();
    const papers = await setPapers(content, options);
    const planned = [
      ...papers,
      ...recordFiles(content),
      ...portableFiles(content.documents).map((file) => documentFile(file, 'portable')),
      ...enclosedDocuments(content.documents).map((file) => documentFile(file, 'document')),
    ];
    return await writeFinishedFile(options.out, async (file, path) => {
      let done = 0;
      const total = planned.length + 1;
      const zip = startSealedZip(file, {
        passphrase: options.passphrase,
        modifiedAt: content.now,
        ...(options.level === undefined ? {} : { level: options.level }),
        ...(signal === undefined ? {} : { signal }),
        onEntry: () => onProgress?.({ step: 'files', done: ++done, total }),
      });
      const entries = await zip.add(planned);
      const manifest = bytesFile('manifest.json', 'manifest', innerManifest(content, describe(planned, entries)));
      const all = [...planned, manifest];
      const sealed = [...entries, ...(await zip.add([manifest]))];
      await zip.finish();
      const finished = await reopen(path, sealed, options);
      return {
        reference: content.case.reference,
        builtAt: content.now,
        generator: content.generator,
        files: describe(all, sealed),
        ...packCounts(content.documents),
        zip: finished,
      };
    });
  } catch (error) {
    throw asRefusal(error, content, signal);
  }
}

async function setPapers(
  content: PackContent,
  { signal, onProgress }: AssemblePackOptions,
): Promise<readonly PlannedFile[]> {
  const paths = paperPaths(content);
  const papers: readonly (readonly [string, PackFileRole, Paper])[] = [
    [paths.letter, 'cover-letter', coverLetter(content)],
    ...(hasSheet(content) ? [[paths.sheet, 'information-sheet', informationSheet(content)] as const] : []),
    [paths.index, 'document-index', documentIndex(content)],
  ];
  const set: PlannedFile[] = [];
  for (const [name, role, paper] of papers) {
    signal?.throwIfAborted();
    const { bytes, pages } = await setPaper(paper, content);
    set.push({ ...bytesFile(name, role, bytes), pages });
    onProgress?.({ step: 'letters', done: set.length, total: papers.length });
  }
  return set;
}

function recordFiles({ requestRecord }: PackContent): readonly PlannedFile[] {
  return [
    bytesFile(recordPaths.csv, 'record-csv', requestRecordCsv(requestRecord)),
    bytesFile(recordPaths.json, 'record-json', requestRecordJson(requestRecord)),
  ];
}

function documentFile({ path, document }: EnclosedDocument, role: 'document' | 'portable'): PlannedFile {
  const { size, open, mediaType, id } = document;
  return { name: path, size, open, method: methodFor(mediaType), role, documentId: id };
}

function bytesFile(name: string, role: PackFileRole, bytes: Uint8Array): PlannedFile {
  return { name, role, size: bytes.length, method: 'deflate', open: () => oneChunk(bytes) };
}

function describe(planned: readonly PlannedFile[], entries: readonly SealedEntry[]): readonly PackFile[] {
  return entries.map(({ name, size, sha256 }, index) => {
    const { role, pages, documentId } = planned[index]!;
    return {
      name,
      role,
      size,
      sha256,
      ...(pages === undefined ? {} : { pages }),
      ...(documentId === undefined ? {} : { documentId }),
    };
  });
}

async function reopen(
  path: string,
  sealed: readonly SealedEntry[],
  { passphrase, signal, onProgress }: AssemblePackOptions,
): Promise<PackManifest['zip']> {
  let done = 0;
  return checkSealedZip(path, {
    passphrase,
    files: sealed,
    ...(signal === undefined ? {} : { signal }),
    onEntry: () => onProgress?.({ step: 'verify', done: ++done, total: sealed.length }),
  });
}

function asRefusal(error: unknown, content: PackContent, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted === true)
    return new PackRefused('cancelled', said('packs.notBuilt.cancelled'), [], { cause: error });
  if (error instanceof ZipSourceChanged) {
    const changed = [...enclosedDocuments(content.documents), ...portableFiles(content.documents)].find(
      ({ path }) => path === error.entry,
    );
    const message = said('packs.notBuilt.documentChanged');
    return new PackRefused('document-changed', message, changed === undefined ? [] : [changed.document.id], {
      cause: error,
    });
  }
  if (error instanceof SealedZipFault) {
    return new PackRefused('verification-failed', said('packs.notBuilt.notReadBack'), [], { cause: error });
  }
  if (isDiskFull(error)) {
    return new PackRefused('disk-full', said('packs.notBuilt.diskFull'), [], { cause: error });
  }
  return error;
}
