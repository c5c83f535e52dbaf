import type { Finding } from '../../contract/check/check-register.ts';
import { newInboxMemory } from '../files/opened/inbox-memory.ts';
import { waitingPage } from '../inbox/waiting-reports.ts';
import { damageIn } from '../files/disk/damage.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

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
