import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A Debian of its own below a folder: its files and processes, and the network of this machine. */
export type BareDebian = AsyncDisposable & {
  readonly folder: string;
  /** Starts a program in it, as root or as a user of it with nothing else in the environment. */
  readonly start: (command: readonly string[], as?: Officer) => ChildProcess;
  /** Runs a program in it to its end. */
  readonly run: (command: readonly string[], as?: Officer) => Promise<Ended>;
};

/** An ordinary user of it. */
export type Officer = { readonly user: string; readonly env?: Readonly<Record<string, string>> };
export type Ended = { readonly code: number | null; readonly said: string; readonly complained: string };

/** Why none can be made here; undefined when one can. */
export function whyNoBareDebian(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'only root on Linux can make a Debian of its own';
  if (spawnSync('debootstrap', ['--version']).status !== 0) return 'debootstrap is not on this machine';
  return undefined;
}

// Not chroot alone: whoever is in one gets no namespaces of their own, which Chromium's sandbox is made of.
const enter = `
mount --make-rprivate /
mount --bind "$0" "$0"
mount -t proc proc "$0/proc"
mount --rbind /dev "$0/dev"
cd "$0"
mkdir -p .outside
pivot_root . .outside
exec chroot . /bin/sh -ec 'umount -l /.outside; exec "$0" "$@"' "$@"`;

/** Makes the smallest Debian 12 there is, from its own mirror: dpkg and apt, and nothing that anybody has chosen. */
export async function openBareDebian(): Promise<BareDebian> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-debian-'));
  const tidy = async () => await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  const mirror = process.env['DOCKET_DEBIAN_MIRROR'] ?? 'http://deb.debian.org/debian';
  const made = await ended(spawn('debootstrap', ['--variant=minbase', 'bookworm', folder, mirror]));
  if (made.code !== 0) {
    await tidy();
    throw new Error(`debootstrap made no Debian: ${made.said.trim().split('\n').at(-1)}`);
  }
  await writeFile(join(folder, 'etc', 'resolv.conf'), '');
  const start = (command: readonly string[], as?: Officer): ChildProcess => {
    const inside = as === undefined ? command : asOfficer(as, command);
    return spawn(
      'unshare',
      ['--mount', '--pid', '--fork', '--kill-child=TERM', 'sh', '-ec', enter, folder, ...inside],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  };
  return {
    folder,
    start,
    run: async (command, as) => await ended(start(command, as)),
    [Symbol.asyncDispose]: tidy,
  };
}

function asOfficer({ user, env = {} }: Officer, command: readonly string[]): string[] {
  const own = Object.entries({ HOME: `/home/${user}`, PATH: '/usr/bin:/bin', ...env }).map(
    ([name, value]) => `${name}=${value}`,
  );
  const rights = ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups'];
  return [...rights, 'env', '-i', ...own, 'sh', '-c', 'cd; exec "$0" "$@"', ...command];
}

/** Waits for the end of a program, and gives what it said. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const [said, complained, code] = await Promise.all([
    child.stdout === null ? '' : text(child.stdout),
    child.stderr === null ? '' : text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { code, said, complained };
}
