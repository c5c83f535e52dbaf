import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comeBack, type Met } from './come-back.ts';
import { flowOf, flows, laidFor, laidOut, type FlowName, type Known } from './cut-flows.ts';
import { mayFail } from './may-fail.ts';
import { isFull, proved } from './promise.ts';
import type { CutOff, CutOrders } from './work-until-cut.ts';

const script = join(import.meta.dirname, 'work-until-cut.ts');
let folder: string;
let shim: string;
/** A computer as it is worked on, with its path, which it remembers; as it was at first; and as a flow begins. */
let machine: string;
let base: string;
let kept: string;
let known: Known;

type Cut = Pick<CutOrders, 'at' | 'by'> & {
  /** Only calls on paths that hold this word count. */
  readonly on?: string;
};

/** In `npm test`: a kill at each kind of new write, in its most delicate call. */
const delicate: readonly (readonly [when: string, flow: FlowName, cut: Cut])[] = [
  // Where they are not noted before they are given, the first call is the one after them.
  ['new keys are noted', 'unlock as a handler who finishes a removal', { on: 'heads.json', at: 1, by: 'kill' }],
  ['new keys are given', 'unlock as a handler who finishes a removal', { on: 'heads.json', at: 5, by: 'kill' }],
  ['the list of begun files gets its name', 'unlock', { on: 'begun-', at: 3, by: 'kill' }],
  ['the copy of the key file gets its name', 'change a passphrase', { on: 'backups/keys.json', at: 4, by: 'kill' }],
  ['a new ledger is made', 'unlock with the ledger spoilt', { on: 'ledger.db', at: 20, by: 'kill' }],
];

const figures = { kills: 0, failures: 0 };

describe.runIf(mayFail)('what is cut off between two writes', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docket-cut-'));
    shim = join(folder, 'failing-disk.so');
    [machine, base, kept] = [join(folder, 'machine'), join(folder, 'base'), join(folder, 'kept')];
    execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-o', shim, join(import.meta.dirname, 'failing-disk.c'), '-ldl']);
    known = await laidOut(machine);
    await cp(machine, base, { recursive: true });
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    if (figures.kills > 0)
      proved(
        1,
        `${figures.kills} kills and ${figures.failures} failures between the writes of keys, memory, ledger and backups: each left what was there, or nothing`,
      );
  });

  test.each(isFull ? [] : delicate)('leaves what was there, or nothing: a kill while %s', async (when, flow, cut) => {
    const laid = await layOut(flow);
    const { met, ended } = await cutOff(laid, flow, cut);
    expect(ended).toBe('killed');
    expectNothingAmiss(met, flow, when);
  });

  test.each(isFull ? (Object.keys(flows) as readonly FlowName[]) : [])(
    'leaves what was there, or nothing, at every call to the disk: %s',
    { timeout: 10_800_000 },
    async (flow) => {
      const laid = await layOut(flow);
      for (const by of ['kill', 'EIO', 'ENOSPC'] as const)
        for (let at = 1; ; at += 1) {
          const { met, ended } = await cutOff(laid, flow, { by, at });
          const said = `${flow}, ${by} at call ${at}`;
          expectNothingAmiss(met, flow, said);
          if (ended !== 'killed') {
            if (ended.met !== undefined) expectNothingAmiss(ended.met, flow, said);
            const { refusal } = ended;
            if (refusal !== undefined) expect({ said, ...refusal }).toMatchObject({ said, named: true });
            if (ended.failed === 0) break;
          }
        }
    },
  );
});

/** Lays the register out for a flow. */
async function layOut(flow: FlowName): Promise<Known> {
  await rm(machine, { recursive: true, force: true });
  await cp(base, machine, { recursive: true });
  const laid = await laidFor(known, flow);
  await rm(kept, { recursive: true, force: true });
  await cp(machine, kept, { recursive: true });
  return laid;
}

/** Does a flow's work in a process of its own, cuts it off, and comes back to it in this one. */
async function cutOff(
  laid: Known,
  flow: FlowName,
  { on, ...cut }: Cut,
): Promise<{ readonly met: Met; readonly ended: 'killed' | CutOff }> {
  await rm(machine, { recursive: true });
  await cp(kept, machine, { recursive: true });
  const control = join(folder, 'control');
  writeFileSync(control, new Uint8Array(16));
  const orders: CutOrders = { flow, known: laid, control, ...cut };
  const child = spawn(process.execPath, [script, JSON.stringify(orders)], {
    env: {
      ...process.env,
      LD_PRELOAD: shim,
      FAILING_DISK_CONTROL: control,
      FAILING_DISK_FOLDER: machine,
      ...(on === undefined ? {} : { FAILING_DISK_NAME: on }),
    },
  });
  let out = '';
  let said = '';
  child.stdout.on('data', (part: Buffer) => void (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => void (said += part.toString()));
  const [code, signal] = await once(child, 'close');
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`The work ended with ${code} at call ${cut.at}.\n${said}`);
  const ended = signal === 'SIGKILL' ? 'killed' : (JSON.parse(out) as CutOff); // printed by work-until-cut.ts
  if (ended === 'killed') figures.kills += 1;
  else figures.failures += ended.failed;
  return { met: await comeBack(laid, flowOf(flow)), ended };
}

const accusing = /^Somebody|Somebody with a manager|not those of the register|was not Docket|that Docket did not/u;

function expectNothingAmiss(met: Met, name: FlowName, said: unknown): void {
  const flow = flowOf(name);
  expect({ said, ...met }).toMatchObject({ said, opened: 'opened', lost: [], left: [] });
  if (flow.mayDoubt) return;
  expect({ said, ...met }).toMatchObject({
    said,
    doubt: null,
    wrong: [],
    doubtAgain: null,
    noticesAgain: [],
  });
  if (!flow.putsBack) expect({ said, ...met }).toMatchObject({ said, problem: null, reports: null });
  expect(
    met.notices.filter((sentence) => accusing.test(sentence)),
    String(said),
  ).toEqual([]);
}
