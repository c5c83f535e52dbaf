import type { ChildProcess } from 'node:child_process';

/** What is written in every test and says nothing about Docket: Chromium's log, unless it ends over it, GTK's, and the debugger's. */
const noise = [
  /^\[\d+:\d+\/[\d.]+:(?!FATAL)[A-Z]+\d*:/u,
  /^(Debugger|DevTools) listening on ws:/u,
  /^For help, see: https:\/\/nodejs\.org/u,
  /^Debugger (attached|ending)|^Waiting for the debugger to disconnect/u,
  /^\([^)]*\): (Gtk|Gdk|GLib|dconf)|^Gtk-(Message|WARNING)|^libEGL|^\s*$/u,
];

/** Listens to a process: the function that is given answers what it has written to standard error, without the noise. */
export function heardFrom(child: ChildProcess): () => string {
  const parts: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  return () => withoutNoise(parts.join(''));
}

/** The lines that say something about Docket. */
export function withoutNoise(text: string): string {
  return text
    .split('\n')
    .filter((line) => !noise.some((pattern) => pattern.test(line)))
    .join('\n');
}
