import Database from 'better-sqlite3';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import { damageIn } from '../disk/damage.ts';
import { isDiskFull } from '../disk/disk-full.ts';
import type { Mended } from '../ledger/mend-ledger.ts';

/** Notices of what opening mended in the ledger, or could not. */
export const ledgerNotices: Readonly<Record<Mended | 'behind' | 'unlikely' | 'out-of-order', RegisterNotice>> = {
  missing: {
    code: 'ledger-rebuilt',
    sentence: 'The file ledger.db was missing and was made again from the register. No case was touched by that.',
  },
  damaged: {
    code: 'ledger-rebuilt',
    sentence:
      'The file ledger.db was damaged and was made again from the register. The damaged one was kept beside it. No case was touched by that.',
  },
  strange: {
    code: 'ledger-rebuilt',
    sentence:
      'The file ledger.db held something that Docket did not make: a table, a rule or a size of its own. It was kept beside a new one, counted from the register. No case was touched by that. Somebody with a manager’s passphrase may have done it; what waited in that file is not in the audit log.',
  },
  older: {
    code: 'ledger-rebuilt',
    sentence:
      'The file ledger.db was of an older Docket and was counted anew from the register. The old one was kept beside it.',
  },
  held: {
    code: 'ledger-rebuilt',
    sentence:
      'Another program held the file ledger.db and did not let go, so it was put aside and made again from the register. No case was touched by that. If a manager has the register open, they open it again.',
  },
  behind: {
    code: 'page-damaged',
    sentence:
      'A page of register.db is damaged. What lies elsewhere opens as always. Check the register: it names what is damaged and brings it back.',
  },
  'out-of-order': {
    code: 'ledger-rebuilt',
    sentence:
      'The file ledger.db could not be read or written while you were at work, so the figures for managers are behind. Your own come from the register and are right. Lock Docket and unlock it: that makes the file again.',
  },
  unlikely: {
    code: 'page-damaged',
    sentence:
      'A row of register.db is not one that Docket writes, so the figures for managers are behind. Your cases open as always. Check the register: it names the row.',
  },
};

/** Runs `work`. If it fails on damage that opening does not need, adds a notice instead of throwing. */
export async function noticeDamage(register: Told, work: () => Promise<unknown>): Promise<void> {
  await past(register, work, noticeOf);
}

/**
 * As `noticeDamage`, for work on the ledger: any error but a full disk becomes a notice, so an officer can go on working.
 */
export async function noticeLedgerDamage(register: Told, work: () => Promise<unknown>): Promise<void> {
  await past(register, work, (error) =>
    isDiskFull(error) ? undefined : (noticeOf(error) ?? ledgerNotices['out-of-order']),
  );
}

type Told = { readonly notices: RegisterNotice[] };

async function past(
  { notices }: Told,
  work: () => Promise<unknown>,
  told: (error: unknown) => RegisterNotice | undefined,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const notice = told(error);
    if (notice === undefined) throw error;
    if (!notices.includes(notice)) notices.push(notice);
  }
}

// The ledger's constraints refuse impossible texts and dates, and lists are JSON. A row that breaks either was written
// by something other than Docket.
function noticeOf(error: unknown): RegisterNotice | undefined {
  if (damageIn(error) === 'unreadable') return ledgerNotices.behind;
  const refused = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
  return refused || error instanceof SyntaxError || error instanceof RangeError ? ledgerNotices.unlikely : undefined;
}
