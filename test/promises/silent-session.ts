import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { builtProgram } from '../support/built-docket.ts';
import { driveLoopback, type DrivenLoopback } from '../support/drive-loopback.ts';
import { answering } from '../support/host-processes.ts';
import { newRequest } from '../support/new-request.ts';
import { payslips } from '../support/new-breach.ts';
import { driveChromium } from './drive-chromium.ts';
import { secrets } from './invented-secrets.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';

// A day's work in a network namespace that has a loopback and no way out. Writes what it saw to `out`.
const [folder = '', out = '', trace = '', chromium = ''] = process.argv.slice(2);

/** Packets that this namespace had nowhere to send, over both versions of IP. */
function sentNowhere(): number {
  const four = /Ip: (.*)\nIp: (.*)\n/u.exec(readFileSync('/proc/net/snmp', 'utf8'));
  const at = four?.[1]?.split(' ').indexOf('OutNoRoutes') ?? -1;
  const six = /Ip6OutNoRoutes\s+(\d+)/u.exec(readFileSync('/proc/net/snmp6', 'utf8'))?.[1];
  return Number(four?.[2]?.split(' ')[at]) + Number(six);
}

function interfaces(): readonly string[] {
  const lines = readFileSync('/proc/net/dev', 'utf8').trim().split('\n').slice(2);
  return lines.map((line) => line.split(':')[0]?.trim() ?? '');
}

async function startHost(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const host = [process.execPath, builtProgram('loopback'), '--no-open'];
  const traced =
    trace === '' ? host : ['strace', '-A', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=network', '-o', trace, ...host];
  const [command = '', ...rest] = traced;
  const child = spawn(command, rest, {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      DOCKET_REGISTERS: folder,
      DOCKET_ARGON_MIB: '64',
      DOCKET_NOW: '2026-11-25T09:12:00Z',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = / at (\S+)$/u.exec(line)?.[1];
    if (address === undefined) continue;
    const stop = async () => {
      const ended = once(child, 'exit');
      // strace keeps the signals that would end it to itself: the host is its only child.
      if (trace === '') child.kill('SIGTERM');
      else process.kill(answering(child), 'SIGTERM');
      await ended;
    };
    return { address, stop };
  }
  throw new Error('The host did not say where it is.');
}

async function work({ docket, upload, fetchTicket }: DrivenLoopback): Promise<void> {
  const { requester, email, address, subject, body } = secrets;
  await docket.session.createRegister({
    organisation: 'Harbour Co',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: secrets.officer,
    passphrase: secrets.passphrase,
  });
  await docket.session.unlockRegister({ passphrase: secrets.passphrase });
  await readyForPacks(docket);
  const { reference } = await docket.requests.logRequest(newRequest({ requester, email, address, subject, body }));
  // A letter with a picture from a far server, as the ones that follow their readers have.
  const letter = `From: a@b.example\r\nDate: Mon, 23 Nov 2026 10:02:00 +0000\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n<p>Send me everything you hold about me.</p><img src="http://192.0.2.7/pixel.gif"><link rel=stylesheet href="http://tracker.example/x.css">`;
  const letterUpload = await upload('letter.eml', Buffer.from(letter), 'message/rfc822');
  const read = await docket.documents.readUploadedLetter({ upload: letterUpload });
  await docket.requests.logRequest(
    newRequest({ requester: 'Ambrose Fennimore', subject: read.subject, body: read.text, letterUpload }),
  );
  const { document } = await docket.documents.attachDocument({
    reference,
    upload: await upload('a.txt', Buffer.from(secrets.documentText)),
  });
  await docket.documents.decideDocument({
    reference,
    documentIds: [document.id],
    decision: 'disclose',
    exemption: null,
    exemptionNote: null,
  });
  for await (const step of await docket.packs.buildPack({ reference, holds: true, passphrase: secrets.packPassphrase }))
    if (step.kind === 'kept')
      await fetchTicket((await docket.packs.openPack({ reference, packId: step.pack.id })).ticket);
  for await (const step of await docket.packs.printSet({ reference, holds: true }))
    if (step.kind === 'ready') await fetchTicket(step.ticket);
  await docket.breaches.logBreach(payslips);
  for (const format of ['xlsx', 'pdf'] as const)
    for await (const step of await docket.reports.exportReport({ from: '2026-01-01', to: '2026-12-31', format }))
      if (step.kind === 'ready') await fetchTicket(step.ticket);
  await docket.requests.listRequests({ words: 'quillf', view: 'all' });
  await docket.session.lockRegister();
}

const one = await startHost();
const driven = await driveLoopback(one.address);
await work(driven);
driven.close();
await one.stop();
const afterHost = sentNowhere();

let screens = 0;
if (chromium !== '') {
  const two = await startHost();
  const home = join(folder, 'browser');
  mkdirSync(home);
  const window = await driveChromium(chromium, { address: two.address, profile: join(home, 'profile'), home });
  await window.unlock(secrets.passphrase);
  for (const place of [
    '/requests',
    '/requests/SAR-2026-0001',
    '/requests/SAR-2026-0002',
    '/requests/SAR-2026-0002/documents',
    '/breaches',
    '/reports',
    '/settings',
    '/recovery',
  ]) {
    await window.evaluate(`void (location.hash = ${JSON.stringify(place)})`);
    await window.until(`document.querySelector('main h1') && location.hash.endsWith(${JSON.stringify(place)})`);
    screens += 1;
  }
  await window.kill();
  await two.stop();
}
writeFileSync(out, JSON.stringify({ interfaces: interfaces(), host: afterHost, withWindow: sentNowhere(), screens }));
process.exit(0);
