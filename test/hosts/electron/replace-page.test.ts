import { expect, test } from 'vitest';
import { keepPage } from '../../../main/hosts/electron/replace-page.ts';

type Fake = { readonly hangs?: boolean; readonly name?: string; readonly url?: string };

/** The window's contents as Electron has them, and the processes it runs them in: each address of its own has its own. */
function fake({ hangs = false, name = '', url = 'docket://app/#/requests?words=~1' }: Fake = {}) {
  const log: string[] = [];
  const alive = new Set([1]);
  let pid = 1;
  let last = 1;
  let at = url;
  const contents = {
    isDestroyed: () => false,
    getURL: () => at,
    getOSProcessId: () => pid,
    mainFrame: { name },
    navigationHistory: { clear: () => log.push('forget the history') },
    loadURL: async (address: string) => {
      log.push(`go to ${address}`);
      // From a page that hangs, and is not known to be dead, Electron goes nowhere.
      if (hangs && pid === 1) return await new Promise<void>(() => {});
      last += 1;
      alive.add(last);
      alive.delete(pid);
      pid = last;
      at = address;
    },
  };
  const processes = {
    runs: (one: number) => alive.has(one),
    end: (one: number) => {
      log.push(`end ${one}`);
      alive.delete(one);
      setTimeout(() => (pid = pid === one ? 0 : pid), 5);
    },
  };
  return { log, alive, page: keepPage(contents, processes) };
}

test('at a lock the window gets another process, at its start, and nothing leads back', async () => {
  const { log, alive, page } = fake();
  await page.replace();
  expect(log).toEqual(['go to docket://blank/', 'go to docket://app/', 'forget the history']);
  expect(alive).not.toContain(1);
});

test('a process that goes on although its page was left is ended', async () => {
  const { log, page, alive } = fake();
  const add = alive.add.bind(alive);
  alive.delete = () => false;
  add(1);
  await page.replace();
  expect(log).toContain('end 1');
});

test('a page that hangs is ended where it is, and replaced all the same', async () => {
  const { log, page } = fake({ hangs: true });
  await page.replace();
  expect(log).toEqual(['go to docket://blank/', 'end 1', 'go to docket://app/', 'forget the history']);
});

test('before the machine sleeps the page’s process has ended when the call returns', async () => {
  const { log, page } = fake();
  page.replaceAtOnce();
  expect(log).toEqual(['end 1']);
  await expect.poll(() => log.at(-1)).toBe('forget the history');
  expect(log).toContain('go to docket://app/');
  expect(log).not.toContain('go to docket://blank/');
});

test('two locks at once replace the page once; one that comes while the new page loads replaces that too', async () => {
  const { log, page } = fake();
  await Promise.all([page.replace(), page.replace()]);
  expect(log.filter((step) => step.includes('blank'))).toHaveLength(1);
  page.saw();
  await page.replace();
  expect(log.filter((step) => step.includes('blank'))).toHaveLength(2);
});

test('a page that has seen nothing of the register is left alone', async () => {
  const { log, page } = fake();
  await page.replaceIfItSaw();
  expect(log).toEqual([]);
  page.saw();
  await page.replaceIfItSaw();
  expect(log).toHaveLength(3);
  await page.replaceIfItSaw();
  expect(log).toHaveLength(3);
});

test('the word that a page leaves reaches the next one once, and nothing but words does', async () => {
  const { page } = fake({ name: 'way-to-salvage' });
  expect(page.takeLeft()).toBe('');
  await page.replace();
  expect(page.takeLeft()).toBe('way-to-salvage');
  expect(page.takeLeft()).toBe('');
  const place = fake({ name: 'copied-secret sealed_8hZ-_k2' });
  await place.page.replace();
  expect(place.page.takeLeft()).toBe('copied-secret sealed_8hZ-_k2');
  for (const name of ['Ottilie Vance', 'SAR-2026-0042', 'sealed_8hZ, 14 Mill Lane']) {
    const loud = fake({ name });
    await loud.page.replace();
    expect(loud.page.takeLeft()).toBe('');
  }
});

test('a process that ends while its page is left did not crash; afterwards it would have', async () => {
  const { page } = fake();
  const replaced = page.replace();
  expect(page.isBeingLeft()).toBe(true);
  await replaced;
  expect(page.isBeingLeft()).toBe(false);
});

test('whoever closes the window can wait until no page is being replaced', async () => {
  const { log, page } = fake();
  await page.settled();
  expect(log).toEqual([]);
  void page.replace();
  await page.settled();
  expect(log.at(-1)).toBe('forget the history');
});
