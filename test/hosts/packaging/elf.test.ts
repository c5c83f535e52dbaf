import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newestAskedFor, withoutDebugInfo } from '../../../main/hosts/packaging/elf.ts';
import { bindingPath } from '../../../main/hosts/places.ts';

const isLinux = process.platform === 'linux';
const root = join(import.meta.dirname, '..', '..', '..');

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'docket-elf-'))));
afterAll(async () => await rm(folder, { recursive: true, force: true }));

test.skipIf(!isLinux)('Node and SQLite’s binding do their work without what only a debugger reads', async () => {
  const node = await readFile(process.execPath);
  const binding = await readFile(bindingPath(root));
  const slim = { node: withoutDebugInfo(node), binding: withoutDebugInfo(binding) };
  expect(slim.node.length).toBeLessThan(node.length * 0.9);
  expect(withoutDebugInfo(slim.node).equals(slim.node)).toBe(true);
  const paths = { node: join(folder, 'node'), binding: join(folder, 'binding.node') };
  await writeFile(paths.node, slim.node, { mode: 0o755 });
  await writeFile(paths.binding, slim.binding);
  // A thread, WebAssembly, TLS of the process and the database: what Docket uses of them.
  const work = `
    const { Worker } = require('node:worker_threads');
    const Database = require(${JSON.stringify(join(root, 'node_modules', 'better-sqlite3'))});
    const database = new Database(':memory:', { nativeBinding: ${JSON.stringify(paths.binding)} });
    const thread = new Worker('require("node:worker_threads").parentPort.postMessage(6 * 7)', { eval: true });
    thread.once('message', (told) => console.log(told, database.prepare('SELECT 1 + 1').pluck().get()));`;
  expect(execFileSync(paths.node, ['-e', work], { encoding: 'utf8' })).toBe('42 2\n');
});

test('what is no 64-bit program of Linux is refused', () => {
  expect(() => withoutDebugInfo(Buffer.from('#!/bin/sh\nexit 0\n'))).toThrow('not a 64-bit little-endian ELF');
});

test('the newest version counts by its numbers, not by its letters', () => {
  const binary = Buffer.from('\0GLIBC_2.9\0GLIBC_2.34\0GLIBC_2.4\0GLIBCXX_3.4.29\0');
  expect(newestAskedFor('GLIBC', [binary])).toBe('2.34');
  expect(newestAskedFor('GLIBCXX', [binary])).toBe('3.4.29');
  expect(() => newestAskedFor('GCC', [binary])).toThrow('No binary asks for GCC.');
});
