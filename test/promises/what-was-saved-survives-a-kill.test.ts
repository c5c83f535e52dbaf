import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf, someKeys } from '../people/some-keys.ts';
import {
  keepKeys,
  keepKeysBehind,
  openBehind,
  startWaiting,
  type KeptOpen,
  type Moment,
} from '../session/kill-docket.ts';
import type { Line, Orders } from '../session/write-until-killed.ts';
import { frozenFolder } from '../support/frozen-register.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';
import { sheetOf } from '../support/ready-for-packs.ts';
import { upload } from '../support/upload.ts';
import { seededRandom } from '../support/seed.ts';
import { proved, rounds } from './promise.ts';
import { expectPagesWhole, expectWhole, missing } from './whole-register.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

/** How many kills fall into each kind of work: 25 in all in the short form, 2,000 in the long one. */
const flows = {
  logging: rounds(8, 800),
  attaching: rounds(4, 250),
  packing: rounds(4, 250),
  're-keying': rounds(3, 250),
  migrating: rounds(3, 200),
  'backing up': rounds(3, 250),
} as const;
type Flow = keyof typeof flows;

const isReady = ({ kind }: Line) => kind === 'ready';
const isWrite = ({ kind }: Line) => kind === 'logged' || kind === 'recorded' || kind === 'attached';
const isAcknowledged = (line: Line) => isWrite(line) || line.kind === 'kept' || line.kind === 'backed-up';
const step = (name: string) => (line: Line) => line.kind === 'progress' && line.step.startsWith(name);

let d: TestDocket;
let kept: KeptOpen;
let old: KeptOpen;
let toRevoke: string;
let answered: string;
const counted = new Map<Flow, number>();
let acknowledgedWrites = 0;

beforeAll(async () => {
  d = await openDocket();
  await someKeys(d);
  toRevoke = await idOf(d, 'Tamsin Boyd');
  answered = await caseReadyToAnswer(d);
  kept = await keepKeys(d);
  old = await keepKeysBehind(frozenFolder(1), dpoPassphrase);
}, 300_000);

afterAll(async () => {
  await d[Symbol.asyncDispose]();
  if (Object.keys(flows).some((flow) => counted.get(flow as Flow) !== flows[flow as Flow])) return; // something failed
  const kills = [...counted.values()].reduce((sum, one) => sum + one, 0);
  const each = [...counted].map(([flow, count]) => `${count} ${flow}`).join(', ');
  proved(1, `${kills} random kills (${each}), ${acknowledgedWrites} acknowledged writes, 0 lost, every register whole`);
});

async function caseReadyToAnswer({ docket, ...rest }: TestDocket): Promise<string> {
  const organisation = await docket.organisation.showOrganisation();
  await docket.organisation.editOrganisation({
    ...organisation,
    address: '1 Quay Street\nHarbour',
    contact: 'privacy@harbour.example',
    informationSheet: { ...organisation.informationSheet, en: sheetOf('To let homes and to keep them in repair.') },
  });
  const { reference } = await docket.requests.logRequest(newRequest({ address: '12 Quay Street' }));
  const documentIds: string[] = [];
  for (let at = 0; at < 12; at += 1) {
    const file = await upload(
      { docket, ...rest },
      `letter ${at}.txt`,
      `Letter ${at} about the boiler. `.repeat(20_000),
    );
    documentIds.push((await docket.documents.attachDocument({ reference, upload: file })).document.id);
  }
  const plain = { exemption: null, exemptionNote: null };
  await docket.documents.decideDocument({ reference, documentIds, decision: 'disclose', ...plain });
  return reference;
}

type Kill = {
  readonly from: KeptOpen;
  readonly work: Orders['work'];
  readonly moment: Moment;
  readonly open: (copy: KeptOpen) => Promise<OfficerRegister>;
};

function pick<T>(from: readonly [T, ...T[]], at: number): T {
  return from[at % from.length] ?? from[0];
}

