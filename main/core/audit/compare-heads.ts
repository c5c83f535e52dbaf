import { isLost, type ChainVerdict } from '../files/chain/verify-chain.ts';
import type { AuditHead } from '../files/opened/heads.ts';
import type { AuditFinding } from '../files/chain/audit-finding.ts';

/** What comparing came to: the first entry that is not the one vouched for, and each head in words. */
export type Compared = { readonly firstBad: number | undefined; readonly findings: readonly AuditFinding[] };

/**
 * Holds a walked chain against heads that were kept elsewhere: printed on a report, mailed, signed. A head may carry
 * only the beginning of its hash, as reports print it. Each is answered with what that means and what to do next.
 */
export function compareHeads(
  { entries, hashesAt, fault, lost }: Pick<ChainVerdict, 'entries' | 'hashesAt' | 'fault' | 'lost'>,
  kept: readonly AuditHead[],
): Compared {
  const findings: AuditFinding[] = [];
  let firstBad: number | undefined;
  for (const { seq, hash } of kept) {
    const there = hashesAt.get(seq);
    const fits = there !== undefined && hash.length >= 8 && there.startsWith(hash.toLowerCase());
    const salvaged = isLost(seq, { hashesAt, lost });
    if (!fits) firstBad ??= there === undefined && !salvaged ? entries + 1 : seq;
    findings.push({
      what: 'checkpoints',
      state: fits ? 'passed' : 'failed',
      sentence: fits
        ? `What you kept of entry ${seq} agrees: up to there this is the same history, and nothing in it was changed since.`
        : salvaged
          ? `What you kept of entry ${seq} cannot be compared: a salvage could not read that entry. Compare what you kept of a later one.`
          : whyNot(seq, { entries, ends: there === undefined, breaksAt: fault?.seq }),
    });
  }
  return { firstBad, findings };
}

type Misfit = { readonly entries: number; readonly ends: boolean; readonly breaksAt: number | undefined };

function whyNot(seq: number, { entries, ends, breaksAt }: Misfit): string {
  if (!ends)
    return `What you kept of entry ${seq} does not agree: that entry was written anew, or this copy went its own way. Keep this register as it is for whoever looks into it, and restore a backup in which it agrees.`;
  if (breaksAt !== undefined)
    return `What you kept of entry ${seq} cannot be compared: the chain breaks before it, at entry ${breaksAt}. Restore a backup from before that.`;
  return `What you kept of entry ${seq} does not agree: the history ends at entry ${entries}, so entries are missing or this is an older copy. Put the newer register back, or restore a backup that holds them.`;
}
