import type { Finding } from '../../contract/check/check-register.ts';
import type { Words } from '../../words/words.ts';
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
  readonly step: 'pages' | 'keys' | 'audit' | 'documents' | 'inbox' | 'ledger' | 'folder';
  readonly check: (
    t: Words,
    register: OfficerRegister,
    settings: CheckSettings & { readonly tell: (done: number, total: number) => void },
  ) => Promise<readonly Finding[]>;
};

const parts: readonly Part[] = [
  {
    step: 'pages',
    check: async (t, register, { tell: onPages, signal }) => [await checkPages(t, register, { onPages, signal })],
  },
  { step: 'keys', check: async (t, register) => [await checkKeys(t, register)] },
  {
    step: 'audit',
    check: async (t, register, { tell: onProgress, signal, workers }) =>
      await checkChain(t, register, { onProgress, signal, worker: workers.walkSeals }),
  },
  {
    step: 'documents',
    check: async (t, register, { tell: onDocuments, signal }) => [
      await checkDocuments(t, register, { onDocuments, signal }),
    ],
  },
  { step: 'inbox', check: async (t, register) => [await checkInbox(t, register)] },
  { step: 'ledger', check: async (t, register) => [await checkLedger(t, register)] },
  { step: 'folder', check: async (t, register) => [checkFolder(t, register)] },
];

/**
 * Checks every part of an open register one after the other and yields progress and findings. Changes nothing. Throws
 * FolderIsLink.
 */
export async function* checkParts(
  t: Words,
  register: OfficerRegister,
  { workers, signal }: CheckSettings,
): AsyncGenerator<CheckStep, void, undefined> {
  expectOwnFolders(register.folder);
  for (const { step: part, check } of parts) {
    const step = t(`check.steps.${part}`);
    yield { kind: 'progress', progress: { step, done: 0, total: 0 } };
    const findings = yield* streamed(async (following) => {
      const tell = (done: number, total: number) => following.onProgress({ step, done, total });
      return await check(t, register, { tell, workers, signal: following.signal });
    }, signal);
    for (const finding of findings) yield { kind: 'finding', finding };
  }
}
