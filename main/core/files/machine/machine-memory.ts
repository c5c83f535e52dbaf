import { existsSync, realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { readText } from '../disk/plain-file.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { signingOf } from '../keys/key-slot.ts';
import { writeWhole } from '../disk/whole-file.ts';
import { takingTurns } from '../../concurrency/in-turn.ts';
import { oneProcessAtATime } from '../../concurrency/one-process.ts';
import type { Host } from '../../host.ts';

const head = z.object({ seq: z.number().int().min(0), hash: z.string() });

/** What one person's unlocked session last saw of a register in one place, signed with that person's own key. */
const sight = head.extend({
  /** Whose: the slot stays somebody's while passphrases change, and a printed key has one of its own. */
  slotId: z.string(),
  /** The register's folder, with every link on the way followed. */
  path: z.string(),
  fingerprint: z.string(),
  /** Bound into every report that is sealed to the intake key. */
  intakeId: z.string(),
  epoch: z.number().int(),
  /** Of the key file, from 1; 0 where an earlier Docket wrote it. */
  revision: z.number().int().optional(),
  /** ISO-8601 UTC. */
  at: z.string(),
  /** Signing keys of the DPOs: whose word counts for a new intake key. */
  dpoKeys: z.array(z.string()),
  /** Keys that were somebody's and are none any more: nobody's word counts by one. Absent where an earlier Docket wrote it. */
  pastKeys: z.array(z.string()).optional(),
  /** Whether the slot of whoever saw it named their signing key. */
  pinned: z.boolean(),
  /** The Ed25519 key that signed this; both empty where the session had none. */
  key: z.string(),
  signature: z.string(),
});
export type Sight = Readonly<z.infer<typeof sight>>;

const restoredCopy = head.extend({
  path: z.string(),
  /** When the backup was made, and when it was restored: ISO-8601 UTC. */
  madeAt: z.string(),
  at: z.string(),
  /** False until it is unlocked there: what was seen in that place before is not held against it. */
  opened: z.boolean(),
});
/** The entry that tells of a restore into a folder beside the register. */
export type RestoredCopy = Readonly<z.infer<typeof restoredCopy>>;

const knownRegister = z.object({
  /** As a Docket before places and people were kept wrote them: one head for each register. */
  seq: z.number().int().min(0).optional(),
  hash: z.string().optional(),
  at: z.string().optional(),
  /** The entry that tells of the restore, in a restored register that is about to stand in the place. */
  restored: head.extend({ path: z.string() }).optional(),
  /** What Docket restored from backups into folders of their own. */
  restoredCopies: z.array(restoredCopy).default([]),
  /**
   * Keys that this computer itself was about to give the register in this place, noted first: killed before whoever was
   * at work has seen them, they are no stranger's.
   */
  given: z
    .object({ path: z.string(), fingerprint: z.string(), intakeId: z.string(), epoch: z.number().int() })
    .optional(),
  /** One for each person and place. */
  sights: z.array(sight).default([]),
  /** Sights that a restore in place or a DPO's reason ended: nothing is held against them, and their people were here. */
  ended: z.array(sight).default([]),
  /** The places where a doubt waits for a DPO. */
  doubts: z.array(z.string()).default([]),
  /** How staff reach the officer while the register takes no report. */
  telephone: z.string().optional(),
});
export type KnownRegister = Readonly<z.infer<typeof knownRegister>>;

const memory = z.record(z.string(), knownRegister);
type Memory = Readonly<z.infer<typeof memory>>;

/** People times places that are kept of one register, and copies of it; the oldest are dropped. */
const mostSights = 64;

/** What this machine knows of every register it has unlocked, by register id. A file that cannot be read counts as none. */
export async function readMemory(stateFolder: string): Promise<Memory> {
  try {
    return memory.parse(JSON.parse(await readText(memoryFile(stateFolder))));
  } catch {
    return {};
  }
}

/** What this machine knows of one register; undefined where none of its officers has unlocked it here. */
export async function knownRegisterOf(stateFolder: string, registerId: string): Promise<KnownRegister | undefined> {
  return (await readMemory(stateFolder))[registerId];
}

/** The fingerprint of a register as an officer last unlocked it on this machine; undefined where none has. */
export async function rememberedFingerprint(stateFolder: string, registerId: string): Promise<string | undefined> {
  return newestOf((await knownRegisterOf(stateFolder, registerId))?.sights ?? [])?.fingerprint;
}

/** Which register an officer last unlocked in this folder, whatever lies there now. */
export async function rememberedAt(
  stateFolder: string,
  folder: string,
): Promise<(Sight & { readonly registerId: string }) | undefined> {
  const path = truePath(folder);
  return Object.entries(await readMemory(stateFolder))
    .flatMap(([registerId, { sights }]) => sights.map((seen) => ({ ...seen, registerId })))
    .filter((seen) => seen.path === path)
    .toSorted((a, b) => b.at.localeCompare(a.at))[0];
}

/** Whether a register lies in a folder. */
export function standsAt(path: string): boolean {
  return existsSync(join(path, 'keys.json'));
}

/** Whether a doubt waits in a place, or in one where nothing lies any more: whoever moves the folder settles none. */
export function isInDoubt({ doubts }: Pick<KnownRegister, 'doubts'>, path: string): boolean {
  return doubts.some((doubted) => doubted === path || !standsAt(doubted));
}

/** The keys that this computer was about to give the register in a place. */
export function givenAt(known: KnownRegister | undefined, path: string): KnownRegister['given'] {
  return known?.given?.path === path ? known.given : undefined;
}

/** The sight with the newest keys; among those of the same keys, the latest. */
export function newestOf<T extends Sight>(sights: readonly T[]): T | undefined {
  return sights.toSorted(
    (a, b) => b.epoch - a.epoch || (b.revision ?? 0) - (a.revision ?? 0) || b.at.localeCompare(a.at),
  )[0];
}

/** Puts a sight in the place of the one that the same person had of the same place. */
export function withSight(known: KnownRegister, seen: Sight): KnownRegister {
  const isOther = ({ slotId, path }: Sight) => slotId !== seen.slotId || path !== seen.path;
  const [sights, ended] = [known.sights.filter(isOther), known.ended.filter(isOther)];
  return { ...known, sights: [seen, ...sights].slice(0, mostSights), ended: ended.slice(0, mostSights) };
}

/** Puts a restored copy in the place of what was restored into that folder before. */
export function withCopy(known: KnownRegister, copy: RestoredCopy): KnownRegister {
  const others = known.restoredCopies.filter(({ path }) => path !== copy.path);
  return { ...known, restoredCopies: [copy, ...others].slice(0, mostSights) };
}

/** The signing keys of a register's DPOs, as their slots name them. */
export function dpoKeysIn({ slots }: Pick<KeyFile, 'slots'>): readonly string[] {
  return slots.flatMap((slot) =>
    slot.kind === 'passphrase' && slot.role === 'dpo' && slot.signing !== undefined ? [slot.signing.verifyKey] : [],
  );
}

/** Keys that slots vouch for and that open nothing any more: an earlier passphrase's, an earlier recovery sheet's. */
export function pastKeysIn({ slots }: Pick<KeyFile, 'slots'>): readonly string[] {
  const signings = slots.flatMap((slot) => signingOf(slot) ?? []);
  const current = new Set(signings.map(({ verifyKey }) => verifyKey));
  const vouched = signings.flatMap((signing) => signing.vouched.map(({ verifyKey }) => verifyKey));
  return [...new Set(vouched)].filter((key) => !current.has(key));
}

const inTurn = takingTurns<string>();

/** Where the memory lies, and what its turn is taken with. */
export type Memorable = Pick<Host, 'stateFolder' | 'nativeBinding'>;

const aMoment = 5000;

/**
 * Changes what this machine knows of one register, whole or not at all; one change follows the other, also of several
 * processes. Throws TurnNotReached where another process does not come to its end.
 */
export async function changeMemory(
  { stateFolder, nativeBinding }: Memorable,
  registerId: string,
  change: (known: KnownRegister) => KnownRegister,
): Promise<void> {
  const file = memoryFile(stateFolder);
  await inTurn(file, async () => {
    await mkdir(stateFolder, { recursive: true, mode: 0o700 });
    await oneProcessAtATime(`${file}.turn`, { nativeBinding, patienceMs: aMoment }, async () => {
      const all = await readMemory(stateFolder);
      const changed = change(all[registerId] ?? { restoredCopies: [], sights: [], ended: [], doubts: [] });
      await writeWhole(file, JSON.stringify({ ...all, [registerId]: changed }));
    });
  });
}

/** A folder as it is remembered: the same through whichever link it, or where it is about to be, is reached. */
export function truePath(folder: string): string {
  const whole = resolve(folder);
  try {
    return realpathSync(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(truePath(dirname(whole)), basename(whole));
  }
}

/** The file in the machine's own folder. */
export function memoryFile(stateFolder: string): string {
  return join(stateFolder, 'heads.json');
}
