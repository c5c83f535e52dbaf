import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSavingJournal } from '../../../main/hosts/electron/saving-journal.ts';
import { mayMount, smallDisk } from '../../promises/small-disk.ts';
import { saveCopies } from '../../../main/hosts/electron/save-copies.ts';
import { english } from '../../support/english.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-save-'));
  for (const name of ['downloads', 'state']) await mkdir(join(folder, name));
});
afterEach(async () => await rm(folder, { recursive: true, force: true }));

const ticket = 'a'.repeat(64);
const bytes = Buffer.from('the whole letter');
const at = (...names: string[]) => join(folder, ...names);
const below = async () =>
  (await readdir(at('downloads'))).concat(existsSync(at('state', 'saving.json')) ? ['(a journal)'] : []);

type Told = { readonly answer?: () => Response; readonly target?: string | undefined };

/** A desk whose officer chooses `target`, in front of a core that answers one ticket once. */
function desk({ answer, target }: Told = {}) {
  let spent = 0;
  let choice = target;
  const asked: string[] = [];
  const progress: (number | undefined)[] = [];
  const copies = saveCopies(() => english, {
    ask: async (suggested) => {
      asked.push(suggested);
      return choice;
    },
    downloads: at('downloads'),
    closed: () => [at('state')],
    fetch: async (request) => {
      expect(request.url).toBe(`docket://app/-/files/${ticket}`);
      spent += 1;
      if (spent > 1) return new Response(null, { status: 404 });
      return answer?.() ?? new Response(bytes, { headers: { 'content-length': String(bytes.length) } });
    },
    newId: () => `place ${asked.length}`,
    journal: openSavingJournal(at('state')),
    showProgress: (share) => progress.push(share),
  });
  const save = async (to: string) => {
    choice = to;
    const where = await copies.chooseWhere('Letter.pdf');
    if (where === undefined) throw new Error('Something was chosen here.');
    return await copies.saveFile(ticket, where);
  };
  return { copies, save, asked, progress, spent: () => spent, choose: (to: string | undefined) => (choice = to) };
}

/** An answer whose bytes come when they are let through. */
function slowly() {
  let parts!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (parts = controller) });
  return {
    answer: () => new Response(body, { headers: { 'content-length': String(bytes.length) } }),
    parts: { send: (part: Uint8Array) => parts.enqueue(part), fail: () => parts.error(new Error('gone')) },
    end: () => parts.close(),
  };
}

test('a file is asked for first, in the folder of downloads under its own name, and written after', async () => {
  const { save, asked, progress } = desk();
  expect(await save(at('downloads', 'mine.pdf'))).toEqual({ saved: true });
  expect(asked).toEqual([at('downloads', 'Letter.pdf')]);
  expect(await readFile(at('downloads', 'mine.pdf'))).toEqual(bytes);
  expect((await stat(at('downloads', 'mine.pdf'))).mode & 0o777).toBe(0o600);
  expect(await below()).toEqual(['mine.pdf']);
  expect(progress).toEqual([1, undefined]);
});

test('while the officer chooses, and when they choose nothing, the file is nowhere and its ticket is not spent', async () => {
  const { copies, save, spent } = desk();
  expect(await copies.chooseWhere('Letter.pdf')).toBeUndefined();
  expect(spent()).toBe(0);
  expect(await below()).toEqual([]);
  expect(await save(at('downloads', 'mine.pdf'))).toEqual({ saved: true });
});

test('the next file is suggested where the last one went, under a name that any system takes', async () => {
  const { copies, choose, asked } = desk();
  await mkdir(at('elsewhere'));
  choose(at('elsewhere', 'x.pdf'));
  await copies.chooseWhere('a.pdf');
  await copies.chooseWhere('../../etc/passwd: no?\u202efdp.exe');
  expect(asked[1]).toBe(at('elsewhere', 'passwd_ no_fdp.exe'));
});

test('a place is good for one file, and nobody names one that was not chosen', async () => {
  const { copies, choose, spent } = desk();
  choose(at('downloads', 'mine.pdf'));
  const where = (await copies.chooseWhere('Letter.pdf')) ?? '';
  expect(await copies.saveFile(ticket, at('downloads', 'x.pdf'))).toMatchObject({ saved: false });
  expect(await copies.saveFile('../rpc/session/lockRegister', where)).toMatchObject({ saved: false });
  expect(await copies.saveFile(ticket, where)).toMatchObject({ saved: false });
  expect(spent()).toBe(0);
  expect(await below()).toEqual([]);
});

test.each<[string, () => Promise<string>, RegExp]>([
  [
    'the register’s own folder',
    async () => {
      await mkdir(at('Case.docket', 'vault'), { recursive: true });
      for (const name of ['keys.json', 'register.db']) await writeFile(at('Case.docket', name), '');
      return at('Case.docket', 'vault', 'x.pdf');
    },
    /register’s own folder/u,
  ],
  [
    'the register’s folder through a link',
    async () => {
      await mkdir(at('Case.docket'));
      for (const name of ['keys.json', 'ledger.db']) await writeFile(at('Case.docket', name), '');
      await symlink(at('Case.docket'), at('downloads', 'link'));
      return at('downloads', 'link', 'x.pdf');
    },
    /register’s own folder/u,
  ],
  ['where Docket remembers', async () => at('state', 'heads.json'), /register’s own folder/u],
  ['a folder that is gone', async () => at('gone', 'x.pdf'), /no longer there/u],
  ['a place below a file', async () => (await writeFile(at('file'), ''), at('file', 'x.pdf')), /no longer there/u],
  ['the name of a folder', async () => (await mkdir(at('downloads', 'sub')), at('downloads', 'sub')), /not a file/u],
  ['a name that is too long', async () => at('downloads', 'n'.repeat(300)), /too long/u],
  ['the system’s own', async () => '/proc/self/x.pdf', /./u],
])('what is to go to %s is refused in words, and can be saved elsewhere', async (_where, prepare, words) => {
  const { save, spent } = desk();
  const target = await prepare();
  const before = await below();
  const outcome = await save(target);
  expect(outcome).toMatchObject({ saved: false, sentence: expect.stringMatching(words) as string });
  expect(JSON.stringify(outcome)).not.toContain(folder);
  expect(spent()).toBe(0);
  expect(await below()).toEqual(before);
  expect(await save(at('downloads', 'mine.pdf'))).toEqual({ saved: true });
});

