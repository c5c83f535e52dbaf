import { PackRefused } from './pack-content.ts';
import type { PackContent, PackDocument, PackManifest, PackProgress, PackRefusal } from './pack-content.ts';

type Sourceless<T> = T extends unknown ? Omit<T, 'open'> : never;

/** A document on its way into a thread: where the vault keeps what would be disclosed, instead of a function. */
export type JobDocument = Sourceless<PackDocument> & {
  /** The vault object of the disclosed copy: absolute path and its own key. Absent for what stays out. */
  readonly source?: { readonly path: string; readonly key: Uint8Array };
};

/** What `assemble-pack.worker.ts` needs, in values that cross a thread boundary. */
export type PackJob = Omit<PackContent, 'documents'> & {
  readonly documents: readonly JobDocument[];
  readonly out: string;
  readonly passphrase: string;
};

/** What the worker posts: progress any number of times, then one of the other three. */
export type PackReport =
  | { readonly kind: 'progress'; readonly progress: PackProgress }
  | { readonly kind: 'done'; readonly manifest: PackManifest }
  | {
      readonly kind: 'refused';
      readonly code: PackRefusal;
      readonly message: string;
      readonly documentIds: readonly string[];
    }
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly message: string;
      /** What the system called it, such as `EIO`, and in which call. */
      readonly code?: string;
      readonly syscall?: string;
    };

/** The job as content, its documents opened through `openObject` when their turn comes. */
export function contentOf(
  job: Omit<PackJob, 'out' | 'passphrase'>,
  openObject: (path: string, key: Uint8Array) => AsyncIterable<Uint8Array>,
): PackContent {
  const { documents, ...content } = job;
  return {
    ...content,
    documents: documents.map(({ source, ...document }): PackDocument => {
      if (document.decision !== 'disclose') return document;
      if (source === undefined) throw new TypeError('A document to disclose came without its place in the vault.');
      return { ...document, open: () => openObject(source.path, source.key) };
    }),
  };
}

export function refusalMessage(error: unknown): PackReport {
  if (error instanceof PackRefused) {
    return { kind: 'refused', code: error.code, message: error.message, documentIds: error.documentIds };
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'failed', name, message, ...systemWords(error) };
}

function systemWords(error: unknown): { readonly code?: string; readonly syscall?: string } {
  if (!(error instanceof Error) || !('code' in error)) return {};
  return { code: String(error.code), ...('syscall' in error ? { syscall: String(error.syscall) } : {}) };
}
