import type { Finding } from '../../contract/check/check-register.ts';
import { streamed, type ProgressPart } from '../concurrency/streamed.ts';
import { expectOwnFolders } from '../files/disk/own-folders.ts';
import { checkChain } from './check-chain.ts';
import { checkDocuments } from './check-documents.ts';
import { checkPages } from './check-pages.ts';
import { checkFolder } from './check-folder.ts';
import { checkInbox } from './check-inbox.ts';
import { checkKeys } from './check-keys.ts';
import { checkLedger } from './check-ledger.ts';
import type { Host } from '../host.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

export type CheckStep = ProgressPart | { readonly kind: 'finding'; readonly finding: Finding };

type CheckSettings = { readonly workers: Host['workers']; readonly signal?: AbortSignal | undefined };

type Part = {
  readonly step: string;
  readonly check: (
    register: OfficerRegister,
    tell: (done: number, total: number) => void,
    settings: CheckSettings,
  ) => Promise<readonly Finding[]>;
};

const parts: readonly Part[] = [
  {
    step: 'Reading every page',
    check: async (register, onPages, { signal }) => [await checkPages(register, { onPages, signal })],
  },
  { step: 'Comparing the key file', check: async (register) => [await checkKeys(register)] },
  {
    step: 'Walking the audit chain and the rows it speaks of',
    check: async (register, onProgress, { signal, workers }) =>
      await checkChain(register, { onProgress, signal, worker: workers.walkSeals }),
  },
  {
    step: 'Opening every document',
    check: async (register, onDocuments, { signal }) => [
      await checkDocuments(register.database, register.folder, { onDocuments, signal }),
    ],
  },
  { step: 'Opening sealed reports', check: async (register) => [await checkInbox(register)] },
  { step: 'Counting the ledger', check: async (register) => [await checkLedger(register)] },
  { step: 'Looking for other files', check: async (register) => [checkFolder(register)] },
];

/**
 * Checks every part of an open register one after the other and yields progress and findings. Changes nothing. Throws
 * FolderIsLink.
 */
export async function* checkParts(
  register: OfficerRegister,
  { workers, signal }: CheckSettings,
): AsyncGenerator<CheckStep, void, undefined> {
  expectOwnFolders(register.folder);
  for (const { step, check } of parts) {
    yield { kind: 'progress', progress: { step, done: 0, total: 0 } };
    const findings = yield* streamed(async (following) => {
      const tell = (done: number, total: number) => following.onProgress({ step, done, total });
      return await check(register, tell, { workers, signal: following.signal });
    }, signal);
    for (const finding of findings) yield { kind: 'finding', finding };
  }
}
