import crypto from 'node:crypto';
import { promisify } from 'node:util';
import { startThread } from '../../concurrency/threads.ts';
import { kdfMemoryCap, kdfMemoryFloor, kdfPasses } from './key-slot.ts';
import type { Kdf } from './key-slot.ts';
import { decodeBytes, encodeBytes, wipe } from './bytes.ts';
import { loadSodium } from './sodium.ts';

/** What the thread is given: `memory` in bytes. */
export type DerivationRequest = {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly passes: number;
  readonly memory: number;
};

/** What the thread answers: a key of 32 bytes, and the processor time of the derivation in milliseconds. */
export type Derivation = { readonly key: Uint8Array; readonly milliseconds: number };

const mebibyte = 1024 * 1024;
const calibrationStep = 16 * mebibyte;

/** Makes Argon2id parameters with a random salt. `memory` in bytes is brought between the floor and the cap. */
export async function newKdf(memory: number): Promise<Kdf> {
  const sodium = await loadSodium();
  return {
    algorithm: 'argon2id13',
    passes: kdfPasses,
    memory: withinLimits(memory),
    salt: encodeBytes(sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES)),
  };
}

/** Whether Docket would write these parameters. Weaker ones are a downgrade, larger ones would exhaust the computer. */
export function kdfIsAcceptable(kdf: Kdf): boolean {
  return kdf.passes >= kdfPasses && kdf.passes <= 10 && kdf.memory >= kdfMemoryFloor && kdf.memory <= kdfMemoryCap;
}

/** Argon2id as Node's OpenSSL computes it, beside this thread; null where a host has none, such as Electron. */
export type NodesArgon2 = (algorithm: 'argon2id', parameters: crypto.Argon2Parameters) => Promise<Buffer>;

const nodesArgon2 = findNodesArgon2();

/**
 * Derives 32 bytes from the NFC-normalised passphrase by Argon2id, which takes about a second on purpose. Node's own is
 * used where it has one. Without it libsodium's runs: with `worker` (the address of `derive-key.worker.ts` or its built
 * form) in a thread, whose memory is freed when it ends, otherwise here, and blocks. Rejects with `RangeError` for
 * parameters outside the limits.
 */
export async function deriveKey(
  passphrase: string,
  kdf: Kdf,
  worker?: URL,
  own: NodesArgon2 | null = nodesArgon2,
): Promise<Uint8Array> {
  if (own === null) return (await runDerivation(passphrase, kdf, worker)).key;
  await loadSodium();
  const { passphrase: message, salt: nonce, passes, memory } = requestOf(passphrase, kdf);
  try {
    const given = { message, nonce, passes, memory: memory / 1024, parallelism: 1, tagLength: 32 };
    const key = await own('argon2id', given);
    return new Uint8Array(key.buffer, key.byteOffset, key.length);
  } finally {
    wipe(message);
  }
}

function findNodesArgon2(): NodesArgon2 | null {
  try {
    // The least that Argon2 takes: only whether it is there.
    const least = { message: '', nonce: new Uint8Array(16), passes: 1, memory: 8, parallelism: 1, tagLength: 32 };
    crypto.argon2Sync('argon2id', least);
    return promisify(crypto.argon2);
  } catch {
    return null;
  }
}

/** Runs one derivation in this thread and wipes the passphrase's bytes. */
export async function derive({ passphrase, salt, passes, memory }: DerivationRequest): Promise<Derivation> {
  const sodium = await loadSodium();
  const started = processorTime();
  try {
    const key = sodium.crypto_pwhash(32, passphrase, salt, passes, memory, sodium.crypto_pwhash_ALG_ARGON2ID13);
    return { key, milliseconds: processorTime() - started };
  } finally {
    wipe(passphrase);
  }
}

// The processor time of this thread in milliseconds. By the clock, a busy computer would seem slow and get a weaker
// slot. Before Node 23.9, which only the desktop's tests run on, it is that of the whole process.
function processorTime(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The memory, in bytes, with which three passes take at least `targetMs` on this computer: measured at the floor,
 * scaled and rounded up to 16 MiB, never under 64 MiB or over 1 GiB. `measure` gives milliseconds at the floor; the
 * smaller of two readings counts, so that a busy computer does not get a weaker slot.
 */
export async function calibrateMemory(
  targetMs = 1000,
  { worker, measure = () => millisecondsAtFloor(worker) }: { worker?: URL; measure?: () => Promise<number> } = {},
): Promise<number> {
  const milliseconds = Math.max(1, Math.min(await measure(), await measure()));
  return withinLimits(Math.ceil((kdfMemoryFloor * targetMs) / milliseconds / calibrationStep) * calibrationStep);
}

async function millisecondsAtFloor(worker: URL | undefined): Promise<number> {
  return (await runDerivation('calibration', await newKdf(kdfMemoryFloor), worker)).milliseconds;
}

async function runDerivation(passphrase: string, kdf: Kdf, worker: URL | undefined): Promise<Derivation> {
  await loadSodium();
  const request = requestOf(passphrase, kdf);
  return worker === undefined ? await derive(request) : await deriveInWorker(request, worker);
}

function requestOf(passphrase: string, kdf: Kdf): DerivationRequest {
  if (!kdfIsAcceptable(kdf)) throw new RangeError('Argon2id parameters outside the limits of this register format.');
  return {
    passphrase: new TextEncoder().encode(passphrase.normalize('NFC')),
    salt: decodeBytes(kdf.salt),
    passes: kdf.passes,
    memory: kdf.memory,
  };
}

function withinLimits(memory: number): number {
  return Math.min(kdfMemoryCap, Math.max(kdfMemoryFloor, Math.floor(memory / 1024) * 1024));
}

function deriveInWorker(request: DerivationRequest, url: URL): Promise<Derivation> {
  return new Promise((resolve, reject) => {
    const worker = startThread(url, { workerData: request, transferList: [request.passphrase.buffer as ArrayBuffer] });
    worker.once('message', (derivation: Derivation) => {
      resolve(derivation);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The key derivation thread ended early with code ${code}.`)));
  });
}
