import type { Finding } from '../../contract/check/check-register.ts';
import { newInboxMemory } from '../files/opened/inbox-memory.ts';
import { waitingPage } from '../inbox/waiting-reports.ts';
import { damageIn } from '../files/disk/damage.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { countDifferences, isAtRevision } from '../files/ledger/follow-ledger.ts';
import { verifyKeyFile } from '../files/keys/key-file-mac.ts';
import { readKeyFile } from '../files/keys/key-file-on-disk.ts';
import { isDocketsOwn } from '../files/ledger/ledger-database.ts';
import { lookThrough } from '../files/register/look-through.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { countRequests } from '../records/request-list.store.ts';

/** Checks that the key file on the disk is authentic under the keys that opened this register. */
export async function checkKeys({ folder, keys }: OfficerRegister): Promise<Finding> {
  try {
    const found = await readKeyFile(folder);
    await verifyKeyFile(found, keys);
    const people = found.slots.filter(({ kind }) => kind === 'passphrase').length;
    return {
      what: 'keys',
      state: 'passed',
      sentence: `The key file is whole and authentic. It holds ${people === 1 ? 'one person’s key' : `the keys of ${people} people`}.`,
      ways: [],
    };
  } catch {
    // Whatever the error is, the advice is the same: this session holds the key file and can write it again.
    return {
      what: 'keys',
      state: 'failed',
      sentence:
        'The key file keys.json is missing or was damaged since you unlocked. You are still in. Write it again now from what this window holds, before you lock.',
      ways: ['write-key-file'],
    };
  }
}

/** Checks that every sealed report in the inbox can be opened. */
export async function checkInbox({ database, folder }: OfficerRegister): Promise<Finding> {
  try {
    const everything = { offset: 0, limit: Number.POSITIVE_INFINITY };
    const { inbox } = registerFiles(folder);
    const { rows: waiting } = await waitingPage(database, inbox, newInboxMemory(), everything);
    const strange = waiting.filter(({ kind }) => kind === 'unreadable' || kind === 'out-of-reach').length;
    if (strange === 0)
      return {
        what: 'inbox',
        state: 'passed',
        sentence:
          waiting.length === 0 ? 'No sealed report waits.' : `Every one of ${waiting.length} sealed reports opens.`,
        ways: [],
      };
    return {
      what: 'inbox',
      state: 'failed',
      sentence:
        strange === 1
          ? 'One sealed report cannot be opened. It is kept as it is and says why in the inbox. Ask whoever sent it to report again.'
          : `${strange} sealed reports cannot be opened. They are kept as they are: each says why in the inbox. Ask whoever sent them to report again.`,
      ways: ['look-at-inbox'],
    };
  } catch (error) {
    if (damageIn(error) === undefined) throw error;
    return {
      what: 'inbox',
      state: 'failed',
      sentence: 'A damaged page keeps the sealed reports from being compared. They lie untouched in the inbox folder.',
      ways: ['salvage', 'restore-backup'],
    };
  }
}

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

/** Names what lies in the register's folder and is not Docket's. Always passes. */
export function checkFolder({ folder }: OfficerRegister): Finding {
  const { foreign } = lookThrough(folder);
  const shown = foreign.slice(0, mostNamed).join(', ');
  const more = foreign.length > mostNamed ? ` and ${foreign.length - mostNamed} more` : '';
  return {
    what: 'folder',
    state: 'passed',
    sentence:
      foreign.length === 0
        ? 'Nothing lies in the register’s folder but what Docket put there.'
        : `Docket did not put this into the register’s folder: ${shown}${more}. It harms nothing. Move it out if you do not want it there.`,
    ways: [],
  };
}

const mostNamed = 50;

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
