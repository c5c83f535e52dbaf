import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rotateKeys } from '../../main/core/files/keys/rotate-keys.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { idOf, managerPassphrase, removePerson, someKeys } from '../people/some-keys.ts';
import { lastOf, newBackup, registerOf, withDocument } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';

/** What is known of a register beside its files, as a person who works with it knows it. */
export type Known = {
  /** The folder of one computer: its registers, and what it remembers in `.docket`. */
  readonly machine: string;
  readonly path: string;
  readonly recoveryKey: string;
  readonly ids: { readonly dpo: string; readonly leaver: string; readonly stays: string };
  readonly backup: string;
  /** What was acknowledged: references, and how many entries of managers wait in the ledger. */
  readonly references: readonly string[];
  readonly documents: readonly string[];
  readonly waited: number;
};

export const stayingPassphrase = 'walnut ferry harpsichord';
export const changedPassphrase = 'a heron reads the tide table';
/** When the work that is cut off is done, and when somebody comes back to it. */
export const workedAt = '2026-11-26T09:12:00Z';
export const cameBackAt = '2026-11-26T15:00:00Z';

export type Flow = {
  /** Changes the locked register before it is copied for each cut. */
  readonly lay?: (known: Known) => Promise<Partial<Known> | void>;
  /** What the process does before anything is cut. */
  readonly before?: (seat: Seat, known: Known) => Promise<unknown>;
  readonly work: (seat: Seat, known: Known) => Promise<unknown>;
  /** Whether a doubt that was there may be there still: it was not settled before anybody was told so. */
  readonly mayDoubt?: true;
  /** Whether the register is replaced by its backup, which does not know the second request. */
  readonly replaces?: true;
  /** Whether the ledger in which managers’ entries waited is spoilt, or gone with the register that is replaced. */
  readonly losesWaiting?: true;
  /** Whether the key file may still be missing, and is then put back. */
  readonly putsBack?: true;
};

const unlock = async ({ docket }: Seat) => await docket.session.unlockRegister({ passphrase: dpoPassphrase });

/** A register that a person with both keys began to change and that was killed right after its key file. */
async function layRotated({ path, ids }: Known): Promise<void> {
  const keyFile = await readKeyFile(path);
  const keys = await unlockWithPassphrase(keyFile, dpoPassphrase);
  if (keys.role === 'manager') throw new Error('That is a manager’s passphrase.');
  await writeKeyFile(path, (await rotateKeys(keyFile, keys, { without: ids.leaver, newId: randomUUID })).keyFile);
}

async function spoilLedger({ path }: Known): Promise<void> {
  const file = join(path, 'ledger.db');
  const bytes = await readFile(file);
  bytes.fill(0x5a, 4_096);
  await writeFile(file, bytes);
}

