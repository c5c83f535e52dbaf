import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../register/keys/write-whole.ts';
import type { OpenRegister } from '../register/open-register.ts';

/** The end of a chain: which entry, and its hash as hex. */
export type AuditHead = { readonly seq: number; readonly hash: string };

const kept = z.record(z.string(), z.object({ seq: z.number().int().min(0), hash: z.string(), at: z.string() }));
export type KeptHead = z.infer<typeof kept>[string];

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

/** Opens this machine's memory of a register. A file that cannot be read counts as one that was never written. */
export async function openHeadMemory(stateFolder: string, registerId: string, now: () => string): Promise<HeadMemory> {
  const file = join(stateFolder, 'heads.json');
  const before = (await readHeads(file))[registerId];
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

async function readHeads(file: string): Promise<z.infer<typeof kept>> {
  try {
    return kept.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // No memory yet, or one that is not readable: there is nothing to compare with, which the check says.
    return {};
  }
}
