import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CannotStart } from '../../main/hosts/cannot-start.ts';
import { openDemo } from '../../main/hosts/open-demo.ts';
import { applicationRoot } from '../../main/hosts/places.ts';
import { speak } from '../../main/words/said.ts';
import { english } from '../support/english.ts';

// The year of cases takes half a minute, and what is in it does not matter here.
vi.mock('../../main/hosts/demo/create-demo-register.ts', () => ({
  demoPassphrases: [],
  createDemoRegister: async (_context: object, register: string) => {
    if (register.includes('no-room')) throw new Error(`ENOSPC: no space left on device, write '${register}'`);
    await mkdir(register, { recursive: true });
    await writeFile(join(register, 'keys.json'), '{}');
  },
}));

let home: string;
beforeEach(async () => void (home = await mkdtemp(join(tmpdir(), 'docket-demo-'))));
afterEach(async () => await rm(home, { recursive: true, force: true }));

const root = applicationRoot();
const today = '2026-11-25';

async function demo(more: Record<string, string> = {}): Promise<string | undefined> {
  const env = { DOCKET_REGISTERS: home, DOCKET_NOW: `${today}T09:12:00Z`, ...more };
  try {
    return (await openDemo({ env, root })).session.path;
  } catch (error) {
    if (error instanceof CannotStart) throw new CannotStart(speak(english, error.message)); // as whoever starts it reads
    throw error;
  }
}

test('the demo is made beside the registers, where the user may write, and not beside the code', async () => {
  const path = await demo();
  expect(path).toBe(join(home, '.docket-demo', 'Demo.docket'));
  expect(await readFile(join(home, '.docket-demo', 'made-on'), 'utf8')).toBe(today);
});

test('a demo of today stands; one of another day, or one that was not finished, is made anew', async () => {
  const folder = join(home, 'demo');
  await demo({ DOCKET_DEMO: folder });
  const trace = join(folder, 'Demo.docket', 'trace');
  await writeFile(trace, 'x');
  await demo({ DOCKET_DEMO: folder });
  expect(existsSync(trace)).toBe(true);
  for (const day of ['2026-11-24', 'unfinished']) {
    await writeFile(trace, 'x');
    await writeFile(join(folder, 'made-on'), day);
    await demo({ DOCKET_DEMO: folder });
    expect(existsSync(trace)).toBe(false);
  }
});

test('a folder that Docket did not make is refused in words, and nothing in it is touched', async () => {
  const documents = join(home, 'Documents');
  await mkdir(join(documents, 'Demo.docket'), { recursive: true });
  await writeFile(join(documents, 'letter.txt'), 'mine');
  await writeFile(join(documents, 'made-on'), 'a Tuesday');
  const failed = await demo({ DOCKET_DEMO: documents }).catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: 'CannotStart' });
  expect(String(failed)).toContain('Nothing in it was touched.');
  expect(String(failed)).not.toContain(home);
  expect(await readdir(documents)).toEqual(['Demo.docket', 'letter.txt', 'made-on']);
});

test('what somebody else put into the demo folder stays when the demo is made anew', async () => {
  const folder = join(home, 'demo');
  await demo({ DOCKET_DEMO: folder });
  const elsewhere = join(home, 'elsewhere');
  await mkdir(elsewhere);
  await writeFile(join(elsewhere, 'kept'), 'x');
  await mkdir(join(folder, 'Demo.docket before restore 2026-11-24 0912 UTC'));
  await symlink(elsewhere, join(folder, 'Demo.docket restored 2026-11-24 0912 UTC'));
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await writeFile(join(folder, 'made-on'), '2026-11-24');
  await demo({ DOCKET_DEMO: folder });
  expect(await readdir(folder)).toEqual([
    'Demo.docket',
    'Demo.docket restored 2026-11-24 0912 UTC',
    'made-on',
    'notes.txt',
  ]);
  expect(await readdir(elsewhere)).toEqual(['kept']);
});

test('a demo that finds no room or no folder says so without a path, and is made again the next time', async () => {
  const folder = join(home, 'no-room');
  const failed = await demo({ DOCKET_DEMO: folder }).catch((error: unknown) => error);
  expect(String(failed)).toContain('The demo could not be made.');
  expect(String(failed)).not.toContain(home);
  await expect(demo({ DOCKET_DEMO: folder })).rejects.toThrow('The demo could not be made.');
  await writeFile(join(home, 'a-file'), '');
  await expect(demo({ DOCKET_DEMO: join(home, 'a-file') })).rejects.toThrow('The demo could not be made.');
});

test('what somebody keeps inside an old demo is kept beside the new one', async () => {
  const folder = join(home, 'demo');
  await demo({ DOCKET_DEMO: folder });
  await writeFile(join(folder, 'Demo.docket', 'letter.txt'), 'mine');
  await mkdir(join(folder, 'Demo.docket', 'vault', 'pictures'), { recursive: true });
  await writeFile(join(folder, 'Demo.docket', 'vault', 'pictures', 'boat.jpg'), 'mine');
  await writeFile(join(folder, 'made-on'), '2026-11-24');
  await demo({ DOCKET_DEMO: folder });
  const [aside = '', ...others] = (await readdir(folder)).filter((name) => name.includes('.set-aside-'));
  expect(others).toEqual([]);
  expect((await readdir(join(folder, aside), { recursive: true })).toSorted()).toEqual([
    'letter.txt',
    'vault',
    'vault/pictures',
    'vault/pictures/boat.jpg',
  ]);
  expect(await readdir(join(folder, 'Demo.docket'))).toEqual(['keys.json']);
});
