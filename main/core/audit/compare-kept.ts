import type { KeptHead } from '../../contract/audit/kept-head.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { checkpointHolds } from '../files/chain/checkpoint.ts';
import { compareHeads, type Compared } from './compare-heads.ts';
import type { ChainVerdict } from '../files/chain/verify-chain.ts';

/**
 * Holds a walked chain against what was kept elsewhere. A signed checkpoint is first asked whose it is: one of another
 * register, or whose signature does not hold, says nothing about this history, and that is said instead.
 */
export async function compareKept(
  { registerId }: Pick<KeyFile, 'registerId'>,
  chain: ChainVerdict,
  kept: readonly KeptHead[],
): Promise<Compared> {
  const findings: Compared['findings'][number][] = [];
  let firstBad: number | undefined;
  for (const head of kept) {
    const unusable = 'signature' in head ? await whyUnusable(registerId, head) : undefined;
    if (unusable !== undefined) {
      findings.push({ what: 'checkpoints', state: 'failed', sentence: unusable });
      continue;
    }
    const compared = compareHeads(chain, [head]);
    firstBad ??= compared.firstBad;
    findings.push(...compared.findings);
  }
  return { firstBad, findings };
}

async function whyUnusable(
  registerId: string,
  checkpoint: Extract<KeptHead, { signature: string }>,
): Promise<string | undefined> {
  const { seq } = checkpoint;
  if (checkpoint.registerId !== registerId)
    return `The checkpoint at entry ${seq} is of another register and says nothing about this one. Choose one of this register.`;
  if (await checkpointHolds(registerId, checkpoint)) return undefined;
  return `The checkpoint at entry ${seq} was changed after it was signed: its signature does not hold, so it says nothing. Take another copy of it.`;
}
