import { closeSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { openToRead } from './plain-file.ts';

/** A handle to read an open database's file with: it says which file is open, whatever gets its name later. */
export type CopyHandle = { readonly fd: number; readonly close: () => void };

/**
 * Opens one. It stays open as long as the database and is closed after it: closing any handle of a file drops every lock
 * that the process has on it, SQLite's too (sqlite.org/howtocorrupt.html §2.2). Closing it twice does no harm.
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
