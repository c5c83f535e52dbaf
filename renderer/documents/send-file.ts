import { windowHeader } from '../../main/contract/window-header.ts';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import { beginWork } from '../work-under-way.ts';

const sliceSize = 8 * 1024 * 1024;

/** Why a file did not arrive. The words are for the officer. */
export class FileNotSent extends Error {
  override readonly name = 'FileNotSent';
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
  const { upload, ticket } = await docket.documents.beginUpload(
    { fileName: file.name, size: file.size, mediaType: file.type },
    signal === undefined ? {} : { signal },
  );
  const end = beginWork();
  try {
    for (let at = 0; at < file.size; at += sliceSize) {
      const slice = file.slice(at, at + sliceSize);
      const answer = await fetch(`/-/files/${ticket}?at=${at}`, {
        method: 'PUT',
        headers: { ...windowHeader, 'accept-language': t.language },
        body: slice,
        ...(signal && { signal }),
      });
      if (!answer.ok) {
        const notWhole = t('documents.arriving.notWhole', { file: file.name });
        throw new FileNotSent(`${notWhole} ${await whyNot(t, answer)}`);
      }
      onProgress?.(Math.min(1, (at + slice.size) / file.size));
    }
    return upload;
  } finally {
    end();
  }
}

/** The core's own words when it was the disk; otherwise that it can be added again. */
async function whyNot(t: Words, answer: Response): Promise<string> {
  const said: unknown = await answer.json().catch(() => undefined);
  const known = typeof said === 'object' && said !== null && 'sentence' in said ? said.sentence : undefined;
  return typeof known === 'string' ? known : t('documents.arriving.nothingKept');
}
