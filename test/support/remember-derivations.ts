import crypto from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';

/**
 * Argon2id takes long on purpose, and gives the same key for the same passphrase and salt: a test file's process derives
 * each once in a run and reads it later from the folder that all files of the run share. Docket's own processes, which
 * tests start, derive for themselves. Vitest loads this before each test file, and so does each host of the end-to-end specs.
 */
const shared = process.env['DOCKET_TEST_TEMPLATES'];
// Test files that share a process load this again, and the first has replaced it already.
if (shared !== undefined && crypto.argon2.name !== 'deriveOnce')
  crypto.argon2 = remembered(crypto.argon2, join(shared, 'derived'));

function remembered(derive: typeof crypto.argon2, folder: string): typeof crypto.argon2 {
  mkdirSync(folder, { recursive: true });
  return function deriveOnce(algorithm, parameters, done) {
    const place = join(folder, named(algorithm, parameters));
    if (existsSync(place)) {
      setImmediate(done, null, readFileSync(place));
      return;
    }
    derive(algorithm, parameters, (error, key) => {
      if (error === null) keep(place, key);
      done(error, key);
    });
  };
}

function named(...what: unknown[]): string {
  return crypto.createHash('sha256').update(serialize(what)).digest('hex');
}

// Two processes that derive the same at the same time write the same.
function keep(place: string, key: Buffer): void {
  const writing = `${place} ${process.pid}`;
  writeFileSync(writing, key);
  renameSync(writing, place);
}
