import Database from 'better-sqlite3';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import { said } from '../../../words/said.ts';
import { damageIn } from '../disk/damage.ts';
import { isDiskFull } from '../disk/disk-full.ts';
import type { Mended } from '../ledger/mend-ledger.ts';

/** Notices of what opening mended in the ledger, or could not. */
export const ledgerNotices: Readonly<Record<Mended | 'behind' | 'unlikely' | 'out-of-order', RegisterNotice>> = {
  missing: { code: 'ledger-rebuilt', sentence: said('session.notices.ledger.missing') },
  damaged: { code: 'ledger-rebuilt', sentence: said('session.notices.ledger.damaged') },
  strange: { code: 'ledger-rebuilt', sentence: said('session.notices.ledger.strange') },
  older: { code: 'ledger-rebuilt', sentence: said('session.notices.ledger.older') },
  held: { code: 'ledger-rebuilt', sentence: said('session.notices.ledger.held') },
  behind: { code: 'page-damaged', sentence: said('session.notices.ledger.behind') },
  'out-of-order': { code: 'ledger-rebuilt', sentence: said('session.notices.ledger.out-of-order') },
  unlikely: { code: 'page-damaged', sentence: said('session.notices.ledger.unlikely') },
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
