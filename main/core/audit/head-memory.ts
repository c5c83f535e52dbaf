import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../register/keys/write-whole.ts';
import type { OpenRegister } from '../register/open-register.ts';

/** The end of a chain: which entry, and its hash as hex. */
export type AuditHead = { readonly seq: number; readonly hash: string };

const head = z.object({ seq: z.number().int().min(0), hash: z.string() });
const kept = z.record(z.string(), head.extend({ at: z.string(), restored: head.optional() }));
export type KeptHead = Omit<z.infer<typeof kept>[string], 'restored'>;

/** A write is answered before its head is kept: the file is whole at most this much later, and always at lock. */
const keptAfterMs = 2_000;

/** What this machine knows of one register's chain, outside the register. */
export type HeadMemory = {
  /** The head when the register was opened; undefined on a machine that never saw it, or cannot say. */
  readonly before: KeptHead | undefined;
  /** Takes a newer head; the file follows. */
  readonly note: (head: AuditHead) => void;
  /** Writes what was noted. Called at lock. */
  readonly flush: () => Promise<void>;
  /** From here on heads are kept: not while the chain that was opened is not the one this machine knew. */
  readonly accept: () => void;
};

/**
 * Opens this machine's memory of a register. `holds` says whether that register's chain has such an entry. A file that
 * cannot be read counts as one that was never written.
 */
export async function openHeadMemory(
  stateFolder: string,
  registerId: string,
  { now, holds }: { readonly now: () => string; readonly holds: (entry: AuditHead) => boolean },
): Promise<HeadMemory> {
  const file = headsFile(stateFolder);
  const before = knownOf((await readHeads(file))[registerId], holds);
  let latest: AuditHead | undefined;
  let accepted = false;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const head = latest;
    if (!accepted || head === undefined) return;
    latest = undefined;
    await mkdir(stateFolder, { recursive: true, mode: 0o700 });
    const heads = await readHeads(file);
    await writeWhole(file, JSON.stringify({ ...heads, [registerId]: { ...head, at: now() } }));
  };
  const flush = async (): Promise<void> => {
    // A machine without room for its memory must not keep the register from locking.
    writing = writing.then(write).catch(() => {});
    await writing;
  };
  return {
    before,
    note: (head) => {
      latest = head;
      timer ??= setTimeout(() => void flush(), keptAfterMs).unref();
    },
    flush,
    accept: () => {
      accepted = true;
    },
  };
}

/** Notes where the chain ends now. */
export function rememberHead(register: OpenRegister, head: AuditHead): void {
  if (register.kind === 'officer') register.heads.note(head);
}

/**
 * Lets this machine know a restored register before it takes the place of the one it knows: whichever of the two it
 * finds there is not in doubt. The next head that is kept ends that.
 */
export async function expectRestored(stateFolder: string, registerId: string, restored: AuditHead): Promise<void> {
  const file = headsFile(stateFolder);
  const heads = await readHeads(file);
  const known = heads[registerId];
  if (known !== undefined) await writeWhole(file, JSON.stringify({ ...heads, [registerId]: { ...known, restored } }));
}

/** Copies what this machine knows of every chain into another folder, if it knows any. */
export async function copyHeads(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  if (existsSync(headsFile(from))) await copyFile(headsFile(from), headsFile(to));
}

function knownOf(
  known: z.infer<typeof kept>[string] | undefined,
  holds: (entry: AuditHead) => boolean,
): KeptHead | undefined {
  if (known === undefined) return undefined;
  const { restored, at, ...own } = known;
  return { ...(restored !== undefined && holds(restored) ? restored : own), at };
}

function headsFile(stateFolder: string): string {
  return join(stateFolder, 'heads.json');
}

async function readHeads(file: string): Promise<z.infer<typeof kept>> {
  try {
    return kept.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // No memory yet, or one that is not readable: there is nothing to compare with, which the check says.
    return {};
  }
}
