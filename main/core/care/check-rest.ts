import type { Finding } from '../../contract/care/check-register.ts';
import { sql } from 'kysely';
import { newInboxMemory } from '../inbox/inbox-memory.ts';
import { waitingPage } from '../inbox/waiting-reports.ts';
import { damageIn } from '../kernel/damage.ts';
import { verifyKeyFile } from '../register/keys/key-file-mac.ts';
import { readKeyFile } from '../register/keys/key-file-on-disk.ts';
import { registerFiles, type OfficerRegister } from '../register/open-register.ts';

/** Whether the key file on the disk is still the one that opened this register. */
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
    // Missing, cut, altered or not readable: whatever it is, the register is open and knows what belongs there.
    return {
      what: 'keys',
      state: 'failed',
      sentence:
        'The key file keys.json is missing or was damaged since you unlocked. You are still in. Write it again now from what this window holds, before you lock.',
      ways: ['write-key-file'],
    };
  }
}

/** Whether every sealed report that waits can be opened. */
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
      sentence: `${strange === 1 ? 'One sealed report' : `${strange} sealed reports`} cannot be opened. They are kept as they are: each says why in the inbox. Ask whoever sent them to report again.`,
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

/** Whether the ledger is whole and counts what the register counts. */
export async function checkLedger({ database, ledger, raw }: OfficerRegister): Promise<Finding> {
  try {
    const { cases } = await database
      .selectFrom('request')
      .select((eb) => eb.fn.countAll<number>().as('cases'))
      .executeTakeFirstOrThrow();
    const { facts } = await ledger
      .selectFrom('request_fact')
      .select((eb) => eb.fn.countAll<number>().as('facts'))
      .executeTakeFirstOrThrow();
    const revision = raw.prepare('SELECT ledger_revision FROM register_meta').pluck().get();
    const meta = await ledger.selectFrom('ledger_meta').select('revision').executeTakeFirst();
    if (cases === facts && revision === meta?.revision && (await pagesHold(ledger)))
      return {
        what: 'ledger',
        state: 'passed',
        sentence: `The ledger counts the same ${cases} requests as the register.`,
        ways: [],
      };
    return failedLedger(`The ledger counts ${facts} requests and the register ${cases}, or is behind it.`);
  } catch (error) {
    if (damageIn(error) === undefined) throw error;
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

async function pagesHold(ledger: OfficerRegister['ledger']): Promise<boolean> {
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check(1)`.execute(ledger);
  return rows[0]?.integrity_check === 'ok';
}
