import { hash } from 'node:crypto';
import { hostname } from 'node:os';
import { readTextNow } from '../disk/plain-file.ts';
import type { Host } from '../../host.ts';

/** Where Linux keeps the random id that a computer was given when it was set up. */
const places = ['/etc/machine-id', '/var/lib/dbus/machine-id'];
const isId = /^[0-9a-f]{32}$/u;

/** A computer: its name, which two may share, and its own random id, where the system keeps one that may be read. */
export type Computer = { readonly name: string; readonly id: string | undefined };

/** The computer this runs on. */
export function thisComputer({ computerId }: Pick<Host, 'computerId'> = {}): Computer {
  const id = computerId ?? systemId();
  return { name: hostname(), id: id === '' ? undefined : id };
}

/** A computer in 16 hex digits that tell nobody which one it is; `purpose` keeps one file's from another's. */
export function markOf(purpose: string, ...of: readonly string[]): string {
  return hash('sha256', [purpose, ...of].join('\n'), 'hex').slice(0, 16);
}

function systemId(): string | undefined {
  for (const place of places) {
    try {
      const id = readTextNow(place).trim();
      if (isId.test(id)) return id;
    } catch {
      // Windows and macOS keep none in a file: there the name has to do.
    }
  }
  return undefined;
}
