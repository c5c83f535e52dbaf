import { sql } from 'kysely';
import type { Reader } from '../files/database/reader.ts';

/** What is known of a letter that asks after an earlier request. */
type RemindingLetter = {
  readonly email: string;
  readonly name: string;
  /** The day of the request that it names. */
  readonly asked: string | undefined;
  readonly text: string;
};

/**
 * The open case that a reminder is about: the only one of its address, in whatever letters that is written, or of several the one whose
 * person and day it names. Null where there is none, or nothing tells which.
 */
export async function remindedCase(db: Reader, { email, name, asked, text }: RemindingLetter): Promise<string | null> {
  if (email.trim() === '') return null;
  const cases = await db
    .selectFrom('request')
    .select(['reference', 'requester', 'received_on'])
    .where(sql<string>`lower(email)`, '=', email.trim().toLowerCase())
    .where('clock_state', 'not in', ['answered', 'withdrawn', 'voided'])
    .where('voided_at', 'is', null)
    .orderBy('id', 'desc')
    .execute();
  const [only, ...others] = cases;
  if (only === undefined || others.length === 0) return only?.reference ?? null;
  const words = plain(`${name}\n${text}`);
  const named = cases.filter(({ requester }) => words.includes(plain(requester)));
  const dated = cases.filter(({ received_on }) => received_on === asked);
  const both = named.filter((one) => dated.includes(one));
  const [fits, ...more] = [both, named, dated].find((some) => some.length > 0) ?? [];
  return fits === undefined || more.length > 0 ? null : fits.reference;
}

/** Without case, composition and runs of blanks, each word for itself. */
function plain(text: string): string {
  return ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')} `;
}
