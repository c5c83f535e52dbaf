import { closeSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { openToRead } from './plain-file.ts';

const handles = new WeakMap<Database, number>();

/**
 * A handle to read an open register's file with. It stays open as long as the register: closing any handle of a file
 * drops every lock that the process has on it, SQLite's too (sqlite.org/howtocorrupt.html §2.2).
 */
export function copyHandleOf(raw: Database): number {
  const open = handles.get(raw) ?? openToRead(raw.name);
  handles.set(raw, open);
  return open;
}

/** Closes it, after the register itself. */
export function releaseCopyHandle(raw: Database): void {
  const open = handles.get(raw);
  if (open === undefined) return;
  handles.delete(raw);
  closeSync(open);
}
