import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The processes that this one has started and that still run, the oldest first. */
export function childrenOf(pid: number): readonly number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .filter(([, parent, state = '']) => Number(parent) === pid && !state.startsWith('Z'))
    .map(([child]) => ({ pid: Number(child), at: startOf(Number(child)) }))
    .toSorted((one, other) => one.at - other.at)
    .map((child) => child.pid);
}

// A busy machine gives low numbers again. The 22nd field is when it started (man 5 proc_pid_stat); elsewhere the number serves.
function startOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]);
  } catch {
    return pid;
  }
}

/** The process that answers for a host: the first that it started and that still runs. Never 0, which means everybody. */
export function answering({ pid }: { readonly pid?: number | undefined }): number {
  const [first] = pid === undefined ? [] : childrenOf(pid);
  if (first === undefined) throw new Error('The host runs no process.');
  return first;
}

/** A process and everything it has started, at any distance. */
export function processesOf(pid: number): readonly number[] {
  return [pid, ...childrenOf(pid).flatMap(processesOf)];
}

/** Whether a process still runs. */
export function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'stat='], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}
