import { ORPCError } from '@orpc/client';
import { windowHeader } from '../../main/contract/window-header.ts';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import { messageOf } from '../ui/backup-words.ts';
import type { Say } from '../ui/use-saying.ts';
import { beginWork } from '../work-under-way.ts';

const sliceSize = 8 * 1024 * 1024;

/** Why a file did not arrive, which `say` says to the officer. */
export class FileNotSent extends Error {
  override readonly name = 'FileNotSent';
  readonly say: Say;
  constructor(say: Say) {
    super();
    this.say = say;
  }
}

type Sending = {
  /** Told how much has arrived, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
};

/**
 * Sends a file to the core in slices of 8 MiB, sealed as they arrive, and answers the upload's id.
 * Throws `FileNotSent`, or the signal's reason when it was stopped; half a file is never kept.
 */
export async function sendFile(t: Words, file: File, { onProgress, signal }: Sending = {}): Promise<string> {
  const nothingKept = (key: 'unreadable' | 'noAnswer') =>
    new FileNotSent((words) => words(`documents.arriving.${key}`, { file: file.name }));
  const { upload, ticket } = await docket.documents.beginUpload(
    { fileName: file.name, size: file.size, mediaType: file.type },
    signal === undefined ? {} : { signal },
  );
  const end = beginWork();
  try {
    for (let at = 0; at < file.size; at += sliceSize) {
      // A folder, or what was moved or changed since it was dropped, cannot be read.
      const slice = await file
        .slice(at, at + sliceSize)
        .arrayBuffer()
        .catch(() => {
          throw nothingKept('unreadable');
        });
      const answer = await fetch(`/-/files/${ticket}?at=${at}`, {
        method: 'PUT',
        headers: { ...windowHeader, 'accept-language': t.language },
        body: slice,
        ...(signal && { signal }),
      }).catch((error: unknown) => {
        if (signal?.aborted === true) throw error;
        throw nothingKept('noAnswer');
      });
      if (!answer.ok) {
        const known = await whyNot(answer);
        throw new FileNotSent(
          (words) =>
            `${words('documents.arriving.notWhole', { file: file.name })} ${known ?? words('documents.arriving.nothingKept')}`,
        );
      }
      onProgress?.(Math.min(1, (at + slice.byteLength) / file.size));
    }
    return upload;
  } finally {
    end();
  }
}

/** The core's own words, when it was the disk. */
async function whyNot(answer: Response): Promise<string | undefined> {
  const said: unknown = await answer.json().catch(() => undefined);
  const known = typeof said === 'object' && said !== null && 'sentence' in said ? said.sentence : undefined;
  return typeof known === 'string' ? known : undefined;
}

/** Why a file did not arrive. What is no refusal of the core is said by the browser, in words for programmers. */
export function whyNotSent(t: Words, error: unknown): string {
  if (error instanceof FileNotSent) return error.say(t);
  return error instanceof ORPCError ? messageOf(error) : t('documents.arriving.nothingKept');
}
