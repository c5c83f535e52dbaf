import type { Finding } from '../../contract/check/check-register.ts';
import type { Words } from '../../words/words.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { countDifferences, isAtRevision } from '../files/ledger/follow-ledger.ts';
import { isDocketsOwn } from '../files/ledger/ledger-database.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { countRequests } from '../records/request-list.store.ts';

/** Checks that the ledger is whole and that each of its counts, of requests and breaches, is the register's. */
export async function checkLedger(t: Words, register: OfficerRegister): Promise<Finding> {
  try {
    const cases = await countRequests(register.database);
    if (!isDocketsOwn(register.rawLedger)) return failedLedger(t('check.ledgerFound.strange'));
    const differences = await countDifferences(register);
    if (differences === 0 && pagesHold(register.rawLedger))
      return {
        what: 'ledger',
        state: 'passed',
        sentence: t('check.ledgerFound.agrees', { requests: cases, count: String(cases) }),
        ways: [],
      };
    if (differences === 0) return failedLedger(t('check.ledgerFound.pageDamaged'));
    return failedLedger(
      isAtRevision(register)
        ? t('check.ledgerFound.differs', { counts: differences, count: String(differences) })
        : t('check.ledgerFound.behind'),
    );
  } catch (error) {
    if (isDiskFull(error)) throw error;
    return failedLedger(t('check.ledgerFound.unreadable'));
  }
}

function failedLedger(sentence: string): Finding {
  return { what: 'ledger', state: 'failed', sentence, ways: ['rebuild-ledger'] };
}

function pagesHold(rawLedger: OfficerRegister['rawLedger']): boolean {
  return rawLedger.pragma('integrity_check(1)', { simple: true }) === 'ok';
}
