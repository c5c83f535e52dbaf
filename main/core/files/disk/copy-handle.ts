import { closeSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { openToRead } from './plain-file.ts';

/** A handle for reading an open database's file. It stays with that file, even if another file gets its name. */
export type CopyHandle = { readonly fd: number; readonly close: () => void };

/**
 * Opens a handle, which must be closed after the database. Closing any handle of a file drops every lock that the
 * process has on it, SQLite's too (sqlite.org/howtocorrupt.html §2.2). May be closed twice.
 */
export function openCopyHandle(raw: Database): CopyHandle {
  const fd = openToRead(raw.name);
  let isOpen = true;
  return {
    fd,
    close: () => {
      if (isOpen) closeSync(fd);
      isOpen = false;
    },
  };
}
