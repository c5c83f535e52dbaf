import { openSync, readSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { ORPCError } from '@orpc/server';
import { lock } from '../../main/core/session/lock-register.ts';
import { seatAt } from '../support/seat-at.ts';
import { comeBack, type Met } from './come-back.ts';
import { flowOf, workedAt, type FlowName, type Known } from './cut-flows.ts';

/** One flow's work, of which failing-disk.c cuts off the nth call to the disk: by a kill, or by an error. */
export type CutOrders = {
  readonly flow: FlowName;
  readonly known: Known;
  readonly control: string;
  readonly at: number;
  readonly by: 'kill' | 'EIO' | 'ENOSPC';
};

/** What became of it, unless it was killed. */
export type CutOff = {
  /** Whether the work came that far: 0 once it passes untouched. */
  readonly failed: number;
  readonly calls: number;
  /** `undefined` when it was done; otherwise how it was refused. */
  readonly refusal: { readonly named: boolean; readonly message: string } | undefined;
  /** What is met at the next unlockings in this very process. */
  readonly met: Met | undefined;
};

const { flow: name, known, control: file, at, by }: CutOrders = JSON.parse(process.argv[2] ?? '');
const flow = flowOf(name);
const control = openSync(file, 'r+');

function refusalOf(error: unknown): NonNullable<CutOff['refusal']> {
  if (!(error instanceof ORPCError)) return { named: false, message: error instanceof Error ? `${error.stack}` : '' };
  const sentence: unknown = error.data?.sentence;
  const message = typeof sentence === 'string' ? sentence : error.message;
  return { named: error.defined, message: error.defined ? message : `${message} ${(error.cause as Error)?.stack}` };
}

const seat = seatAt(known.path, known.machine, workedAt);
await flow.before?.(seat, known);
const errno = by === 'kill' ? 0 : constants.errno[by];
writeSync(control, new Uint8Array(Int32Array.of(at, errno, 0, 0).buffer), 0, 16, 0);
const refusal = await flow.work(seat, known).then(() => undefined, refusalOf);
writeSync(control, new Uint8Array(4), 0, 4, 0);
const words = new Int32Array(4);
readSync(control, words, 0, 16, 0);
const [, , calls = 0, failed = 0] = words;
if (by !== 'kill') await lock(seat.context);
const met = by === 'kill' ? undefined : await comeBack(known, flow);
writeSync(1, `${JSON.stringify({ failed, calls, refusal, met } satisfies CutOff)}\n`);
process.exit(0);
