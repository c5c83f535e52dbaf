import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { copyBytes } from '../disk/plain-file.ts';
import { canonicalJson } from '../keys/canonical-json.ts';
import { fingerprintOf } from '../keys/fingerprint.ts';
import { revisionOf, type KeyFile } from '../keys/key-file.ts';
import { signingOf } from '../keys/key-slot.ts';
import { keysFrom, isSignedBy, signWith, verifyKeyOf } from '../keys/signing-key.ts';
import {
  changeMemory,
  dpoKeysIn,
  givenAt,
  knownRegisterOf,
  memoryFile,
  pastKeysIn,
  truePath,
  withCopy,
  withSight,
  type KnownRegister,
  type Memorable,
  type RestoredCopy,
  type Sight,
} from '../machine/machine-memory.ts';
import type { UnlockedOfficer } from '../keys/unlock-key-file.ts';
import { otherCopies } from './other-copies.ts';
import type { AuditHead, HeadMemory, SeenHead } from '../opened/heads.ts';
import { standsAt } from '../machine/machine-memory.ts';

/**
 * Milliseconds after a write within which its head is kept; at a lock it is kept at once. The write is answered before.
 */
const keptAfterMs = 2_000;

export type MemoryOf = {
  readonly folder: string;
  readonly keyFile: () => KeyFile;
  readonly keys: UnlockedOfficer;
  readonly telephone: string | undefined;
  readonly now: () => string;
  /** Whether the register's chain has this entry. */
  readonly holds: (entry: AuditHead) => boolean;
  /** Whether the entry with this number is about a restore. */
  readonly tellsOfRestore: (seq: number) => boolean;
};

/**
 * Opens this computer's memory of a register for one session. What the officer saw themselves is believed if their own
 * key signed it. What others saw can only add doubts. An unreadable file counts as empty.
 */
export async function openHeadMemory(
  machine: Memorable,
  { folder, keyFile, keys, telephone, now, holds, tellsOfRestore }: MemoryOf,
): Promise<HeadMemory> {
  const { registerId } = keyFile();
  const known = await knownRegisterOf(machine.stateFolder, registerId);
  const path = truePath(folder);
  const all = known?.sights ?? [];
  const here = all.filter((seen) => seen.path === path);
  const sights = here.length > 0 ? here : all;
  const restoredCopies = known?.restoredCopies ?? [];
  const said = [known?.restored, ...restoredCopies.filter(({ opened }) => !opened)].find((one) => one?.path === path);
  const restored = said !== undefined && holds(said) && tellsOfRestore(said.seq) ? said : undefined;
  // A restore in place that a DPO asked for ends the sights of this folder whose head the restored chain lacks, other
  // people's as well as the officer's own: they no longer cast doubt.
  const ended = new Set(restored === undefined ? [] : here.filter((seen) => !holds(seen)).map(nameOf));
  let latest: (AuditHead & { readonly at: string }) | undefined;
  let sealed: Sight | undefined;
  let accepted = false;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const seal = (): void => {
    if (latest === undefined || !accepted) return;
    sealed = signed({ ...latest, path, ...identityOf(keyFile(), keys), slotId: keys.slotId }, registerId, keys);
    latest = undefined;
  };
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    seal();
    const seen = sealed;
    const sealedUnder = keyFile();
    if (seen === undefined) return;
    sealed = undefined;
    const isEnded = (one: Sight) => ended.has(nameOf(one));
    await changeMemory(
      machine,
      registerId,
      ({ sights: kept, ended: before, doubts, restored: expected, restoredCopies: made, given }) =>
        withSight(
          {
            sights: kept.filter((one) => !isEnded(one)),
            ended: [...kept.filter(isEnded), ...before],
            doubts: doubts.filter((doubted) => doubted !== path && standsAt(doubted)),
            restoredCopies: made.map((copy) => (copy.path === path ? { ...copy, opened: true } : copy)),
            ...(telephone === undefined ? {} : { telephone }),
            ...(expected === undefined || expected.path === path ? {} : { restored: expected }),
            ...(given === undefined || !stillToCome(given, seen, sealedUnder) ? {} : { given }),
          },
          seen,
        ),
    );
  };
  const flush = async (): Promise<void> => {
    // A full disk must not keep the register from locking.
    writing = writing.then(write).catch(() => {});
    await writing;
  };
  return {
    before:
      restored === undefined ? headToHold(known, sights, holds) : { seq: restored.seq, hash: restored.hash, at: now() },
    sights,
    given: givenAt(known, path),
    give: async (next) => {
      const given = givenKeys(next, path);
      // A full disk does not stop a change of keys.
      if (accepted) await changeMemory(machine, registerId, (before) => ({ ...before, given })).catch(() => {});
    },
    own: ownSights([...all, ...(known?.ended ?? [])], registerId, keyFile(), keys),
    ...otherCopies({ all, path, slotId: keys.slotId, restoredCopies, holds }),
    lastSeenAt: [...all.map(({ at }) => at), ...(known?.at === undefined ? [] : [known.at])].toSorted().at(-1),
    note: (head) => {
      latest = { ...head, at: now() };
      timer ??= setTimeout(() => void flush(), keptAfterMs).unref();
    },
    seal,
    flush,
    accept: () => {
      accepted = true;
    },
    settle: () => {
      accepted = true;
      for (const seen of here) ended.add(nameOf(seen));
    },
    doubt: async () => {
      const withDoubt = (before: KnownRegister) => ({ ...before, doubts: [...new Set([...before.doubts, path])] });
      await changeMemory(machine, registerId, withDoubt).catch(() => {});
    },
  };
}

