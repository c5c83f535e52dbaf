import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { router } from '../../main/core/router.ts';
import { newBackup, withDocument } from '../support/care.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';

/** A register, and a folder of its officer that Docket never made, with files under names that Docket gives. */
export type BesideHome = AsyncDisposable & {
  readonly d: TestDocket;
  readonly home: string;
  /** Whether every file there is, byte for byte, what it was. */
  readonly isUntouched: () => Promise<boolean>;
  /** Puts a link to it where something of the register's belongs. */
  readonly plant: (name: string) => Promise<void>;
  /** As the next start finds the register. */
  readonly next: () => Pick<TestDocket, 'context' | 'docket'>;
};

const names = [
  'thesis.docx',
  'letters/will.txt',
  '0123456789abcdef0123456789abcdef',
  '0123456789abcdef0123456789abcdef.sealed.0123456789abcdef.tmp',
  '23/456789abcdef0123456789abcdef01',
  '456789abcdef0123456789abcdef01',
  '.making-0123456789abcdef/register.db',
  '11111111-2222-4333-8444-555555555555.pdf',
  'ballast.tmp',
];

/** Makes a register with a document and a backup, locked, and such a folder. */
export async function besideHome(): Promise<BesideHome> {
  const d = await openDocket();
  await withDocument(d);
  await newBackup(d);
  await d.docket.session.lockRegister();
  const home = join(d.folder, 'home of the officer');
  for (const name of names) {
    await mkdir(dirname(join(home, name)), { recursive: true });
    await writeFile(join(home, name), `${name}: years of work`);
  }
  const before = await printOf(home);
  return {
    d,
    home,
    isUntouched: async () => (await printOf(home)) === before,
    plant: async (name) => {
      await rm(join(d.path, name), { recursive: true, force: true });
      await mkdir(dirname(join(d.path, name)), { recursive: true });
      await symlink(home, join(d.path, name));
    },
    next: () => {
      const context = testContext(d.folder, '2026-11-26T09:12:00Z');
      context.session.path = d.path;
      return { context, docket: createRouterClient(router, { context }) };
    },
    [Symbol.asyncDispose]: async () => await d[Symbol.asyncDispose](),
  };
}

async function printOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return JSON.stringify(await Promise.all(files.toSorted().map(async (file) => [file, await readFile(file, 'utf8')])));
}