test('a file that may not be written over is as it was', async () => {
  const { save } = desk();
  const target = at('downloads', 'mine.pdf');
  await writeFile(target, 'older');
  await chmod(target, 0o444);
  expect(await save(target)).toMatchObject({ saved: false, sentence: expect.stringContaining('as it was') as string });
  expect(await readFile(target, 'utf8')).toBe('older');
});

test('an older file stands there until the new one is whole', async () => {
  const { answer, parts, end } = slowly();
  const { copies, choose } = desk({ answer });
  const target = at('downloads', 'mine.pdf');
  await writeFile(target, 'older');
  choose(target);
  const saving = copies.saveFile(ticket, (await copies.chooseWhere('x')) ?? '');
  parts.send(bytes.subarray(0, 4));
  await expect.poll(below).toContainEqual(expect.stringMatching(/^\.docket-saving-[0-9a-f]{16}\.part$/u));
  expect(await readFile(target, 'utf8')).toBe('older');
  parts.send(bytes.subarray(4));
  end();
  expect(await saving).toEqual({ saved: true });
  expect(await readFile(target)).toEqual(bytes);
  expect(await below()).toEqual(['mine.pdf']);
});

test.each<[string, (parts: ReturnType<typeof slowly>) => void]>([
  ['breaks off', ({ parts }) => parts.fail()],
  ['ends too early', ({ end }) => end()],
])('a file that %s leaves nothing half-written, and the older one stands', async (_how, stop) => {
  const slow = slowly();
  const { copies, choose } = desk({ answer: slow.answer });
  const target = at('downloads', 'mine.pdf');
  await writeFile(target, 'older');
  choose(target);
  const saving = copies.saveFile(ticket, (await copies.chooseWhere('x')) ?? '');
  slow.parts.send(bytes.subarray(0, 4));
  await expect.poll(async () => (await below()).length).toBe(3);
  stop(slow);
  expect(await saving).toMatchObject({ saved: false, sentence: expect.stringContaining('read whole') as string });
  expect(await readFile(target, 'utf8')).toBe('older');
  expect(await below()).toEqual(['mine.pdf']);
});

test('a lock takes away what is being written, and what was chosen counts no more', async () => {
  const { answer, parts } = slowly();
  const { copies, choose, spent } = desk({ answer });
  choose(at('downloads', 'mine.pdf'));
  const saving = copies.saveFile(ticket, (await copies.chooseWhere('x')) ?? '');
  const chosen = (await copies.chooseWhere('y')) ?? '';
  parts.send(bytes.subarray(0, 4));
  await expect.poll(async () => (await below()).length).toBe(2);
  copies.stop();
  parts.send(bytes.subarray(4));
  expect(await saving).toMatchObject({ saved: false, sentence: expect.stringContaining('locked') as string });
  expect(await copies.saveFile(ticket, chosen)).toMatchObject({ saved: false });
  expect(spent()).toBe(1);
  expect(await below()).toEqual([]);
});

test('a place that is chosen after the lock is nobody’s', async () => {
  const chosen = Promise.withResolvers<string>();
  const { copies } = desk();
  const asked = saveCopies(() => english, {
    ask: async () => await chosen.promise,
    downloads: at('downloads'),
    closed: () => [],
    fetch: async () => await Promise.reject(new Error('Nothing is fetched here.')),
    newId: () => 'x',
    journal: openSavingJournal(at('state')),
    showProgress: () => {},
  });
  const where = asked.chooseWhere('x');
  asked.stop();
  chosen.resolve(at('downloads', 'late.pdf'));
  expect(await where).toBeUndefined();
  expect(await copies.saveFile(ticket, 'x')).toMatchObject({ saved: false });
});

test('a ticket that was spent or forgotten is said, and leaves nothing', async () => {
  const { save } = desk({ answer: () => new Response(null, { status: 404 }) });
  expect(await save(at('downloads', 'mine.pdf'))).toMatchObject({
    saved: false,
    sentence: expect.stringContaining('Ask for it again.') as string,
  });
  expect(await below()).toEqual([]);
});

test('an empty file is saved too', async () => {
  const { save } = desk({ answer: () => new Response('', { headers: { 'content-length': '0' } }) });
  expect(await save(at('downloads', 'empty.txt'))).toEqual({ saved: true });
  expect((await stat(at('downloads', 'empty.txt'))).size).toBe(0);
});

test.runIf(mayMount)('a disk that is full is said, nothing half-written is left, and there is room again', async () => {
  const disk = smallDisk(2);
  try {
    const large = Buffer.alloc(3 * 1024 * 1024, 1);
    const { save } = desk({
      answer: () => new Response(large, { headers: { 'content-length': String(large.length) } }),
    });
    expect(await save(join(disk.folder, 'large.bin'))).toMatchObject({
      saved: false,
      sentence: expect.stringContaining('The disk is full.') as string,
    });
    expect(await readdir(disk.folder)).toEqual([]);
  } finally {
    disk.remove();
  }
});
