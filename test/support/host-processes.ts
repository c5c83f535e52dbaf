import { spawnSync } from 'node:child_process';

/** The processes that this one has started and that still run, the oldest first. */
export function childrenOf(pid: number): readonly number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .filter(([, parent, state = '']) => Number(parent) === pid && !state.startsWith('Z'))
    .map(([child]) => Number(child))
    .toSorted((one, other) => one - other);
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