/** What the child does, and at which moment of it the kill falls. */
function killIn(flow: Flow, at: number): Kill {
  const { int } = seededRandom(`kill ${at} while ${flow}`);
  const usual = { from: kept, open: async (copy: KeptOpen) => await copy.open() };
  switch (flow) {
    case 'logging':
      return {
        ...usual,
        work: { kind: 'write' },
        moment: { from: pick([isReady, isWrite], at), wait: int(30, 251) },
      };
    case 'attaching': {
      // It prints a line for each of a file's sixteen slices and one for the file: the kill falls into one of three files.
      const lines = int(3, 54);
      const from = (_line: Line, at: number) => at >= lines;
      return {
        ...usual,
        work: { kind: 'attach', reference: answered, mebibytes: 16 },
        moment: { from, wait: int(0, 30) },
      };
    }
    case 'packing': {
      const reached = pick(
        [isReady, step('Writing'), step('Sealing'), step('Opening'), (line: Line) => line.kind === 'kept'],
        at,
      );
      const from = (line: Line) => reached(line) || line.kind === 'kept';
      const work = { kind: 'pack', reference: answered, passphrase: 'four plain words 8261' } as const;
      return { ...usual, work, moment: { from, wait: int(0, 120) } };
    }
    case 're-keying': {
      const reached = pick(
        [
          step('Sealing the register'),
          step('Reading'),
          step('Sealing the ledger'),
          (line: Line) => line.kind === 'logged',
        ],
        at,
      );
      const from = (line: Line) => reached(line) || line.kind === 'removed';
      const open = async ({ path }: KeptOpen) => await openBehind(path, dpoPassphrase);
      return {
        from: kept,
        work: { kind: 're-key', revoke: toRevoke },
        moment: { from, wait: int(0, 300) },
        open,
      };
    }
    case 'migrating':
      return {
        ...usual,
        from: old,
        work: { kind: 'migrate' },
        moment: { from: ({ kind }) => kind === 'opening', wait: int(0, 1_200) },
      };
    case 'backing up': {
      const from = pick([isReady, step('Copying'), step('Opening'), (line: Line) => line.kind === 'backed-up'], at);
      return { ...usual, work: { kind: 'back-up' }, moment: { from, wait: int(0, 500) } };
    }
  }
}

function writesIn({ raw }: OfficerRegister): number {
  return Number(raw.prepare(`SELECT count(*) FROM audit WHERE action NOT LIKE 'register.%'`).pluck().get());
}

test.each(Object.keys(flows) as readonly Flow[])(
  'killed at random while %s, a register holds every acknowledged write and is whole',
  { timeout: 10_800_000 },
  async (flow) => {
    const kills = flows[flow];
    const acknowledged: Line[] = [];
    let written: number | undefined;
    const waiting = [startWaiting()];
    try {
      for (let at = 0; at < kills; at += 1) {
        if (at + 1 < kills) waiting.push(startWaiting());
        const child = waiting.shift();
        if (child === undefined) throw new Error('A child waits for every kill.');
        const { from, work, moment, open } = killIn(flow, at);
        const folder = await mkdtemp(join(tmpdir(), 'docket-kill-'));
        // Requests are logged on into one register, so that a reference given twice would show.
        const here = flow === 'logging' ? from : from.at(join(folder, 'Harbour Co.docket'));
        try {
          if (here !== from) await cp(from.path, here.path, { recursive: true });
          const lines = (await child.killDuring(here.orders(work), moment)).filter(isAcknowledged);
          acknowledgedWrites += lines.length;
          acknowledged.push(...lines);
          const register = await open(here);
          try {
            expect(await missing(register, lines)).toEqual([]);
            await expectWhole(register);
            expectPagesWhole(register);
            if (flow === 'logging') {
              const now = writesIn(register);
              // The one write that was under way may have been kept before anybody was told; no other.
              if (written !== undefined) expect([lines.length, lines.length + 1]).toContain(now - written);
              written = now;
              if (at + 1 === kills) expect(await missing(register, acknowledged)).toEqual([]);
            }
          } finally {
            await register.close();
          }
          counted.set(flow, at + 1);
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }
    } finally {
      for (const child of waiting) child.dismiss();
    }
    // Whoever runs the long form waits for hours: each kind of work says when it is through.
    process.stdout.write(`${kills} kills while ${flow}: ${acknowledgedWrites} acknowledged writes so far, 0 lost\n`);
    if (flow !== 'logging') return;
    const references = acknowledged.flatMap((line) => (line.kind === 'logged' ? [line.reference] : []));
    expect(new Set(references).size).toBe(references.length);
  },
);
