import { uptime } from 'node:os';
import type { RegisterNotice } from '../../contract/session/register.ts';
import { said } from '../../words/said.ts';
import { noteEntry } from '../files/chain/note-entry.ts';
import type { Context } from './context.ts';
import type { Host } from '../host.ts';
import type { OfficerRegister, OpenRegister } from '../files/opened/open-register.ts';

/** Milliseconds by which a clock may differ before a notice says so. A time server moves a clock by less. */
const toleratedMs = 60_000;

/** Milliseconds since the machine was started, sleep included, whatever its clock is set to. */
export function steadyTime({ sinceStart }: Pick<Host, 'sinceStart'>): number {
  return sinceStart === undefined ? uptime() * 1000 : sinceStart();
}

/**
 * Adds a notice if this computer's clock was set while the register was open; for an officer, also an audit entry. The
 * first call, at unlocking, only takes the reading to compare with. Sleep does not count as setting the clock.
 */
export async function tellClock({ now, newId, host }: Context, register: OpenRegister): Promise<void> {
  const reading = { wall: Date.parse(now()), steady: steadyTime(host) };
  const first = register.clock;
  if (first === undefined) {
    register.clock = reading;
    return;
  }
  const moved = reading.wall - first.wall - (reading.steady - first.steady);
  if (Math.abs(moved) <= toleratedMs) return;
  register.clock = reading;
  tell(register, {
    code: 'clock',
    sentence: said('session.disk.clockSet', { direction: moved > 0 ? 'forward' : 'back', span: spanOf(moved) }),
  });
  if (register.kind === 'manager') return;
  await noteEntry(register, {
    id: newId(),
    at: now(),
    action: 'register.noticeClock',
    outcome: 'done',
    detail: { movedSeconds: Math.round(moved / 1000) },
  });
}

/**
 * Seconds by which the clock is behind the time of the newest entry or the last opening on this computer; undefined
 * where it is not behind by more than `tolerated`.
 */
export function secondsBehind(
  now: string,
  { endedWith, heads }: Pick<OfficerRegister, 'endedWith' | 'heads'>,
): number | undefined {
  const latest = Math.max(...[endedWith?.at, heads.lastSeenAt].map((at) => (at === undefined ? 0 : Date.parse(at))));
  const behind = latest - Date.parse(now);
  return behind > toleratedMs ? Math.round(behind / 1000) : undefined;
}

/** Adds a notice at unlocking that this computer's clock is `seconds` behind. */
export function tellBehind(register: OfficerRegister, seconds: number): void {
  tell(register, {
    code: 'clock',
    sentence: said('session.disk.clockBehind', { span: spanOf(seconds * 1000) }),
  });
}

function tell({ notices }: OpenRegister, notice: RegisterNotice): void {
  const before = notices.findIndex(({ code }) => code === notice.code);
  if (before >= 0) notices.splice(before, 1);
  notices.push(notice);
}

/** How long, in the largest unit of which there are at least two: 2 hours, 90 seconds. */
function spanOf(milliseconds: number): string {
  const seconds = Math.abs(milliseconds) / 1000;
  const [unit, length] = units.find(([, unitLength]) => seconds >= 2 * unitLength) ?? (['seconds', 1] as const);
  const n = Math.round(seconds / length);
  return said(`session.disk.span.${unit}`, { n, count: String(n) });
}

const units = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
] as const;
