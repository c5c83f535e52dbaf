import type { Finding } from '../../contract/check/check-register.ts';
import type { Words } from '../../words/words.ts';
import { EpochAltered } from '../files/chain/audit-epoch.ts';
import { verifyRegister } from '../audit/verify-register.ts';
import { damageIn } from '../files/disk/damage.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import type { AuditFinding } from '../files/chain/audit-finding.ts';

type Watch = {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
  /** The thread that checks the seals of a long chain. */
  readonly worker?: URL | undefined;
};

/**
 * Checks all that the audit chain promises: entries, the rows they bind, search, checkpoints, and what this computer
 * remembers.
 */
export async function checkChain(
  t: Words,
  register: OfficerRegister,
  { onProgress, signal, worker }: Watch = {},
): Promise<readonly Finding[]> {
  try {
    const { findings } = await verifyRegister(t, register, {
      onProgress: (_step, done, total) => onProgress?.(done, total),
      signal,
      worker,
    });
    return findings.map(withWays);
  } catch (error) {
    if (error instanceof EpochAltered) return [withWays(failed(t('check.auditFound.seedChanged')))];
    if (damageIn(error) === undefined) throw error;
    return [withWays(failed(t('check.auditFound.unreadable')))];
  }
}

function failed(sentence: string): AuditFinding {
  return { what: 'audit', state: 'failed', sentence };
}

function withWays(found: AuditFinding): Finding {
  return { ...found, ways: found.state === 'passed' ? [] : ['show-audit', 'restore-backup'] };
}
