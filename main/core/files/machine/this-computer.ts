import { hash } from 'node:crypto';
import { hostname } from 'node:os';
import { readTextNow } from '../disk/plain-file.ts';
import type { Host } from '../../host.ts';

/** Where Linux keeps the random id that a computer gets when it is set up. */
const places = ['/etc/machine-id', '/var/lib/dbus/machine-id'];
const isId = /^[0-9a-f]{32}$/u;

/** A computer: its name, which two may share, and its own random id, if the system keeps a readable one. */
export type Computer = { readonly name: string; readonly id: string | undefined };

/** The computer this runs on. */
export function thisComputer({ computerId }: Pick<Host, 'computerId'> = {}): Computer {
  const id = computerId ?? systemId();
  return { name: hostname(), id: id === '' ? undefined : id };
}

/**
 * A mark of 16 hex digits from which `of` cannot be told. `purpose` makes the marks of one file differ from another's.
 */
export function markOf(purpose: string, ...of: readonly string[]): string {
  return hash('sha256', [purpose, ...of].join('\n'), 'hex').slice(0, 16);
}

function systemId(): string | undefined {
  for (const place of places) {
    try {
      const id = readTextNow(place).trim();
      if (isId.test(id)) return id;
    } catch {
      // Windows and macOS keep no id in a file; the name alone must do.
    }
  }
  return undefined;
}
