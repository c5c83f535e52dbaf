import { join } from 'node:path';
import { z } from 'zod';
import { dayOnPaper } from '../../../words/dates.ts';
import { said } from '../../../words/said.ts';
import { readTextNow } from '../disk/plain-file.ts';
import { writeWhole } from '../disk/whole-file.ts';
import { removeFileNow } from '../disk/remove-own.ts';
import { markOf, thisComputer, type Computer } from './this-computer.ts';

/**
 * The note of who has a register open: a computer and since when, never a person. The lock is SQLite's; this only
 * informs.
 */
const openBy = z.strictObject({
  computer: z.string().max(300),
  /** A mark of the computer's own random id, if it has one: two computers may share a name. */
  mark: z.string().max(64).optional(),
  process: z.number().int(),
  since: z.iso.datetime({ offset: true }),
});
export type OpenBy = z.infer<typeof openBy>;

const heldMaxMs = 12 * 60 * 60 * 1000;

/** The note's file in a register's folder. */
export function openByFile(folder: string): string {
  return join(folder, 'open-by.json');
}

/** The note in a register's folder; undefined if there is none or it cannot be read. */
export function readOpenBy(folder: string): OpenBy | undefined {
  try {
    return openBy.parse(JSON.parse(readTextNow(openByFile(folder))));
  } catch {
    return undefined; // missing or half-written: the note only informs
  }
}

/**
 * Writes that this process has the register open. Overwrites the note of a killed process, as this process holds the
 * lock.
 */
export async function noteOpen(folder: string, now: string): Promise<void> {
  const note: OpenBy = { ...here(), process: process.pid, since: now };
  await writeWhole(openByFile(folder), `${JSON.stringify(note)}\n`);
}

/** Removes the note if this process wrote it. */
export function forgetOpen(folder: string): void {
  const note = readOpenBy(folder);
  if (note?.process === process.pid && isHere(note)) removeFileNow(openByFile(folder));
}

/**
 * Whether the note is another computer's and less than 12 hours old. A synced folder carries notes, but not the lock.
 */
export function openOnAnother(note: OpenBy | undefined, now: string): note is OpenBy {
  return note !== undefined && !isHere(note) && Date.parse(now) - Date.parse(note.since) < heldMaxMs;
}

/** Whether another process of this computer that is still running left the note. */
export function heldByAnother(note: OpenBy | undefined): note is OpenBy {
  if (note === undefined || !isHere(note) || note.process === process.pid) return false;
  try {
    process.kill(note.process, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** How the note names this computer. */
function here({ name, id }: Computer = thisComputer()): Pick<OpenBy, 'computer' | 'mark'> {
  return id === undefined ? { computer: name } : { computer: name, mark: markOf('docket open by v1', id) };
}

/** Whether the note is this computer's. A note without a mark, from an earlier Docket, is compared by name. */
function isHere({ computer, mark }: OpenBy): boolean {
  const own = here();
  return computer === own.computer && (mark === undefined || own.mark === undefined || mark === own.mark);
}

/** The sentence for the second person who wants to open the register, written down. */
export function heldBy({ computer, since }: OpenBy, where: 'here' | 'there'): string {
  const held = { computer, date: dayOnPaper(said, since.slice(0, 10)), time: since.slice(11, 16) };
  return where === 'here'
    ? said('session.cannotOpenNow.openHere', held)
    : said('session.cannotOpenNow.openThere', held);
}
