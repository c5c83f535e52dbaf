import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What Electron calls its processes: `main`, `renderer` (the window), `gpu-process`, `utility`, `zygote`. */
export type AppProcess = { readonly pid: number; readonly kind: string };

/** The main process and every process that it has started, and those, as they are now. Linux only. */
export function processesOf(main: number): readonly AppProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => parentOf(Number(name)));
  const below = (parent: number): readonly number[] => [
    parent,
    ...all.filter((one) => one.parent === parent).flatMap(({ pid }) => below(pid)),
  ];
  return below(main).map((pid) => ({ pid, kind: pid === main ? 'main' : kindOf(pid) }));
}

/** A field of `/proc/<pid>/status`, such as `Seccomp`. */
export function statusOf(pid: number, field: string): string | undefined {
  return new RegExp(`^${field}:\\s*(.*)$`, 'mu').exec(read(pid, 'status'))?.[1];
}

/** The threads of a process by name, with what each waits for in the kernel: where it stands when it does not end. */
export function threadsOf(pid: number): string {
  const tasks = existsSync(`/proc/${pid}/task`) ? readdirSync(`/proc/${pid}/task`) : [];
  return tasks
    .map((task) => `${read(pid, `task/${task}/comm`).trim()} in ${read(pid, `task/${task}/wchan`) || 'user space'}`)
    .join(', ');
}

function parentOf(pid: number): readonly { readonly pid: number; readonly parent: number }[] {
  const parent = statusOf(pid, 'PPid');
  return parent === undefined ? [] : [{ pid, parent: Number(parent) }];
}

// Chromium writes its command line anew, with blanks between the switches.
function kindOf(pid: number): string {
  return /--type=([a-z-]+)/u.exec(read(pid, 'cmdline'))?.[1] ?? 'other';
}

// A process may have ended since it was listed.
function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
