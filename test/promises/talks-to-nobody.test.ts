import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attacks, openDoor } from '../hosts/hostile-requests.ts';
import { sendRaw } from '../hosts/raw-request.ts';
import { proved, rounds } from './promise.ts';

const root = join(import.meta.dirname, '..', '..');
const has = (command: string, ...given: string[]) => spawnSync(command, given, { stdio: 'ignore' }).status === 0;
const mayIsolate = process.platform === 'linux' && has('unshare', '--net', 'ip', 'link', 'set', 'lo', 'up');
// Tracing every call makes the session several times as long.
const mayTrace = rounds(0, 1) === 1 && has('strace', '-V');
const chromium = '/usr/bin/chromium';
const isBuilt = existsSync(join(root, 'out', 'renderer', 'index.html'));

/** Every address that a traced process wanted to reach, but this machine's own. */
function farAddresses(trace: string): readonly string[] {
  return readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /\b(?:connect|sendto|sendmsg|sendmmsg)\(/u.test(line))
    .filter((line) => /sin6?_addr|<(?:UDP|TCP)(?:v6)?:\[[^\]]*->/u.test(line))
    .filter((line) => !/inet_addr\("127\.|inet_pton\(AF_INET6, "::1"|->(?:127\.|\[?::1)/u.test(line));
}

/**
 * The same without a UDP socket's `connect`, which sends nothing: Chromium asks the kernel so which way one of Google's
 * name servers would be, to know whether this machine has IPv6, and no flag of its own stops it. What such a socket then
 * sends is another call, and is found.
 */
function farTraffic(trace: string): readonly string[] {
  return farAddresses(trace).filter((line) => !/\bconnect\(\d+<UDP/u.test(line));
}

/** Chromium under strace, as one command. */
async function tracedChromium(folder: string, trace: string): Promise<string> {
  const command = join(folder, 'chromium');
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg';
  await writeFile(
    command,
    `#!/bin/sh\nexec strace -f -qq -yy --seccomp-bpf -e ${calls} -o '${trace}' ${chromium} "$@"\n`,
    {
      mode: 0o700,
    },
  );
  return command;
}

test.skipIf(!mayIsolate || !isBuilt)(
  'a whole session on a machine without a way out sends nothing that would have left it (needs unshare, ip and a built window)',
  { timeout: 600_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'docket-silent-'));
    try {
      const [out, trace, windowTrace] = ['seen.json', 'trace', 'window-trace'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      const withWindow = mayTrace && existsSync(chromium);
      const session = [
        process.execPath,
        join(import.meta.dirname, 'silent-session.ts'),
        folder,
        out,
        mayTrace ? trace : '',
        withWindow ? await tracedChromium(folder, windowTrace) : '',
      ];
      const quoted = session.map((word) => `'${word}'`).join(' ');
      const { status, stderr } = spawnSync('unshare', ['--net', 'sh', '-c', `ip link set lo up && exec ${quoted}`], {
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const seen: { interfaces: string[]; host: number; withWindow: number; screens: number } = JSON.parse(
        readFileSync(out, 'utf8'),
      );
      expect(seen.interfaces).toEqual(['lo']);
      expect(seen.host).toBe(0);
      if (mayTrace) {
        // The capture works: it saw the session itself, on this machine's own addresses.
        expect(readFileSync(trace, 'utf8')).toContain('127.0.0.1');
        expect(farAddresses(trace)).toEqual([]);
      }
      if (withWindow) {
        expect(seen.screens).toBeGreaterThan(0);
        expect(readFileSync(windowTrace, 'utf8')).toContain('127.0.0.1');
        expect(farTraffic(windowTrace)).toEqual([]);
      }
      const capture = mayTrace ? 'system calls traced' : 'counted by the kernel';
      const window = withWindow ? ` and of Chromium over ${seen.screens} screens` : '';
      proved(
        25,
        `a session of the host${window} (${capture}) in a namespace without a route: 0 packets that would have left`,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

test('the search for far addresses finds each kind of call that reaches one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'docket-trace-'));
  const trace = join(folder, 'trace');
  const far = [
    '12 connect(20, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, 16) = -1 ENETUNREACH',
    '12 connect(20, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
    '12 sendto(21, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("198.51.100.1")}, 16) = 1',
  ];
  const near = [
    '12 connect(20, {sa_family=AF_INET, sin_port=htons(4), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
    '12 connect(20, {sa_family=AF_UNIX, sun_path="/run/x"}, 16) = 0',
    '12 bind(20, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
  ];
  await writeFile(trace, [...far, ...near].join('\n'));
  expect(farAddresses(trace)).toEqual(far);
  const traffic = [
    '12 connect(20<TCPv6:[91]>, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = -1 ENETUNREACH',
    '12 sendto(20<UDPv6:[92]>, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = 1',
    '12 sendmsg(20<UDP:[0.0.0.0:9]>, {msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("198.51.100.1")}}, 0) = 1',
    '12 sendto(20<UDP:[192.0.2.1:9->198.51.100.1:53]>, "x", 1, 0, NULL, 0) = 1',
  ];
  const question =
    '12 connect(20<UDPv6:[93]>, {sa_family=AF_INET6, inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = 0';
  await writeFile(trace, [...traffic, question].join('\n'));
  expect(farTraffic(trace)).toEqual(traffic);
  await rm(folder, { recursive: true });
});

test('the loopback door refuses 500 hostile requests', async () => {
  const opened = await openDoor();
  const through: string[] = [];
  for (const { title, make } of attacks) {
    const { status } = await sendRaw(opened.loopback.port, make(opened));
    if (![0, 400, 401, 403, 405, 411, 413, 415, 421].includes(status)) through.push(`${title}: ${status}`);
  }
  expect(through).toEqual([]);
  expect(opened.reached).toEqual([]);
  opened.loopback.stop();
  expect(attacks.length).toBeGreaterThanOrEqual(500);
  proved(25, `${attacks.length} hostile requests at the loopback door, ${attacks.length} refused`);
});
