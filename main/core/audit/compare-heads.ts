import type { AuditHead } from './head-memory.ts';
import type { ChainVerdict } from './verify-chain.ts';
import type { AuditFinding } from './verify-register.ts';

/**
 * Holds a walked chain against heads that were kept elsewhere: printed on a report, mailed, signed. A head may carry
 * only the beginning of its hash, as reports print it. Answers the first entry that is not the one vouched for.
 */
export function compareHeads(
  { entries, hashesAt }: Pick<ChainVerdict, 'entries' | 'hashesAt'>,
  kept: readonly AuditHead[],
): { readonly firstBad: number | undefined; readonly findings: readonly AuditFinding[] } {
  const findings: AuditFinding[] = [];
  let firstBad: number | undefined;
  for (const { seq, hash } of kept) {
    const there = hashesAt.get(seq);
    const fits = there !== undefined && hash.length >= 8 && there.startsWith(hash.toLowerCase());
    if (!fits) firstBad ??= there === undefined ? entries + 1 : seq;
    findings.push(
      fits
        ? { what: 'checkpoints', state: 'passed', sentence: `The head you gave at entry ${seq} is of this history.` }
        : {
            what: 'checkpoints',
            state: 'failed',
            sentence:
              there === undefined
                ? `The audit chain ends at entry ${entries} and once reached entry ${seq}: entries are missing.`
                : `The audit chain is not the one that was vouched for at entry ${seq}: it was written anew.`,
          },
    );
  }
  return { firstBad, findings };
}
