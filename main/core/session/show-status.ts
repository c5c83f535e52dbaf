import { existsSync, statSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import type { RegisterStatus } from '../../contract/session/register.ts';
import type { Language } from '../../words/language.ts';
import { loadWords } from '../../words/load-words.ts';
import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { tendBallast } from '../files/disk/ballast.ts';
import { reportsTakenHere, reportsWhileShut, standingOf } from '../intake/reports-taken.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import { choosesPassphrase } from '../kernel/chooses-passphrase.ts';
import { fingerprint } from '../files/keys/fingerprint.ts';
import { lockAfterMinutesOf } from './lock-after.ts';
import { asCannotOpen, problemOf } from '../files/register/cannot-open.ts';
import { lockedNotices, noticesOf } from './register-notices.ts';
import { tellClock } from '../kernel/watch-clock.ts';
import { readKeyFileOf } from './unlock.ts';
import { secondsToWait } from './try-passphrase.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';
import { settingsOfLedger } from '../files/ledger/ledger.store.ts';
import { settingsShown } from '../records/organisation.store.ts';
import { spokenBefore, spokenBy } from './spoken-languages.ts';
import { todayIn } from '../rules/instants/today-in.ts';

/**
 * Answers what the window shows before and after unlocking: which register, who unlocked it, and today's date there.
 */
export const showStatus = open.session.showStatus.handler(async ({ context }) => await showStatusOf(context));

/** The status of the session's register. Unlocked, it counts in the register's time zone, otherwise in UTC. */
export async function showStatusOf(context: Context): Promise<RegisterStatus> {
  const { session, host, now, followed } = context;
  await session.changing;
  const instant = now();
  const here = { folder: host.registersFolder, now: instant, version: host.version, mark: followed.mark() };
  const path = session.path;
  if (path === undefined) return { ...here, state: 'none', today: todayIn('UTC', instant) };
  const about = {
    ...here,
    path,
    ...sizeOf(path),
    ...(host.demoPassphrases ? { demoPassphrases: [...host.demoPassphrases] } : {}),
  };
  const register = session.open;
  if (register?.notices.some(({ code }) => code === 'ballast-missing')) void tendBallast(register, host.ballastBytes);
  if (register === undefined) {
    try {
      const keyFile = await readKeyFileOf(path);
      const spoken = spokenBefore(keyFile);
      const t = await wordsFor(context, spoken.language);
      const waitSeconds = await secondsToWait(context, keyFile);
      const standing = await standingOf(context, keyFile);
      return {
        ...(waitSeconds > 0 ? { waitSeconds } : {}),
        ...about,
        notices: [...noticesOf(t, path, { register, host }), ...lockedNotices(t, standing)],
        reports: await reportsTakenHere({ ...context, t }, keyFile),
        state: 'locked',
        organisation: keyFile.organisation,
        ...spoken,
        fingerprint: await fingerprint(keyFile),
        today: todayIn('UTC', instant),
      };
    } catch (error) {
      const { t } = context;
      const known = asCannotOpen(error);
      if (known === undefined) throw error;
      const problem = problemOf(known);
      return {
        ...about,
        notices: noticesOf(t, path, { register, host }),
        reports: await reportsWhileShut(t, path, host),
        state: 'locked',
        problem: { ...problem, sentence: speak(t, problem.sentence) },
        today: todayIn('UTC', instant),
      };
    }
  }
  await tellClock(context, register);
  const spoken = spokenBy(register, host);
  const t = await wordsFor(context, spoken.language);
  const meta = await settingsOf(register);
  const timeZone = meta?.time_zone ?? 'UTC';
  return {
    ...about,
    state: 'unlocked',
    organisation: register.keyFile.organisation,
    ...spoken,
    fingerprint: await fingerprint(register.keyFile),
    notices: noticesOf(t, path, { register, host }),
    reports: await reportsTakenHere({ ...context, t }, register.keyFile),
    ...(register.kind === 'officer' && register.endedWith !== undefined ? { lastEntryAt: register.endedWith.at } : {}),
    person: register.person,
    ...(choosesPassphrase(register) ? { choosesPassphrase: true as const } : {}),
    timeZone,
    lockAfterMinutes: await lockAfterMinutesOf(register),
    authority: meta?.authority ?? '',
    today: todayIn(timeZone, instant),
  };
}

/** The words of whoever asks. The window's first call cannot name them: it is answered in the register's language. */
async function wordsFor({ t, namesNoLanguage }: Context, language: Language): Promise<Words> {
  return namesNoLanguage === true ? await loadWords(language) : t;
}

/** What an officer's own register says; a manager has the ledger alone. */
async function settingsOf(register: OpenRegister): Promise<{ time_zone: string; authority: string } | undefined> {
  return register.kind === 'manager' ? await settingsOfLedger(register.ledger) : await settingsShown(register.database);
}

function sizeOf(path: string): { sizeBytes?: number; lastChangedAt?: string } {
  const { register } = registerFiles(path);
  if (!existsSync(register)) return {};
  const { size, mtimeMs } = statSync(register);
  // A write goes into the journal first and reaches the file itself much later.
  const written = Math.max(mtimeMs, statSync(`${register}-wal`, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return { sizeBytes: size, lastChangedAt: Temporal.Instant.fromEpochMilliseconds(Math.trunc(written)).toString() };
}
