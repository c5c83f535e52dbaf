import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { said } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { auditEpochs } from '../files/chain/audit-epoch.ts';
import { chainLength, lastHead, setChainKey } from '../files/chain/audit.store.ts';
import { bindingKeyBytes } from '../files/chain/row-sum.ts';
import { keptBindingKey } from '../files/chain/row-binding.store.ts';
import { nextAuditKey } from '../files/chain/audit-seal.ts';
import { authorityOf } from '../records/authority.ts';
import { emptySheet } from '../records/empty-sheet.ts';
import { admitPerson, isPerson } from '../records/person.store.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { wipe } from '../files/keys/bytes.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import {
  firstReceived,
  hasIntakeKey,
  insertLostOrganisation,
  insertStandIn,
  lawOfAnyCase,
  lawOfOrganisation,
  lostCaseRows,
  lostReferences,
  mendRegisterMeta,
  zoneOfAnyBreach,
  type Law,
} from './salvaged.store.ts';

const usualLaw: Law = { regime: 'eu-gdpr', calendar: 'weekends' };

/**
 * Inserts the single rows a register needs, with defaults where they were lost. Returns one sentence, written down, for
 * each thing the officer must enter again.
 */
export async function restoreSingletonRows(
  t: Words,
  raw: Database,
  database: Kysely<RegisterSchema>,
  { keyFile, auditSeed, now }: { readonly keyFile: KeyFile; readonly auditSeed: Uint8Array; readonly now: string },
): Promise<string[]> {
  const again: string[] = [];
  mendRegisterMeta(raw, keyFile.registerId);
  if (lawOfOrganisation(raw) === undefined) {
    const law = lawOfAnyCase(raw) ?? usualLaw;
    insertLostOrganisation(raw, {
      ...law,
      name: keyFile.organisation,
      timeZone: zoneOfAnyBreach(raw) ?? 'UTC',
      authority: authorityOf(law.calendar, law.regime),
      informationSheet: JSON.stringify(emptySheet),
    });
    again.push(said('salvage.again.organisation'));
  }
  const lost = keyFile.slots.filter(({ personId, kind }) => kind === 'passphrase' && !isPerson(raw, personId));
  for (const { personId: id, role } of lost)
    admitPerson(raw, { id, name: t('salvage.nameLost', { id: id.slice(0, 8) }), role, addedAt: now });
  if (lost.length > 0) again.push(said('salvage.again.names', { people: lost.length }));
  if (!hasIntakeKey(raw, keyFile.intake.id)) again.push(said('salvage.again.intakeKey'));
  const end = lastHead(raw)?.seq ?? 0;
  // One that came from a backup is older than the entries that could be read.
  if ((chainLength(raw) ?? -1) < end) await mendAuditKey(raw, database, { auditSeed, end });
  return again;
}

/** The chain's key is a function of its seed and its length, so a lost one is counted out again. */
async function mendAuditKey(
  raw: Database,
  database: Kysely<RegisterSchema>,
  { auditSeed, end }: { readonly auditSeed: Uint8Array; readonly end: number },
): Promise<void> {
  const epochs = await auditEpochs(database, auditSeed);
  const last = epochs.at(-1);
  let key: Uint8Array = Uint8Array.from(last?.seed ?? auditSeed);
  for (let at = last?.fromSeq ?? 1; at <= end; at += 1) key = nextAuditKey(key);
  setChainKey(raw, { seq: end, key });
  for (const { seed } of epochs) wipe(seed);
}

/** The cases whose own row is lost, by what still speaks of them, under a reference where it can be told. */
export function insertPlaceholderCases(t: Words, raw: Database, now: string): readonly string[] {
  const ids = lostCaseRows(raw);
  const lost = lostReferences(raw, 'request');
  const law = lawOfOrganisation(raw) ?? usualLaw;
  const standIn = {
    requester: t('salvage.standIn.requester'),
    subject: t('salvage.standIn.subject'),
    body: t('salvage.standIn.body'),
    next: said('salvage.standIn.next'),
  };
  return ids.map((id, at) => {
    // References are given out in the order of the rows: equal counts pair them without a doubt.
    const reference = (ids.length === lost.length ? lost[at] : undefined) ?? `CMP-0000-${String(id).padStart(4, '0')}`;
    const day = firstReceived(raw, id) ?? now.slice(0, 10);
    insertStandIn(raw, { ...law, ...standIn, id, reference, ledgerId: randomUUID(), day, at: now });
    return reference;
  });
}

/** The key that binds rows to the chain: the register's own, or a fresh one when it is lost. */
export function bindingKeyOf(raw: Database): Buffer {
  return keptBindingKey(raw) ?? randomBytes(bindingKeyBytes);
}
