import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { languages } from '../words/language.ts';
import { placeNamed, readyFor } from '../core/files/disk/take-place.ts';
import { writeWholeNow } from '../core/files/disk/whole-file.ts';

const pixels = z.number().int();
const windowPlace = z.object({ x: pixels, y: pixels, width: pixels, height: pixels, maximized: z.boolean() });

const choices = z.object({
  register: z.string().optional(),
  /** Folders of registers that were unlocked here, the newest first. */
  recent: z.array(z.string()).optional().catch(undefined),
  scheme: z.enum(['light', 'dark', 'auto']).optional(),
  /** What somebody reads Docket in, by the id of their key. */
  languages: z.record(z.string(), z.enum(languages)).optional().catch(undefined),
  // A place that makes no sense must not cost the register's.
  window: windowPlace.optional().catch(undefined),
});

/**
 * What Docket remembers from one run to the next, outside any register: paths of registers, a colour scheme, languages,
 * where the window stood. No personal data.
 */
export type Choices = z.infer<typeof choices>;
export type ChosenScheme = NonNullable<Choices['scheme']>;

/** The choices kept in the registers' folder. A file that is missing or unreadable counts as none: nothing hangs on it. */
export function readChoices(folder: string): Choices {
  const path = choicesFile(folder);
  if (!existsSync(path)) return {};
  try {
    return choices.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}

/** Keeps one more choice beside the ones already kept. */
export function keepChoices(folder: string, changed: Choices): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeWholeNow(choicesFile(folder), `${JSON.stringify({ ...readChoices(folder), ...changed })}\n`);
}

/** So many registers are offered to be opened again. */
const recentMost = 8;

/** Remembers a register that was unlocked: as the one to open first and, unless `env` says no, as one to open again. */
export function keepRegister(folder: string, register: string, env: NodeJS.ProcessEnv): void {
  const { recent = [] } = readChoices(folder);
  const others = recent.filter((other) => other !== register);
  keepChoices(folder, {
    register,
    ...(remembersRecent(env) && { recent: [register, ...others].slice(0, recentMost) }),
  });
}

/** The registers that were unlocked here, the newest first; none where `DOCKET_RECENT` is `off`. */
export function recentRegisters(folder: string, env: NodeJS.ProcessEnv): readonly string[] {
  return remembersRecent(env) ? (readChoices(folder).recent ?? []) : [];
}

/** Forgets one of them, or all. The one that opens first stays, unless it is the one. */
export function forgetRecent(folder: string, register: string | undefined): void {
  const { recent = [], register: first } = readChoices(folder);
  keepChoices(folder, {
    recent: register === undefined ? [] : recent.filter((other) => other !== register),
    ...(first === register && { register: undefined }),
  });
}

function remembersRecent(env: NodeJS.ProcessEnv): boolean {
  return env['DOCKET_RECENT'] !== 'off';
}

/** Which register opens first: the one named, else the last one used, else the only one in the folder. */
export function firstRegister(folder: string, named: string | undefined): string | undefined {
  if (named !== undefined) return named;
  const { register: last } = readChoices(folder);
  if (last !== undefined && stands(last)) return last;
  const [only, ...others] = registersIn(folder);
  return others.length === 0 ? only : undefined;
}

function registersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'keys.json')))
    .map(({ name }) => placeNamed(name));
  return [...new Set(names)].map((name) => join(folder, name)).filter(stands);
}

// Opening it finishes a restore that was cut off before the register stood there.
function stands(register: string): boolean {
  return existsSync(register) || readyFor(register) !== undefined;
}

function choicesFile(folder: string): string {
  return join(folder, '.docket.json');
}
