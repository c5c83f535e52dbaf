// Plain JavaScript for Node 20: stock SQLCipher 4, the database that a recovery sheet promises will open a register.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../main/hosts/set-up.mjs';
import { installPackages, mayInstall } from './install-packages.mjs';

// Zetetic's own sources as npm carries them, beside a binding that is not used here.
const source = '@journeyapps/sqlcipher@6.0.0';
const sourceHash = 'sha512-YmWSQIR4cnv+5L38lYJoS/dIF/+bEZBaACATbeTyq4XKjMHcxdIlFnElBLiIqa9rwseOIimIYjudgOOCovud3Q==';
const folder = join(root, 'node_modules', '.cache', 'docket-sqlcipher-4');
const built = join(folder, 'sqlcipher');
const switches = [
  'HAVE_STDINT_H=1',
  'SQLITE_HAS_CODEC',
  'SQLCIPHER_CRYPTO_OPENSSL',
  'SQLITE_TEMP_STORE=2',
  'SQLITE_EXTRA_INIT=sqlcipher_extra_init',
  'SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown',
  'SQLITE_ENABLE_FTS5',
];

/**
 * Stock SQLCipher 4: `{ path }` of `DOCKET_SQLCIPHER`, an installed one, or one built here once from Zetetic's sources
 * in npm; else `{ reason }` in words that end a sentence.
 */
export function ensureSqlCipher() {
  const known = [process.env.DOCKET_SQLCIPHER, built, 'sqlcipher'].find((path) => path && isVersion4(path));
  if (known) return { path: known };
  if (process.platform !== 'linux') return { reason: 'no SQLCipher 4 is installed' };
  const missing = prepare();
  if (missing) return { reason: `no SQLCipher 4 is installed and ${missing}` };
  return compile();
}

function isVersion4(path) {
  const { stdout } = spawnSync(path, [':memory:'], { input: 'PRAGMA cipher_version;\n', encoding: 'utf8' });
  return /^4\./mu.test(stdout ?? '');
}

/** Brings the sources and the compiler; answers what could not be brought. */
function prepare() {
  if (!existsSync('/usr/include/openssl/evp.h') || spawnSync('gcc', ['--version']).status !== 0) {
    if (!mayInstall) return 'gcc or libssl-dev is missing to build one';
    if (!installPackages(['gcc', 'libc6-dev', 'libssl-dev'])) return 'apt-get brings no compiler to build one';
  }
  mkdirSync(folder, { recursive: true });
  const packed = spawnSync('npm', ['pack', '--silent', source], { cwd: folder, encoding: 'utf8' });
  if (packed.status !== 0) return 'npm does not answer with its sources';
  const file = join(folder, packed.stdout.trim());
  const hash = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (hash !== sourceHash) return 'the sources that npm answers with are not the ones expected';
  return spawnSync('tar', ['xzf', file, '-C', folder]).status === 0 ? undefined : 'its sources do not unpack';
}

function compile() {
  const code = join(folder, 'package', 'deps', 'sqlcipher-amalgamation');
  const fresh = `${built}.${process.pid}`;
  const { status } = spawnSync('gcc', [
    '-O1',
    ...switches.map((one) => `-D${one}`),
    `-I${code}`,
    join(root, 'test', 'sqlcipher-shell.c'),
    join(code, 'sqlite3.c'),
    '-o',
    fresh,
    '-lcrypto',
    '-lpthread',
    '-lm',
    '-ldl',
  ]);
  rmSync(join(folder, 'package'), { recursive: true, force: true });
  if (status !== 0) return { reason: 'no SQLCipher 4 is installed and its sources do not compile here' };
  renameSync(fresh, built);
  return { path: built };
}
