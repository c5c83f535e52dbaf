import type { Words } from '../../words/words.ts';
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
  t: Words,
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
        ? t('audit.findings.kept.agrees', { seq: String(seq) })
        : salvaged
          ? t('audit.findings.kept.lost', { seq: String(seq) })
          : whyNot(t, seq, { entries, ends: there === undefined, breaksAt: fault?.seq }),
    });
  }
  return { firstBad, findings };
}

type Misfit = { readonly entries: number; readonly ends: boolean; readonly breaksAt: number | undefined };

function whyNot(t: Words, at: number, { entries, ends, breaksAt }: Misfit): string {
  const seq = String(at);
  if (!ends) return t('audit.findings.kept.writtenAnew', { seq });
  if (breaksAt !== undefined) return t('audit.findings.kept.chainBreaks', { seq, breaksAt: String(breaksAt) });
  return t('audit.findings.kept.ends', { seq, entries: String(entries) });
}
