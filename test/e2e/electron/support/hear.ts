import type { ChildProcess } from 'node:child_process';

/**
 * What Electron says in every test: about a machine without D-Bus, without a graphics card, about its debugger, and about a
 * page's process that was ended in the middle of a word.
 */
const noise = [
  /:ERROR:(dbus\/)?(bus|object_proxy)\.cc/u,
  /:ERROR:.*(viz_main_impl|gpu|gl_|vaapi|angle|ozone|x11_)/iu,
  /^(Debugger|DevTools) listening on ws:/u,
  /^For help, see: https:\/\/nodejs\.org/u,
  /^Debugger (attached|ending)|^Waiting for the debugger to disconnect/u,
  /:ERROR:interface_endpoint_client\.cc.* Message \d+ rejected by interface blink\.mojom\./u,
  /^Gtk-(Message|WARNING)|^libEGL|^\s*$/u,
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
