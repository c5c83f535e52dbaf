import type { Words } from '../../words/words.ts';
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
  t: Words,
  { registerId }: Pick<KeyFile, 'registerId'>,
  chain: ChainVerdict,
  kept: readonly KeptHead[],
): Promise<Compared> {
  const findings: Compared['findings'][number][] = [];
  let firstBad: number | undefined;
  for (const head of kept) {
    const unusable = 'signature' in head ? await whyUnusable(t, registerId, head) : undefined;
    if (unusable !== undefined) {
      findings.push({ what: 'checkpoints', state: 'failed', sentence: unusable });
      continue;
    }
    const compared = compareHeads(t, chain, [head]);
    firstBad ??= compared.firstBad;
    findings.push(...compared.findings);
  }
  return { firstBad, findings };
}

async function whyUnusable(
  t: Words,
  registerId: string,
  checkpoint: Extract<KeptHead, { signature: string }>,
): Promise<string | undefined> {
  const seq = String(checkpoint.seq);
  if (checkpoint.registerId !== registerId) return t('audit.findings.kept.ofAnother', { seq });
  if (await checkpointHolds(registerId, checkpoint)) return undefined;
  return t('audit.findings.kept.changed', { seq });
}
