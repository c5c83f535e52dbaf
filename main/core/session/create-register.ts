import { existsSync, realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { newRegister } from '../../contract/session/register.ts';
import { languages, type Language } from '../../words/language.ts';
import { said, speak } from '../../words/said.ts';
import { migrateAndBind } from '../files/chain/bind-rows.ts';
import { printIntakeKey } from '../files/vault/intake-key.ts';
import { auditChain } from '../files/chain/audit-chain.store.ts';
import { setChainKey } from '../files/chain/audit.store.ts';
import { insertRegisterMeta } from '../files/database/register-meta.store.ts';
import { insertOrganisation } from '../records/organisation.store.ts';
import { renewSearch } from '../records/renew-search.ts';
import { insertPerson } from '../records/person.store.ts';
import { insertIntakeKey } from '../records/sealed-report.store.ts';
import { commit, entryBy } from '../files/chain/commit.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import { authorityOf } from '../records/authority.ts';
import { emptySheet } from '../records/empty-sheet.ts';
import { placeOfRegister } from '../files/register/examine-files.ts';
import { folderTaken } from '../files/disk/folder-taken.ts';
import { createKeyFile, type CreatedKeyFile } from '../files/keys/create-key-file.ts';
import { calibrateMemory } from '../files/keys/derive-key.ts';
import { fingerprint } from '../files/keys/fingerprint.ts';
import { writeKeyFile } from '../files/keys/key-file-on-disk.ts';
import { revisionOf } from '../files/keys/key-file.ts';
import { decodeBytes } from '../files/keys/bytes.ts';
import { passphraseProblem } from '../files/keys/passphrase-problem.ts';
import { openLedger } from '../files/ledger/ledger-database.ts';
import { unknownSettings } from '../rules/deadlines/unknown-settings.ts';
import { newFolder, sweepNewFolder } from '../files/machine/new-folder.ts';
import { openDatabase } from '../files/database/open-database.ts';
import { placeNotice } from '../files/disk/place-of-folder.ts';
import { queriesOver } from '../files/database/queries-over.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { registerFiles } from '../files/disk/register-files.ts';

type NewRegister = z.infer<typeof newRegister>;

/** Makes a register in a folder of its own. Returns the recovery key, which is kept nowhere and never shown again. */
export const createRegister = open.session.createRegister.handler(async ({ context, input, errors }) => {
  const issues = [...unknownSettings(input)];
  if (issues.length > 0) throw errors.BAD_REQUEST({ data: { issues } });
  const problem = passphraseProblem(said, input.passphrase, [input.organisation, input.personName]);
  if (problem !== undefined) throw errors.WEAK_PASSPHRASE({ data: { sentence: problem } });
  const path = resolve(input.path ?? join(context.host.registersFolder, `${folderName(input.organisation)}.docket`));
  const { host, t } = context;
  // If the chosen path is a link, the folder it leads to is filled.
  const target = existsSync(path) ? realpathSync(path) : path;
  await sweepNewFolder(host, target);
  if (folderTaken(path)) throw errors.FOLDER_TAKEN({ data: { path } });
  const place = placeOfRegister(path, context.host);
  if (place.kind === 'network') throw errors.NETWORK_SHARE({ data: { path } });
  const folder = await newFolder(host, target).catch(() => {
    throw errors.FOLDER_REFUSED({ data: { path } });
  });
  const notice = placeNotice(place);
  try {
    const made = await makeRegister(folder.into, input, context);
    const refusal = await folder.take();
    if (refusal === 'taken') throw errors.FOLDER_TAKEN({ data: { path } });
    if (refusal === 'refused') throw errors.FOLDER_REFUSED({ data: { path } });
    await context.session.open?.close();
    if (context.session.open !== undefined) context.followed.locked({ byItself: false });
    context.session.open = undefined;
    context.session.path = path;
    context.followed.wrote('register');
    return {
      path,
      ...made,
      ...(notice === undefined ? {} : { notice: { ...notice, sentence: speak(t, notice.sentence) } }),
    };
  } finally {
    await folder.leave();
  }
});

/** Makes the files of a register in `folder`, and closes them. */
async function makeRegister(folder: string, input: NewRegister, { host, newId, now }: Context) {
  const files = registerFiles(folder);
  const made = now();
  const personId = newId();
  const keys = await createKeyFile({
    registerId: newId(),
    organisation: input.organisation,
    languages: languagesFrom(input.language),
    now: made,
    newId,
    passphrase: input.passphrase,
    memory: host.argonMemory ?? (await calibrateMemory(1000, { worker: host.workers.deriveKey })),
    personId,
    worker: host.workers.deriveKey,
  });
  await mkdir(files.vault, { mode: 0o700 });
  await mkdir(files.inbox, { mode: 0o700 });
  await fillRegister(files.register, input, { ...keys, personId, made, nativeBinding: host.nativeBinding });
  openLedger(files.ledger, keys.ledgerKey, { nativeBinding: host.nativeBinding, create: true }).raw.close();
  await writeKeyFile(folder, keys.keyFile);
  return {
    recoveryKey: keys.recoveryKey,
    intakeKey: await printIntakeKey(keys.keyFile.intake),
    fingerprint: await fingerprint(keys.keyFile),
  };
}

async function fillRegister(
  file: string,
  input: NewRegister,
  {
    keyFile,
    dataKey,
    auditSeed,
    intakePrivateKey,
    personId,
    made,
    nativeBinding,
  }: CreatedKeyFile & { personId: string; made: string; nativeBinding: string },
): Promise<void> {
  const raw = openDatabase(file, dataKey, { nativeBinding, create: true, holding: 'alone' });
  const database = queriesOver<RegisterSchema>(raw);
  try {
    migrateAndBind(raw, undefined);
    await renewSearch({ raw, database, chain: auditChain(raw) });
    await commit({ database, chain: auditChain(raw) }, async (db) => {
      await insertRegisterMeta(db, { registerId: keyFile.registerId, keyRevision: revisionOf(keyFile) });
      await insertPerson(db, { id: personId, name: input.personName, role: 'dpo', addedAt: made });
      const { id, publicKey } = keyFile.intake;
      await insertIntakeKey(db, { id, publicKey: decodeBytes(publicKey), privateKey: intakePrivateKey, madeAt: made });
      const authority = authorityOf(input.calendar, input.regime);
      await insertOrganisation(db, {
        name: input.organisation,
        regime: input.regime,
        calendar: input.calendar,
        timeZone: input.timeZone,
        authorityName: authority.name,
        authorityContact: authority.contact,
        languages: languagesFrom(input.language),
        informationSheet: emptySheet,
        contact: input.contact ?? '',
        ownDomains: input.ownDomains ?? [],
      });
      setChainKey(raw, { seq: 0, key: auditSeed });
      const detail = { regime: input.regime, calendar: input.calendar };
      const entry = entryBy({ id: personId, role: 'dpo' }, { at: made, action: 'session.createRegister', detail });
      return { result: undefined, entries: [entry] };
    });
  } finally {
    await database.destroy();
  }
}

/** Every language Docket speaks, the one it was made in first. */
function languagesFrom(own: Language = 'en'): Language[] {
  return [own, ...languages.filter((other) => other !== own)];
}

/**
 * A folder name that every file system takes: letters, digits, blanks and hyphens of the organisation's name, at most
 * 80 characters, or `Register` where none is left.
 */
function folderName(organisation: string): string {
  return (
    organisation
      .normalize('NFC')
      .replace(/[^\p{L}\p{N} -]+/gu, '')
      .trim()
      .slice(0, 80) || 'Register'
  );
}
