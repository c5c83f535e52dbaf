import Database from 'better-sqlite3';
import type { RegisterNotice } from '../../contract/register/register.ts';
import { damageIn } from '../kernel/damage.ts';

/** What opening mended in the ledger, or could not. */
export const ledgerNotices: Readonly<Record<'missing' | 'damaged' | 'behind' | 'strange', RegisterNotice>> = {
  missing: {
    code: 'ledger-rebuilt',
    sentence: 'The file ledger.db was missing and was made again from the register. No case was touched by that.',
  },
  damaged: {
    code: 'ledger-rebuilt',
    sentence:
      'The file ledger.db was damaged and was made again from the register. The damaged one was kept beside it. No case was touched by that.',
  },
  behind: {
    code: 'page-damaged',
    sentence:
      'A page of register.db is damaged. What lies elsewhere opens as always. Check the register: it names what is damaged and brings it back.',
  },
  strange: {
    code: 'page-damaged',
    sentence:
      'A row of register.db is not one that Docket writes, so the figures for managers are behind. Your cases open as always. Check the register: it names the row.',
  },
};

/** Damage that opening can do without keeps no register shut: what is lost is said, and the check names it. */
export async function pastDamage(
  { notices }: { readonly notices: RegisterNotice[] },
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const notice = noticeOf(error);
    if (notice === undefined) throw error;
    if (!notices.includes(notice)) notices.push(notice);
  }
}

// The ledger refuses words and dates that cannot be, and lists are JSON: a row that breaks either was written by hand.
function noticeOf(error: unknown): RegisterNotice | undefined {
  if (damageIn(error) === 'unreadable') return ledgerNotices.behind;
  const refused = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
  return refused || error instanceof SyntaxError ? ledgerNotices.strange : undefined;
}
