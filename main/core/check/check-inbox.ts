import type { Finding } from '../../contract/check/check-register.ts';
import type { Words } from '../../words/words.ts';
import { newInboxMemory } from '../files/opened/inbox-memory.ts';
import { waitingPage } from '../inbox/waiting-reports.ts';
import { damageIn } from '../files/disk/damage.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

/** Checks that every sealed report in the inbox can be opened. */
export async function checkInbox(t: Words, { database, folder }: OfficerRegister): Promise<Finding> {
  try {
    const everything = { offset: 0, limit: Number.POSITIVE_INFINITY };
    const { inbox } = registerFiles(folder);
    const { rows: waiting } = await waitingPage(database, inbox, newInboxMemory(), everything);
    const strange = waiting.filter(({ kind }) => kind === 'unreadable' || kind === 'out-of-reach').length;
    if (strange === 0)
      return {
        what: 'inbox',
        state: 'passed',
        sentence: t('check.inboxFound.whole', { reports: waiting.length, count: String(waiting.length) }),
        ways: [],
      };
    return {
      what: 'inbox',
      state: 'failed',
      sentence: t('check.inboxFound.unreadable', { reports: strange, count: String(strange) }),
      ways: ['look-at-inbox'],
    };
  } catch (error) {
    if (damageIn(error) === undefined) throw error;
    return {
      what: 'inbox',
      state: 'failed',
      sentence: t('check.inboxFound.notCompared'),
      ways: ['salvage', 'restore-backup'],
    };
  }
}
