import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

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
  try {
    // Which memory goes into a core: none (core(5)). Processes started from here inherit it.
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    process.stderr.write('Docket could not keep its memory out of core files: /proc is not writable here.\n');
  }
  // Node cannot set a limit on itself. Where util-linux is missing the line above has done most of it.
  spawnSync('/usr/bin/prlimit', ['--pid', String(process.pid), '--core=0:0'], { stdio: 'ignore' });
}
