import { existsSync, realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { readText } from '../disk/plain-file.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { signingOf } from '../keys/key-slot.ts';
import { writeWhole } from '../disk/whole-file.ts';
import { takingTurns } from '../../concurrency/taking-turns.ts';
import { oneProcessAtATime } from '../../concurrency/one-process.ts';
import type { Host } from '../../host.ts';

const head = z.object({ seq: z.number().int().min(0), hash: z.string() });

/** A sight: what one person's session last saw of a register in one folder, signed with that person's own key. */
const sight = head.extend({
  /** The person's slot. It stays theirs while their passphrase changes; a recovery key has a slot of its own. */
  slotId: z.string(),
  /** The register's folder, with every link on the way followed. */
  path: z.string(),
  fingerprint: z.string(),
  /** The id of the intake key, which is bound into every report sealed to it. */
  intakeId: z.string(),
  epoch: z.number().int(),
  /** Revision of the key file, from 1; 0 where an earlier Docket wrote it. */
  revision: z.number().int().optional(),
  /** ISO-8601 UTC. */
  at: z.string(),
  /** Signing keys of the DPOs, any of whom may sign a new intake key. */
  dpoKeys: z.array(z.string()),
  /**
   * Signing keys that are no longer anybody's: their signatures count for nothing. Absent where an earlier Docket wrote
   * the sight.
   */
  pastKeys: z.array(z.string()).optional(),
  /** Whether the person's slot named their signing key. */
  pinned: z.boolean(),
  /** The Ed25519 key that signed this; key and signature are empty where the session had none. */
  key: z.string(),
  signature: z.string(),
});
export type Sight = Readonly<z.infer<typeof sight>>;

const restoredCopy = head.extend({
  path: z.string(),
  /** When the backup was made, and when it was restored: ISO-8601 UTC. */
  madeAt: z.string(),
  at: z.string(),
  /** False until the copy is unlocked there. Until then, what was seen in that folder before casts no doubt on it. */
  opened: z.boolean(),
});
/** The entry about a restore into a folder beside the register. */
export type RestoredCopy = Readonly<z.infer<typeof restoredCopy>>;

const knownRegister = z.object({
  /** Written by an earlier Docket, which kept one head for each register. */
  seq: z.number().int().min(0).optional(),
  hash: z.string().optional(),
  at: z.string().optional(),
  /** The entry about the restore, of a restored register that is about to take the register's place. */
  restored: head.extend({ path: z.string() }).optional(),
  /** Copies that Docket restored from backups into folders of their own. */
  restoredCopies: z.array(restoredCopy).default([]),
  /**
   * Keys that this computer was about to give the register in this folder, noted before. If it was killed before
   * anybody unlocked with them, they are still known as its own.
   */
  given: z
    .object({ path: z.string(), fingerprint: z.string(), intakeId: z.string(), epoch: z.number().int() })
    .optional(),
  /** One for each person and folder. */
  sights: z.array(sight).default([]),
  /**
   * Sights that ended by a restore in place or by a DPO's reason. They cast no doubt any more, but show that the person
   * was here.
   */
  ended: z.array(sight).default([]),
  /** The folders where a doubt waits for a DPO. */
  doubts: z.array(z.string()).default([]),
  /** The officer's telephone number, for staff while the register takes no report. */
  telephone: z.string().optional(),
});
export type KnownRegister = Readonly<z.infer<typeof knownRegister>>;

const memory = z.record(z.string(), knownRegister);
type Memory = Readonly<z.infer<typeof memory>>;

/** The most sights (one a person and folder) and the most copies kept of one register; the oldest are dropped. */
const mostSights = 64;

/**
 * Reads what this computer knows of every register that was unlocked on it, by register id. An unreadable file counts
 * as empty.
 */
export async function readMemory(stateFolder: string): Promise<Memory> {
  try {
    return memory.parse(JSON.parse(await readText(memoryFile(stateFolder))));
  } catch {
    return {};
  }
}

/** What this computer knows of one register; undefined if none of its officers has unlocked it here. */
export async function knownRegisterOf(stateFolder: string, registerId: string): Promise<KnownRegister | undefined> {
  return (await readMemory(stateFolder))[registerId];
}

/** The fingerprint of a register as an officer last unlocked it on this computer; undefined if none has. */
export async function rememberedFingerprint(stateFolder: string, registerId: string): Promise<string | undefined> {
  return newestOf((await knownRegisterOf(stateFolder, registerId))?.sights ?? [])?.fingerprint;
}

/** The register that an officer last unlocked in this folder, whatever lies there now. */
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

/**
 * Whether a doubt waits in this folder, or in one where no register lies any more: moving a folder settles no doubt.
 */
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

/** Adds a sight, replacing the one that the same person had of the same folder. */
export function withSight(known: KnownRegister, seen: Sight): KnownRegister {
  const isOther = ({ slotId, path }: Sight) => slotId !== seen.slotId || path !== seen.path;
  const [sights, ended] = [known.sights.filter(isOther), known.ended.filter(isOther)];
  return { ...known, sights: [seen, ...sights].slice(0, mostSights), ended: ended.slice(0, mostSights) };
}

/** Adds a restored copy, replacing what was restored into that folder before. */
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

/**
 * Signing keys that slots vouch for but that are nobody's present one: of earlier passphrases or earlier recovery keys.
 */
export function pastKeysIn({ slots }: Pick<KeyFile, 'slots'>): readonly string[] {
  const signings = slots.flatMap((slot) => signingOf(slot) ?? []);
  const current = new Set(signings.map(({ verifyKey }) => verifyKey));
  const vouched = signings.flatMap((signing) => signing.vouched.map(({ verifyKey }) => verifyKey));
  return [...new Set(vouched)].filter((key) => !current.has(key));
}

const inTurn = takingTurns<string>();

/** The folder of the memory, and SQLite's binding for the lock on it. */
export type Memorable = Pick<Host, 'stateFolder' | 'nativeBinding'>;

const aMoment = 5000;

/**
 * Changes what this computer knows of one register, whole or not at all. Changes run one after the other, among
 * processes too. Throws TurnNotReached if another process holds the lock for 5 seconds.
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

/** The path by which a folder is remembered: with every link followed, also where the folder itself is not made yet. */
export function truePath(folder: string): string {
  const whole = resolve(folder);
  try {
    return realpathSync(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(truePath(dirname(whole)), basename(whole));
  }
}

/** The file of this computer's memory. */
export function memoryFile(stateFolder: string): string {
  return join(stateFolder, 'heads.json');
}
