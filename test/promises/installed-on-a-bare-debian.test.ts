import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { openDisplay } from '../e2e/electron/support/display.ts';
import { builtProgram } from '../support/built-docket.ts';
import { ended, openBareDebian, whyNoBareDebian, type BareDebian, type Officer } from './bare-debian.ts';
import { proved } from './promise.ts';

// The short form is `test/hosts/packaging/deb.test.ts`, which installs nothing.
const reason = process.env['DOCKET_PROOF'] === 'full' ? whyNoBareDebian() : 'the long form belongs to npm run proof';
const script = join(import.meta.dirname, '..', '..', 'main', 'hosts', 'packaging', 'index.ts');
const passphrase = 'nine purple lanterns over harbour walls';
const letter = [
  'From: Tomas Lindqvist <tomas.lindqvist@mail.example>',
  'To: privacy@harbour.example',
  'Date: Mon, 23 Nov 2026 10:02:00 +0000',
  'Subject: My data',
  '',
  'Please send me a copy of the personal data you hold about me.',
  '',
].join('\r\n');

test.skipIf(reason !== undefined)(
  `the package, made twice, is installed on a bare Debian, does an officer’s work there, and leaves their register${reason === undefined ? '' : ` (${reason})`}`,
  async () => {
    builtProgram('docket');
    const folder = await mkdtemp(join(tmpdir(), 'docket-installed-'));
    try {
      const [first, again] = [await pack(join(folder, 'first')), await pack(join(folder, 'again'))];
      expect(again.sums).toBe(first.sums);
      await using debian = await openBareDebian();
      await copyFile(first.deb, join(debian.folder, 'root', 'docket.deb'));
      // dpkg alone: it asks nobody for anything that is missing.
      expect(await debian.run(['dpkg', '-i', '/root/docket.deb'])).toMatchObject({ code: 0 });
      expect(await debian.run(['dpkg', '--verify', 'docket'])).toEqual({ code: 0, said: '', complained: '' });
      expect((await debian.run(['sh', '-c', 'command -v node nodejs npm chromium'])).said).toBe('');
      await byCommand(debian);
      await inTheWindow(debian);
      expect(await debian.run(['dpkg', '--purge', 'docket'])).toMatchObject({ code: 0 });
      expect((await debian.run(['sh', '-c', 'ls -d /usr/lib/docket /usr/bin/docket'])).said).toBe('');
      for (const user of ['scripts', 'officer'])
        expect(await readdir(join(debian.folder, 'home', user, 'Docket'))).toContain('Harbour Co.docket');
      const bill = JSON.parse(await readFile(`${first.deb}.cdx.json`, 'utf8')) as {
        readonly components: readonly object[];
      }; // written by the packing itself
      proved(
        30,
        `the package made twice has the same ${first.sums.slice(0, 12)}…; its ${bill.components.length} parts are all in the bill of materials; installed by dpkg alone on a bare Debian 12, it made a register, logged and packed by command and in Chromium, and left the register`,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

async function pack(folder: string): Promise<{ readonly deb: string; readonly sums: string }> {
  const target = join(folder, 'package');
  const packed = await ended(spawn(process.execPath, [script, '--to', target]));
  expect(packed).toMatchObject({ code: 0, complained: '' });
  const [deb = ''] = (await readdir(target)).filter((name) => name.endsWith('.deb'));
  const sums = await readFile(join(target, 'SHA256SUMS'), 'utf8');
  return { deb: join(target, deb), sums: sums.split('\n').find((line) => line.endsWith(deb)) ?? '' };
}

async function newOfficer(debian: BareDebian, user: string, env: Record<string, string> = {}): Promise<Officer> {
  expect((await debian.run(['useradd', '-m', '-s', '/bin/sh', user])).code).toBe(0);
  for (const [name, words] of [
    ['key', `${passphrase}\n`],
    ['letter.eml', letter],
  ] as const)
    await writeFile(join(debian.folder, 'home', user, name), words, { mode: 0o644 });
  return { user, env: { DOCKET_NOW: '2026-11-25T09:12:00Z', ...env } };
}

async function byCommand(debian: BareDebian): Promise<void> {
  const officer = await newOfficer(debian, 'scripts');
  const docket = async (...args: string[]) => {
    const { code, said, complained } = await debian.run(
      ['docket', ...args, '--passphrase-file', 'key', '--json'],
      officer,
    );
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    return JSON.parse(said) as Record<string, unknown>; // the command's own answer
  };
  const register = ['--register', 'Docket/Harbour Co.docket'];
  await docket(
    'create',
    '--organisation',
    'Harbour Co',
    '--regime',
    'eu-gdpr',
    '--calendar',
    'IE',
    '--time-zone',
    'Europe/Dublin',
  );
  expect(await docket('log', 'letter.eml', ...register)).toMatchObject({
    reference: 'SAR-2026-0001',
    due: '2026-12-23',
  });
  await docket(
    'pack',
    'SAR-2026-0001',
    '--holds',
    'no',
    '--out',
    'pack.zip',
    '--pack-passphrase-file',
    'key',
    ...register,
  );
}

/** What `dpkg -i` recommends is installed now; then the menu entry's own command is run. */
async function inTheWindow(debian: BareDebian): Promise<void> {
  const resolver = await readFile('/etc/resolv.conf', 'utf8');
  await writeFile(join(debian.folder, 'etc', 'resolv.conf'), resolver);
  const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium chromium-sandbox';
  expect(await debian.run(['env', 'DEBIAN_FRONTEND=noninteractive', 'sh', '-c', install])).toMatchObject({ code: 0 });
  const port = await freePort();
  // Debian's Chromium reads its flags from here. The window is Docket's own; the debugger drives it.
  const driven = `export CHROMIUM_FLAGS="$CHROMIUM_FLAGS --remote-debugging-port=${port} --disable-gpu"\n`;
  await writeFile(join(debian.folder, 'etc/chromium.d/driven'), driven);
  await using display = await openDisplay();
  const officer = await newOfficer(debian, 'officer', { DISPLAY: display.name });
  const entry = await readFile(join(debian.folder, 'usr/share/applications/docket.desktop'), 'utf8');
  const command = (/^Exec=(.*)$/mu.exec(entry)?.[1] ?? '').replace(' %F', '').split(' ');
  const host = debian.start(command, officer);
  const over = ended(host);
  const page = (await driver(port)).contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('Chromium has no window.');
  await work(page);
  const second = await debian.run([...command, '/home/officer/letter.eml'], officer);
  expect(second).toMatchObject({ code: 0, said: 'Docket is open already and has taken the letter.\n' });
  // The pack's passphrase still stands on the screen, so the letter waits until it is asked for.
  await page.getByRole('button', { name: 'Log it' }).click();
  await page.getByRole('heading', { name: 'Log a request' }).waitFor();
  await expect.poll(async () => await asker(page).inputValue()).toBe('Tomas Lindqvist');
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Unlock the register' }).waitFor();
  // Whoever closes the window ends Docket.
  await page.close();
  expect(await over).toMatchObject({ code: 0 });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has no other kind of address
  await new Promise((resolve) => void server.close(resolve));
  return port;
}

/** Chromium's debugger, as soon as it listens. */
async function driver(port: number): Promise<Browser> {
  for (const until = performance.now() + 60_000; ;) {
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    } catch (error) {
      if (performance.now() > until) throw error;
      await setTimeout(200);
    }
  }
}

function asker(page: Page): Locator {
  return page.getByRole('textbox', { name: /Who is asking/u });
}

async function work(page: Page): Promise<void> {
  await page.getByLabel('Organisation').fill('Harbour Co');
  for (const [label, words] of [
    ['Your name', 'Maren Oduya'],
    ['Passphrase', passphrase],
    ['The same passphrase again', passphrase],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(words);
  await page.keyboard.press('Enter');
  await page.locator('[data-recovery-key]').waitFor();
  await page.getByLabel('I have the recovery key on paper').check();
  await page.getByRole('button', { name: 'Open the register' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await page.evaluate(() => void (location.hash = '/requests/log'));
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name: 'letter.eml', mimeType: 'message/rfc822', buffer: Buffer.from(letter) }]);
  await expect.poll(async () => await asker(page).inputValue()).toBe('Tomas Lindqvist');
  await page.keyboard.press('Control+Enter');
  await page.getByText('SAR-2026-0001 logged.').waitFor();
  await page.evaluate(() => void (location.hash = '/requests/SAR-2026-0001/pack'));
  await page.getByRole('button', { name: 'Build the pack' }).click();
  await page.getByText('The pack is built and kept with the case.').waitFor({ timeout: 60_000 });
}
