import type { Kysely } from 'kysely';
import type { InformationSheet, Organisation } from '../../contract/organisation/organisation.ts';
import { isNamed } from '../../words/authority.ts';
import { readJson } from '../files/database/json-text.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { Reader } from '../files/database/reader.ts';
import { emptySheet } from './empty-sheet.ts';

/** The organisation as its settings say. */
export async function readOrganisation(db: Reader): Promise<Organisation> {
  const row = await db.selectFrom('organisation').selectAll().executeTakeFirstOrThrow();
  return {
    name: row.name,
    address: row.address,
    contact: row.contact,
    ownDomains: readJson(row.own_domains),
    regime: row.regime,
    calendar: row.calendar,
    timeZone: row.time_zone,
    // Registers began with an English phrase where no authority is known: it is said in the reader's language instead.
    authorityName: isNamed(row.authority_name) ? row.authority_name : '',
    authorityContact: row.authority_contact,
    departments: readJson(row.departments),
    closedDays: readJson(row.closed_days),
    policy: row.policy === null ? null : readJson(row.policy),
    identityPause: row.identity_pause,
    reminderDays: readJson(row.reminder_days),
    lockAfterMinutes: row.lock_after_minutes,
    languages: readJson(row.languages),
    informationSheet: sheetOf(readJson(row.information_sheet), readJson(row.languages)),
  };
}

/** The texts of each language. Those that an older Docket wrote are in the organisation's first language. */
function sheetOf(
  kept: Organisation['informationSheet'] | InformationSheet,
  [own = 'en']: Organisation['languages'],
): Organisation['informationSheet'] {
  return { ...emptySheet, ...('purposes' in kept ? { [own]: kept } : kept) };
}

/** Writes the settings back. */
export async function writeOrganisation(db: Kysely<RegisterSchema>, organisation: Organisation): Promise<void> {
  await db
    .updateTable('organisation')
    .set({
      name: organisation.name,
      address: organisation.address,
      contact: organisation.contact,
      own_domains: JSON.stringify(organisation.ownDomains),
      regime: organisation.regime,
      calendar: organisation.calendar,
      time_zone: organisation.timeZone,
      authority_name: organisation.authorityName,
      authority_contact: organisation.authorityContact,
      departments: JSON.stringify(organisation.departments),
      closed_days: JSON.stringify(organisation.closedDays),
      policy: organisation.policy === null ? null : JSON.stringify(organisation.policy),
      identity_pause: organisation.identityPause,
      reminder_days: JSON.stringify(organisation.reminderDays),
      lock_after_minutes: organisation.lockAfterMinutes,
      languages: JSON.stringify(organisation.languages),
      information_sheet: JSON.stringify(organisation.informationSheet),
    })
    .execute();
}

/** The zone in which the organisation's days begin and end. */
export async function timeZoneOf(db: Reader): Promise<string> {
  return (await db.selectFrom('organisation').select('time_zone').executeTakeFirstOrThrow()).time_zone;
}

/** What of the settings letters are read by. */
export async function letterSettings(
  db: Reader,
): Promise<Pick<Organisation, 'timeZone' | 'contact'> & { readonly ownDomains: readonly string[] }> {
  const row = await db
    .selectFrom('organisation')
    .select(['time_zone', 'contact', 'own_domains'])
    .executeTakeFirstOrThrow();
  return { timeZone: row.time_zone, contact: row.contact, ownDomains: readJson(row.own_domains) };
}

/** The zone and the authority, as the window's frame shows them; undefined where the row is gone. */
export async function settingsShown(
  db: Reader,
): Promise<{ readonly time_zone: string; readonly authority: string } | undefined> {
  return await db.selectFrom('organisation').select(['time_zone', 'authority_name as authority']).executeTakeFirst();
}

/** Minutes without a key or a movement after which the register locks itself; undefined where the row is gone. */
export async function minutesUntilLock(db: Reader): Promise<number | undefined> {
  return (await db.selectFrom('organisation').select('lock_after_minutes').executeTakeFirst())?.lock_after_minutes;
}

/** The settings of a register that is being made: what was chosen, and otherwise what the schema begins with. */
export async function insertOrganisation(
  db: Kysely<RegisterSchema>,
  chosen: Pick<
    Organisation,
    | 'name'
    | 'regime'
    | 'calendar'
    | 'timeZone'
    | 'authorityName'
    | 'authorityContact'
    | 'languages'
    | 'informationSheet'
    | 'contact'
    | 'ownDomains'
  >,
): Promise<void> {
  await db
    .insertInto('organisation')
    .values({
      id: 1,
      name: chosen.name,
      address: '',
      contact: chosen.contact,
      own_domains: JSON.stringify(chosen.ownDomains),
      regime: chosen.regime,
      calendar: chosen.calendar,
      time_zone: chosen.timeZone,
      authority_name: chosen.authorityName,
      authority_contact: chosen.authorityContact,
      departments: '[]',
      closed_days: '[]',
      policy: null,
      languages: JSON.stringify(chosen.languages),
      information_sheet: JSON.stringify(chosen.informationSheet),
    })
    .execute();
}
