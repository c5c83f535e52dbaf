import type { Finding } from '../../contract/check/check-register.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { countDifferences, isAtRevision } from '../files/ledger/follow-ledger.ts';
import { isDocketsOwn } from '../files/ledger/ledger-database.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { countRequests } from '../records/request-list.store.ts';

/** Checks that the ledger is whole and that each of its counts, of requests and breaches, is the register's. */
export async function checkLedger(register: OfficerRegister): Promise<Finding> {
  try {
    const cases = await countRequests(register.database);
    if (!isDocketsOwn(register.rawLedger))
      return failedLedger('The ledger holds a table or a rule that Docket did not make.');
    const differences = await countDifferences(register);
    if (differences === 0 && pagesHold(register.rawLedger))
      return {
        what: 'ledger',
        state: 'passed',
        sentence: `The ledger counts the same ${cases} requests as the register.`,
        ways: [],
      };
    if (differences === 0) return failedLedger('A page of the ledger is damaged.');
    return failedLedger(
      isAtRevision(register)
        ? `${differences === 1 ? 'One count' : `${differences} counts`} of the ledger ${differences === 1 ? 'is' : 'are'} not the register’s, so reports that managers exported may be wrong.`
        : 'The ledger is behind the register.',
    );
  } catch (error) {
    if (isDiskFull(error)) throw error;
    return failedLedger('The ledger, or the part of the register it is counted from, is damaged.');
  }
}

function failedLedger(sentence: string): Finding {
  return {
    what: 'ledger',
    state: 'failed',
    sentence: `${sentence} No case is touched by that. Rebuild the ledger from the register.`,
    ways: ['rebuild-ledger'],
  };
}

function pagesHold(rawLedger: OfficerRegister['rawLedger']): boolean {
  return rawLedger.pragma('integrity_check(1)', { simple: true }) === 'ok';
}
