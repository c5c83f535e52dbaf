import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDocket } from '../support/open-docket.ts';
import { sheetOf } from '../support/ready-for-packs.ts';
import { mayFail } from './may-fail.ts';
import { proved, rounds } from './promise.ts';
import type { Flow, Orders, Round } from './work-on-failing-disk.ts';

const every = rounds(17, 1);
const flows = ['log', 'record', 'attach', 'pack', 'back-up', 'lock'] as const satisfies readonly Flow[];
const figures: string[] = [];
const script = join(import.meta.dirname, 'work-on-failing-disk.ts');
let folder: string;
let shim: string;

describe.runIf(mayFail)('when one call to the disk fails', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docket-failing-'));
    shim = join(folder, 'failing-disk.so');
    execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-o', shim, join(import.meta.dirname, 'failing-disk.c'), '-ldl']);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    if (figures.length === flows.length)
      proved(3, `${figures.join(', ')}; 0 lost, each refusal in words, and work went on`);
  });

  test.each(flows)(
    'nothing that was acknowledged is lost, it says so in words, and work goes on: %s',
    { timeout: 7_200_000 },
    async (flow) => {
      await using d = await openDocket();
      const organisation = await d.docket.organisation.showOrganisation();
      await d.docket.organisation.editOrganisation({
        ...organisation,
        address: '1 Quay Street\nHarbour',
        contact: 'privacy@harbour.example',
        informationSheet: { ...organisation.informationSheet, en: sheetOf('To let homes and to keep them in repair.') },
      });
      await d.docket.session.lockRegister();
      const found = await roundsOf({ flow, path: d.path, folder: d.folder });
      for (const { refusal, ...round } of found) {
        const said = `${flow}, ${round.error} at call ${round.n}`;
        expect({ ...round, said }).toMatchObject({
          said,
          openUnwritten: false,
          lost: [],
          kept: 0,
          wrong: [],
          goesOn: true,
        });
        if (refusal !== undefined) expect({ said, ...refusal }).toMatchObject({ said, named: true });
        if (refusal !== undefined) expect(refusal.message, said).toMatch(/disk|not kept|nothing was/iu);
        if (round.failed === 0) expect(refusal, said).toBeUndefined();
      }
      const failed = found.filter((round) => round.failed > 0);
      expect(failed.length).toBeGreaterThan(1);
      figures.push(`${flow} ${failed.length}`);
    },
  );
});

/** Lets one process do the work over and over, each time with a later call failing. */
async function roundsOf(where: Pick<Orders, 'flow' | 'path' | 'folder'>): Promise<readonly Round[]> {
  const control = join(folder, `${where.flow}.control`);
  writeFileSync(control, new Uint8Array(16));
  const orders: Orders = { ...where, control, errors: ['EIO', 'ENOSPC'], every };
  const child = spawn(process.execPath, [script, JSON.stringify(orders)], {
    env: {
      ...process.env,
      LD_PRELOAD: shim,
      FAILING_DISK_CONTROL: control,
      FAILING_DISK_FOLDER: where.path,
    },
  });
  let out = '';
  let said = '';
  child.stdout.on('data', (part: Buffer) => void (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => void (said += part.toString()));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The child ended with ${code}.\n${out.slice(-2_000)}\n${said}`);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Round); // printed by work-on-failing-disk.ts
}