/**
 * Notes the entry about a restore in this computer's memory, before the restored register takes the present one's
 * place. Until the next head of that folder is kept, neither of the two registers is in doubt there.
 */
export async function expectRestored(
  machine: Memorable,
  { keyFile, folder }: { readonly keyFile: KeyFile; readonly folder: string },
  { seq, hash }: AuditHead,
): Promise<void> {
  const { registerId } = keyFile;
  if ((await knownRegisterOf(machine.stateFolder, registerId)) === undefined) return;
  const path = truePath(folder);
  const expected = { restored: { seq, hash, path }, given: givenKeys(keyFile, path) };
  await changeMemory(machine, registerId, (known) => ({ ...known, ...expected }));
}

function givenKeys(keyFile: KeyFile, path: string): NonNullable<KnownRegister['given']> {
  const { epoch, intake } = keyFile;
  return { path, fingerprint: fingerprintOf(keyFile), intakeId: intake.id, epoch };
}

/**
 * Notes a copy that Docket itself restores into a folder of its own, with the entry about the restore. So the copy is
 * named as one, and no other register in that folder passes for it. Where the register was seen in that folder before,
 * this is noted only for a person who may restore in place (`inAnyPlace`). Otherwise somebody else could move the
 * register away, restore a backup into its folder and raise no doubt.
 */
export async function noteRestoredCopy(
  machine: Memorable,
  registerId: string,
  { path: folder, inAnyPlace, ...copy }: Omit<RestoredCopy, 'opened'> & { readonly inAnyPlace: boolean },
): Promise<void> {
  const known = await knownRegisterOf(machine.stateFolder, registerId);
  const path = truePath(folder);
  if (known === undefined || (!inAnyPlace && known.sights.some((seen) => seen.path === path))) return;
  await changeMemory(machine, registerId, (before) => withCopy(before, { ...copy, path, opened: false }));
}

/** Copies this computer's memory of registers into another folder, if there is one. */
export async function copyHeads(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  if (existsSync(memoryFile(from))) await copyBytes(memoryFile(from), memoryFile(to));
}

/**
 * Whether the noted keys may still be given: in another folder, or while a change of keys is under way. If not, the
 * keys that are here replaced them.
 */
function stillToCome(given: NonNullable<KnownRegister['given']>, seen: Sight, { previous }: KeyFile): boolean {
  return given.path !== seen.path || (given.intakeId !== seen.intakeId && previous !== undefined);
}

/** The newest head that was seen. A head that this chain lacks comes first, whoever saw it. */
function headToHold(
  known: KnownRegister | undefined,
  sights: readonly Sight[],
  holds: MemoryOf['holds'],
): SeenHead | undefined {
  const { seq, hash, at } = known ?? {};
  const heads: readonly SeenHead[] =
    sights.length > 0 || seq === undefined || hash === undefined || at === undefined ? sights : [{ seq, hash, at }];
  const newestFirst = heads.toSorted((a, b) => b.seq - a.seq);
  const found = newestFirst.find((head) => head.seq > 0 && !holds(head)) ?? newestFirst[0];
  return found && { seq: found.seq, hash: found.hash, at: found.at };
}

function ownSights(
  all: readonly Sight[],
  registerId: string,
  keyFile: KeyFile,
  { personId, slotId, signingSeed }: UnlockedOfficer,
): HeadMemory['own'] {
  const own = all.filter((seen) => seen.slotId === slotId);
  if (own.length === 0) return 'none';
  if (signingSeed === undefined) return 'known';
  const slot = keyFile.slots.find(({ id }) => id === slotId);
  const vouched = (slot && signingOf(slot))?.vouched ?? [];
  const keys = keysFrom([verifyKeyOf(signingSeed)], vouched, { registerId, personId });
  const holds = (seen: Sight) =>
    keys.has(seen.key) && isSignedBy(seen.key, sightText(seen, registerId), seen.signature);
  // An older key file does not vouch for a later passphrase's key. That it is older is a doubt of its own.
  return own.every((seen) => holds(seen) || hasNewerKeys(seen, keyFile)) ? 'known' : 'altered';
}

function hasNewerKeys({ epoch, revision = 0 }: Sight, keyFile: KeyFile): boolean {
  return epoch > keyFile.epoch || (epoch === keyFile.epoch && revision > revisionOf(keyFile));
}

function nameOf({ slotId, path, seq, hash, at }: Sight): string {
  return [slotId, seq, hash, at, path].join(' ');
}

function identityOf(
  keyFile: KeyFile,
  { slotId }: UnlockedOfficer,
): Pick<Sight, 'fingerprint' | 'intakeId' | 'epoch' | 'revision' | 'dpoKeys' | 'pastKeys' | 'pinned'> {
  const own = keyFile.slots.find(({ id }) => id === slotId);
  return {
    fingerprint: fingerprintOf(keyFile),
    intakeId: keyFile.intake.id,
    epoch: keyFile.epoch,
    revision: revisionOf(keyFile),
    dpoKeys: [...dpoKeysIn(keyFile)],
    pastKeys: [...pastKeysIn(keyFile)],
    pinned: own !== undefined && signingOf(own) !== undefined,
  };
}

function signed(seen: Omit<Sight, 'key' | 'signature'>, registerId: string, { signingSeed }: UnlockedOfficer): Sight {
  if (signingSeed === undefined) return { ...seen, key: '', signature: '' };
  const key = verifyKeyOf(signingSeed);
  return { ...seen, key, signature: signWith(signingSeed, sightText({ ...seen, key }, registerId)) };
}

function sightText(
  { signature: _own, ...seen }: Omit<Sight, 'signature'> & { signature?: string },
  registerId: string,
) {
  return `docket machine memory v1\n${registerId}\n${canonicalJson(seen)}`;
}
