import type { Finding } from '../../contract/care/check-register.ts';
import { verifyRegister } from '../audit/verify-register.ts';
import { damageIn } from '../kernel/damage.ts';
import type { OfficerRegister } from '../register/open-register.ts';

type Watch = { readonly onEntries?: (seq: number) => void; readonly signal?: AbortSignal | undefined };

/** Walks the audit chain from its first entry and compares everything with it: rows, search, checkpoints, this machine's memory. */
export async function checkChain(register: OfficerRegister, { onEntries, signal }: Watch = {}): Promise<Finding> {
  try {
    const { chain, findings } = await verifyRegister(register, {
      onProgress: (step, done) => (step === 'chain' ? onEntries?.(done) : undefined),
      signal,
    });
    const wrong = findings.filter(({ state }) => state === 'failed');
    if (wrong.length > 0) return failed(wrong.map(({ sentence }) => sentence).join(' '));
    return {
      what: 'audit',
      state: 'passed',
      sentence: `The audit chain holds from entry 1 to ${chain.entries}, and every row is one it speaks of.`,
      ways: [],
    };
  } catch (error) {
    if (damageIn(error) === undefined) throw error;
    return failed('A damaged page keeps the audit chain from being read to its end.');
  }
}

function failed(sentence: string): Finding {
  return {
    what: 'audit',
    state: 'failed',
    sentence: `${sentence} Nothing was changed by this check. Look at the audit log, and compare with a backup.`,
    ways: ['show-audit', 'restore-backup'],
  };
}
