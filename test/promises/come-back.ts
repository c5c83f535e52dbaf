import { existsSync } from 'node:fs';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { registerOf } from '../support/care.ts';
import { dpoPassphrase } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';
import { cameBackAt, changedPassphrase, type Flow, type Known } from './cut-flows.ts';

/** Whoever comes to the register after the cut: what they read, and what lies there afterwards. */
export type Met = {
  readonly problem: string | null;
  readonly reports: string | null;
  readonly opened: string;
  readonly doubt: string | null;
  readonly notices: readonly string[];
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  readonly doubtAgain: string | null;
  readonly noticesAgain: readonly string[];
  readonly left: readonly string[];
};

const half =
  /\.tmp$|\.next|\.making-|\.restoring-|\.creating-|\.removed-|\.partial$|\.part$| restored |^[0-9a-f]{32}$/u;

/** Names that only a write that was not finished leaves, anywhere on a computer. */
async function halfWrittenIn({ machine }: Known, flow: Flow): Promise<readonly string[]> {
  const found = await readdir(machine, { recursive: true });
  const isHalf = (path: string) => half.test(path.split('/').at(-1) ?? '');
  // What was replaced is kept as it was; and in doubt nothing of the vault is removed, but after 30 days.
  const isKept = (path: string) =>
    path.includes(' before restore ') || (flow.mayDoubt === true && path.includes('/vault/incoming/'));
  return found.filter((path) => isHalf(path) && !isKept(path)).toSorted();
}

/** Lets some hours pass: what lies in this computer’s memory and what another process may have under way are told apart by their age. */
async function ageMemory(machine: string): Promise<void> {
  const state = join(machine, '.docket');
  const earlier = new Date(Date.now() - 3_600_000);
  for (const name of await readdir(state)) await utimes(join(state, name), earlier, earlier);
}

/** Unlocks with the passphrase of before or, where that was changed, the one of after; `others` are tried in turn. */
async function open(seat: Seat, others = [dpoPassphrase, changedPassphrase]): Promise<{ said: string; by: string }> {
  for (const passphrase of others) {
    try {
      await seat.docket.session.unlockRegister({ passphrase });
      return { said: 'opened', by: passphrase };
    } catch (error) {
      const { data, message } = error as { data?: { reason?: string }; message: string };
      if (data?.reason !== 'wrong-passphrase') return { said: data?.reason ?? message, by: '' };
    }
  }
  return { said: 'wrong-passphrase', by: '' };
}

/** Comes back to a register in a session of its own, and says what is met at two unlockings. */
export async function comeBack(known: Known, flow: Flow): Promise<Met> {
  const { path, machine, references, documents } = known;
  await ageMemory(machine);
  await using seat = seatAt(path, machine, cameBackAt);
  const shut = await seat.docket.session.showStatus();
  const problem = shut.problem?.reason ?? null;
  if (flow.putsBack && problem !== null)
    await seat.docket.restore.restoreKeyFile({ secret: { passphrase: dpoPassphrase } });
  const reports = shut.reports?.taken === true ? null : (shut.reports?.sentence ?? '');
  const { said: opened, by } = await open(seat);
  const nothing = { doubt: null, notices: [], lost: [], wrong: [], doubtAgain: null, noticesAgain: [] };
  if (opened !== 'opened') return { problem, reports, opened, ...nothing, left: await halfWrittenIn(known, flow) };
  const register = registerOf(seat);
  const doubt = register.doubt?.sentence ?? null;
  const told = async () => ((await seat.docket.session.showStatus()).notices ?? []).map(({ sentence }) => sentence);
  const notices = await told();
  const there = new Set(register.raw.prepare<[], string>('SELECT reference FROM request').pluck().all());
  const managers = Number(register.raw.prepare(`SELECT count(*) FROM audit WHERE role = 'manager'`).pluck().get());
  const lost = [
    ...references.filter((reference) => !there.has(reference)),
    ...documents.filter((one) => !existsSync(join(path, 'vault', one))),
    ...(flow.losesWaiting === undefined && managers < known.waited
      ? [`${known.waited - managers} entries of managers`]
      : []),
  ];
  const { findings } = await seat.docket.check.checkRegister();
  const wrong = findings.filter(({ state }) => state === 'failed').map(({ sentence }) => sentence);
  await seat.docket.session.lockRegister();
  await open(seat, [by]); // no wrong one again: they would add up to a wait
  const again = registerOf(seat).doubt?.sentence ?? null;
  const noticesAgain = await told();
  await seat.docket.session.lockRegister();
  return {
    problem,
    reports,
    opened,
    doubt,
    notices,
    lost,
    wrong,
    doubtAgain: again,
    noticesAgain,
    left: await halfWrittenIn(known, flow),
  };
}