/** The work on what issue 10 writes, each with a register of its own to begin from. */
export const flows = {
  unlock: { work: unlock },
  lock: {
    before: unlock,
    work: async ({ docket }) => await docket.session.lockRegister(),
  },
  'unlock as a handler who finishes a removal': {
    lay: layRotated,
    work: async ({ docket }) => await docket.session.unlockRegister({ passphrase: stayingPassphrase }),
  },
  'unlock with the ledger spoilt': { lay: spoilLedger, work: unlock, losesWaiting: true },
  'unlock with the ledger gone': {
    lay: async ({ path }) => await rm(join(path, 'ledger.db')),
    work: unlock,
    losesWaiting: true,
  },
  'a manager’s day': {
    work: async ({ docket }) => {
      await docket.session.unlockRegister({ passphrase: managerPassphrase });
      await lastOf(await docket.reports.exportReport({ from: '2026-01-01', to: '2026-12-31', format: 'pdf' }));
      await docket.session.lockRegister();
    },
  },
  remove: { before: unlock, work: async (seat, { ids }) => await removePerson(seat, ids.leaver) },
  'change a passphrase': {
    before: unlock,
    work: async ({ docket }) =>
      await docket.people.changePassphrase({ passphrase: dpoPassphrase, newPassphrase: changedPassphrase }),
  },
  'reset a passphrase': {
    before: unlock,
    work: async ({ docket }, { ids }) => await docket.people.resetPassphrase({ id: ids.leaver }),
  },
  'make a new card': { before: unlock, work: async ({ docket }) => await docket.people.replaceRecoveryKey() },
  'seal backups anew': {
    lay: async ({ path, machine, ids }) => {
      await using seat = seatAt(path, machine);
      await unlock(seat);
      await removePerson(seat, ids.leaver);
    },
    before: unlock,
    work: async ({ docket }) => await docket.backups.resealBackups(),
  },
  'restore in place': {
    work: async ({ docket }, { backup }) =>
      await lastOf(await docket.restore.restoreBackup({ backup, secret: { passphrase: dpoPassphrase } })),
    losesWaiting: true,
    replaces: true,
  },
  'restore in place from before a removal': {
    lay: async ({ path, machine, ids }) => {
      await using seat = seatAt(path, machine);
      await unlock(seat);
      await removePerson(seat, ids.leaver);
    },
    work: async ({ docket }, { backup }) =>
      await lastOf(await docket.restore.restoreBackup({ backup, secret: { passphrase: dpoPassphrase } })),
    losesWaiting: true,
    replaces: true,
  },
  'restore in place with the card, from before a removal': {
    lay: async ({ path, machine, ids }) => {
      await using seat = seatAt(path, machine);
      await unlock(seat);
      return { recoveryKey: (await removePerson(seat, ids.leaver)).recoveryKey };
    },
    work: async ({ docket }, { backup, recoveryKey }) =>
      await lastOf(
        await docket.restore.restoreBackup({ backup, secret: { passphrase: dpoPassphrase }, present: { recoveryKey } }),
      ),
    losesWaiting: true,
    replaces: true,
  },
  'put the key file back': {
    lay: async ({ path }) => await writeFile(join(path, 'keys.json'), '{ "format": 1, "cut'),
    work: async ({ docket }) => await docket.restore.restoreKeyFile({ secret: { passphrase: dpoPassphrase } }),
    putsBack: true,
  },
  'settle a doubt': {
    lay: async ({ path, machine }) => {
      const older = join(machine, 'older');
      await cp(path, older, { recursive: true });
      await using seat = seatAt(path, machine);
      await unlock(seat);
      await seat.docket.organisation.editOrganisation({
        ...(await seat.docket.organisation.showOrganisation()),
        contact: 'privacy@harbour.example',
      });
      await seat.docket.session.lockRegister();
      await rm(path, { recursive: true });
      await rename(older, path);
    },
    before: unlock,
    work: async ({ docket }) => await docket.audit.acceptHistory({ reason: 'The newer one was lost with its disk.' }),
    mayDoubt: true,
    losesWaiting: true,
  },
  salvage: {
    work: async ({ docket }, { machine }) =>
      await lastOf(
        await docket.salvage.salvageRegister({
          to: join(machine, 'Salvaged.docket'),
          secret: { passphrase: dpoPassphrase },
        }),
      ),
  },
} as const satisfies Readonly<Record<string, Flow>>;
export type FlowName = keyof typeof flows;

export function flowOf(name: FlowName): Flow {
  return flows[name];
}

/** A register as an office has it after some weeks: three people, a manager’s entries waiting, a backup, leftovers of a crash. Locked. */
export async function laidOut(machine: string): Promise<Known> {
  const path = join(machine, 'Harbour Co.docket');
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.people.addPerson({ name: 'Ola Brandt', role: 'handler', passphrase: stayingPassphrase });
  const reference = await withDocument(d);
  const backup = (await newBackup(d)).split('/').at(-1) ?? '';
  const olderKeys = await readFile(join(d.path, 'keys.json'));
  const ids = {
    dpo: await idOf(d, 'Maren Oduya'),
    leaver: await idOf(d, 'Tamsin Boyd'),
    stays: await idOf(d, 'Ola Brandt'),
  };
  const documents = registerOf(d).raw.prepare<[], string>('SELECT path FROM vault_object').pluck().all();
  await d.docket.session.lockRegister();
  await mkdir(machine, { recursive: true });
  await cp(d.path, path, { recursive: true });
  const { recoveryKey } = d;
  await using seat = seatAt(path, machine);
  await unlock(seat);
  await seat.docket.people.renamePerson({ id: ids.stays, name: 'Ola Brandt-Lund' });
  const later = await seat.docket.requests.logRequest(newRequest());
  await seat.docket.session.lockRegister();
  await seat.docket.session.unlockRegister({ passphrase: managerPassphrase });
  await seat.docket.session.lockRegister();
  // A crash left this half-written, and its list says so; an earlier key file lies beside the backups.
  await writeFile(join(path, 'backups', 'keys.json'), olderKeys);
  const half = 'vault/incoming/00112233445566778899aabbccddeeff';
  await mkdir(join(path, 'vault', 'incoming'), { recursive: true });
  await writeFile(join(path, half), 'half a document');
  const list = (await readdir(join(machine, '.docket'))).find((one) => one.startsWith('begun-')) ?? '';
  await writeFile(join(machine, '.docket', list), `+ ${half}\n`, { flag: 'a' });
  return {
    machine,
    path,
    recoveryKey,
    ids,
    backup: join(path, 'backups', backup),
    references: [reference, later.reference],
    documents,
    waited: 2,
  };
}

/** What is known of a register once a flow has changed it, and will be once the flow is through. */
export async function laidFor(known: Known, name: FlowName): Promise<Known> {
  const flow = flowOf(name);
  const changed = { ...known, ...(await flow.lay?.(known)) };
  return flow.replaces ? { ...changed, references: changed.references.slice(0, 1) } : changed;
}
