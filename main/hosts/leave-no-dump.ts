import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/**
 * A crash of this process, or of a window it starts, leaves nothing of its memory on the disk as far as Docket can have
 * it so: Node writes no report, whatever NODE_OPTIONS say; on Linux no core is written, and one that a collector such as
 * systemd-coredump is handed all the same holds no memory, only what stood in the processor's registers. Swap,
 * hibernation, and the crash reports of macOS and Windows are the operating system's own.
 */
export function leaveNoDump(): void {
  const { report } = process;
  report.reportOnFatalError = false;
  report.reportOnUncaughtException = false;
  report.reportOnSignal = false;
  report.excludeEnv = true;
  if (process.platform !== 'linux') return;
  // Processes started from here inherit both.
  if (!leavesNoCore('self'))
    process.stderr.write('Docket could not keep its memory out of core files: /proc is not writable here.\n');
}

/**
 * The same for every process below this one, and for what they start: Electron's windows are copies of a process that was
 * there before any code of Docket's ran. One that has ended meanwhile leaves nothing either.
 */
export function leaveNoDumpBelow(): void {
  if (process.platform !== 'linux') return;
  for (const pid of processesBelow(process.pid)) leavesNoCore(String(pid));
}

function leavesNoCore(pid: string): boolean {
  // Node cannot set a limit, not even on itself. Where util-linux is missing the filter has done most of it.
  const limited = pid === 'self' ? String(process.pid) : pid;
  spawnSync('/usr/bin/prlimit', ['--pid', limited, '--core=0:0'], { stdio: 'ignore' });
  try {
    // Which memory goes into a core: none (core(5)).
    writeFileSync(`/proc/${pid}/coredump_filter`, '0');
    return true;
  } catch {
    return false;
  }
}

function processesBelow(parent: number): readonly number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const below = (pid: number): readonly number[] =>
    all.filter((one) => one.parent === pid).flatMap((one) => [one.pid, ...below(one.pid)]);
  return below(parent);
}

// The name in front may hold blanks and brackets of its own (proc(5)).
function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
