// Opens a Docket register without Docket, from its printed recovery key. One file; it needs Node 20 or newer, nothing
// else, and no network. It reads and never changes what it is given.
//
//   node open-register.mjs keys FOLDER                 asks for the recovery key, prints the line SQLCipher 4 wants
//   node open-register.mjs document FILE KEY OUT       decrypts one file of the register's vault
//
// keys.json holds one slot per person and one for the recovery key. A slot keeps an X25519 private key, wrapped with
// XChaCha20-Poly1305 under what was printed, and the register's keys, sealed to its public key (libsodium's sealed box).
// Documents are libsodium secretstreams in frames of 1 MiB. Node has X25519, ChaCha20 and its AEAD; the rest is below.
import { createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { pathToFileURL } from 'node:url';

const changed = 'The key file keys.json was changed. Take it from a backup.';
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const frameBytes = 1024 * 1024;

class CannotOpen extends Error {}

/** The key of register.db (32 bytes), and the one before while keys are being changed. Throws CannotOpen. */
export function openKeys(folder, recoveryKey) {
  const file = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8'));
  const secret = readRecoveryKey(recoveryKey);
  const check = blake2b(16, 'docket slot check v1', secret);
  for (const slot of file.slots.filter(({ kind }) => kind === 'recovery')) {
    const wrapped = Buffer.from(slot.wrappedPrivateKey, 'base64url');
    if (!wrapped.subarray(0, 16).equals(check)) continue;
    const { id, kind, role, personId, publicKey } = slot;
    const bound = JSON.stringify({ id, kind, personId, publicKey, registerId: file.registerId, role });
    const wrapKey = blake2b(32, 'docket slot wrap v1', secret);
    const privateKey = openXChaCha(wrapKey, wrapped.subarray(16, 40), wrapped.subarray(40), Buffer.from(bound));
    const keys = openSealedBox(slot.sealedKeys, publicKey, privateKey);
    const dataKey = keys.subarray(0, 32);
    return { dataKey, before: file.previous && openPrevious(file, dataKey) };
  }
  throw new CannotOpen('This recovery key does not open this register. Compare it with your sheet, group by group.');
}

/** Decrypts a file of the vault, frame by frame, each checked before it is written. Throws CannotOpen. */
export function openDocument(file, key, write) {
  const input = openSync(file, 'r');
  try {
    const header = readUpTo(input, 29);
    if (header.length < 29 || header.toString('latin1', 0, 4) !== 'DKTV')
      throw new CannotOpen('This is no document of a vault.');
    const streamKey = hChaCha20(key, header.subarray(5, 21));
    const nonce = Buffer.concat([Buffer.from([1, 0, 0, 0]), header.subarray(21, 29)]);
    for (let first = true, last = false; !last; first = false) {
      const frame = readUpTo(input, frameBytes + 17);
      if (frame.length < 17) throw new CannotOpen('The document is cut short: what was written is not all of it.');
      const { tag, content } = openFrame(streamKey, nonce, frame, header.subarray(0, first ? 5 : 0));
      write(content);
      last = tag === 3;
    }
    if (readUpTo(input, 1).length > 0) throw new CannotOpen('Something follows the end of the document.');
  } finally {
    closeSync(input);
  }
}

function readRecoveryKey(typed) {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.,:;·]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
  if (plain.length !== 56 || [...plain].some((letter) => !letters.includes(letter)))
    throw new CannotOpen('A recovery key has 14 groups of 4 letters and digits.');
  const bits = [...plain].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from(bits.match(/.{8}/gu).map((byte) => Number.parseInt(byte, 2)));
  const secret = bytes.subarray(0, 32);
  if (!blake2b(16, secret, 'docket recovery key checksum v1').subarray(0, 3).equals(bytes.subarray(32)))
    throw new CannotOpen('A character of the recovery key is wrong. Compare it with your sheet, group by group.');
  return secret;
}

// While a register is being re-keyed its database may still lie under the keys before.
function openPrevious({ registerId, epoch, previous }, dataKey) {
  const sealed = Buffer.from(previous.data, 'base64url');
  const bound = Buffer.from(`${registerId}\n${epoch - 1}`);
  const key = blake2b(32, 'docket previous epoch v1', dataKey);
  return openXChaCha(key, sealed.subarray(0, 24), sealed.subarray(24), bound).subarray(0, 32);
}

function openXChaCha(key, nonce, sealed, bound) {
  const [inner, place] = [hChaCha20(key, nonce.subarray(0, 16)), Buffer.concat([Buffer.alloc(4), nonce.subarray(16)])];
  const cipher = createDecipheriv('chacha20-poly1305', inner, place, { authTagLength: 16 });
  cipher.setAAD(bound).setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  } catch {
    throw new CannotOpen(changed);
  }
}

function openSealedBox(sealedText, publicText, privateKey) {
  const sealed = Buffer.from(sealedText, 'base64url');
  const [sender, tag, cipher] = [sealed.subarray(0, 32), sealed.subarray(32, 48), sealed.subarray(48)];
  const nonce = blake2b(24, Buffer.concat([sender, Buffer.from(publicText, 'base64url')]));
  const key = hSalsa20(hSalsa20(x25519(privateKey, sender), Buffer.alloc(16)), nonce.subarray(0, 16));
  const stream = salsa20(key, nonce.subarray(16), 32 + cipher.length);
  if (!poly1305(stream.subarray(0, 32), [cipher]).equals(tag)) throw new CannotOpen(changed);
  return Buffer.from(cipher.map((byte, at) => byte ^ stream[32 + at]));
}

function x25519(privateKey, publicKey) {
  const der = (before, key, type) => ({ key: Buffer.concat([Buffer.from(before, 'hex'), key]), format: 'der', type });
  return diffieHellman({
    privateKey: createPrivateKey(der('302e020100300506032b656e04220420', privateKey, 'pkcs8')),
    publicKey: createPublicKey(der('302a300506032b656e032100', publicKey, 'spki')),
  });
}

/** One frame of a secretstream. Moves `nonce` on for the next. */
function openFrame(key, nonce, frame, bound) {
  const [sealedTag, cipher, mac] = [frame[0], frame.subarray(1, -16), frame.subarray(-16)];
  const block = chaCha20(key, nonce, 1, Buffer.alloc(64));
  const tag = block[0] ^ sealedTag;
  block[0] = sealedTag;
  const lengths = Buffer.alloc(16);
  lengths.writeBigUInt64LE(BigInt(bound.length), 0);
  lengths.writeBigUInt64LE(BigInt(64 + cipher.length), 8);
  const zeros = (count) => Buffer.alloc(count);
  const parts = [bound, zeros((16 - bound.length) & 15), block, cipher, zeros(cipher.length & 15), lengths];
  if (!poly1305(chaCha20(key, nonce, 0, zeros(64)).subarray(0, 32), parts).equals(mac))
    throw new CannotOpen('The document is damaged or the key is another. What was written of it must not be used.');
  const content = chaCha20(key, nonce, 2, cipher);
  for (let at = 0; at < 8; at += 1) nonce[4 + at] ^= mac[at];
  nonce.writeUInt32LE(nonce.readUInt32LE(0) + 1, 0);
  return { tag, content };
}

function chaCha20(key, nonce, counter, bytes) {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(counter);
  return createCipheriv('chacha20', key, Buffer.concat([start, nonce])).update(bytes);
}

const sigma = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];
const words = (bytes) => Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4));
const bytesOf = (list) => Buffer.from(Uint32Array.from(list).buffer); // little-endian machines only, as all that run Node are
const indexes = (digits) => [...digits].map((digit) => Number.parseInt(digit, 16));
const rotate = (word, by) => (word << by) | (word >>> (32 - by));

/** ChaCha20's rounds alone: its first block of keystream without the state that was added at the end. */
function hChaCha20(key, input) {
  const block = words(createCipheriv('chacha20', key, input).update(Buffer.alloc(64)));
  const added = [...sigma, ...words(input)];
  return bytesOf([...block.slice(0, 4), ...block.slice(12)].map((word, at) => word - added[at]));
}

const salsaQuarters = '048c 59d1 ae26 f37b 0123 5674 ab89 fcde'.split(' ').map(indexes);
const salsaSteps = [7, 9, 13, 18].map((by, at) => [(at + 1) % 4, at, (at + 3) % 4, by]);

/** The twenty rounds of Salsa20 over key and sixteen bytes of input, and the state before them. */
function salsaRounds(key, input) {
  const [k, n] = [words(key), words(input)];
  const before = [sigma[0], ...k.slice(0, 4), sigma[1], ...n, sigma[2], ...k.slice(4), sigma[3]];
  const x = [...before];
  for (let round = 0; round < 10; round += 1)
    for (const q of salsaQuarters)
      for (const [to, one, other, by] of salsaSteps) x[q[to]] ^= rotate((x[q[one]] + x[q[other]]) | 0, by);
  return { before, x };
}

function hSalsa20(key, input) {
  const { x } = salsaRounds(key, input);
  return bytesOf([0, 5, 10, 15, 6, 7, 8, 9].map((at) => x[at]));
}

function salsa20(key, nonce, length) {
  const blocks = Array.from({ length: Math.ceil(length / 64) }, (_, counter) => {
    const place = Buffer.concat([nonce, Buffer.alloc(8)]);
    place.writeUInt32LE(counter, 8);
    const { before, x } = salsaRounds(key, place);
    return bytesOf(x.map((word, at) => (word + before[at]) | 0));
  });
  return Buffer.concat(blocks).subarray(0, length);
}

function poly1305(key, parts) {
  const p = (1n << 130n) - 5n;
  const number = (bytes, at = 0) => bytes.readBigUInt64LE(at) | (bytes.readBigUInt64LE(at + 8) << 64n);
  const r = number(key) & 0x0ffffffc0ffffffc0ffffffc0fffffffn;
  const message = Buffer.concat(parts);
  let sum = 0n;
  let at = 0;
  for (; at + 16 <= message.length; at += 16) sum = ((sum + number(message, at) + (1n << 128n)) * r) % p;
  if (at < message.length) {
    const rest = Buffer.alloc(17);
    message.copy(rest, 0, at);
    rest[message.length - at] = 1;
    sum = ((sum + number(rest)) * r) % p;
  }
  const tag = Buffer.alloc(16);
  sum = (sum + number(key, 16)) & ((1n << 128n) - 1n);
  tag.writeBigUInt64LE(sum & 0xffffffffffffffffn, 0);
  tag.writeBigUInt64LE(sum >> 64n, 8);
  return tag;
}

const blakeStart = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
];
const blakeOrder = (
  '0123456789abcdef ea489fd61c02b753 b8c052fdae367194 7931dcbe265a40f8 905724afe1bc683d 2c6a0b834d75fe19 ' +
  'c51fed4a0763928b db7ec13950f4862a 6fe9b308c2d714a5 a2847615fb9e3cd0 0123456789abcdef ea489fd61c02b753'
)
  .split(' ')
  .map(indexes);
const blakeQuarters = '048c 159d 26ae 37bf 05af 16bc 278d 349e'.split(' ').map(indexes);

/** BLAKE2b (RFC 7693) of `length` bytes, keyed when there is a key. */
function blake2b(length, message, key = Buffer.alloc(0)) {
  const secret = Buffer.from(key);
  const padded = secret.length > 0 ? [Buffer.concat([secret, Buffer.alloc(128 - secret.length)])] : [];
  const input = Buffer.concat([...padded, Buffer.from(message)]);
  const mask = 0xffffffffffffffffn;
  const h = [...blakeStart];
  h[0] ^= 0x01010000n ^ (BigInt(secret.length) << 8n) ^ BigInt(length);
  const blocks = Math.max(1, Math.ceil(input.length / 128));
  for (let block = 0; block < blocks; block += 1) {
    const bytes = Buffer.alloc(128);
    input.copy(bytes, 0, block * 128);
    const m = Array.from({ length: 16 }, (_, at) => bytes.readBigUInt64LE(at * 8));
    const v = [...h, ...blakeStart];
    v[12] ^= BigInt(Math.min(input.length, (block + 1) * 128));
    if (block === blocks - 1) v[14] ^= mask;
    const turn = (word, by) => ((word >> by) | (word << (64n - by))) & mask;
    const add = (to, what) => (v[to] = (v[to] + what) & mask);
    const mix = ([a, b, c, d], ...pair) => {
      for (const [word, first, second] of [
        [pair[0], 32n, 24n],
        [pair[1], 16n, 63n],
      ]) {
        v[d] = turn(v[d] ^ add(a, v[b] + word), first);
        v[b] = turn(v[b] ^ add(c, v[d]), second);
      }
    };
    for (const s of blakeOrder) blakeQuarters.forEach((q, at) => mix(q, m[s[at * 2]], m[s[at * 2 + 1]]));
    for (let at = 0; at < 8; at += 1) h[at] ^= v[at] ^ v[at + 8];
  }
  const out = Buffer.alloc(64);
  h.forEach((word, at) => out.writeBigUInt64LE(word, at * 8));
  return out.subarray(0, length);
}

function readUpTo(file, length) {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  for (let read = 1; read > 0 && filled < length; filled += read)
    read = readSync(file, buffer, filled, length - filled);
  return buffer.subarray(0, filled);
}

async function printKeys(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new CannotOpen(`${folder} is no folder.`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await terminal.question('Recovery key, as it is printed: ');
  terminal.close();
  const { dataKey, before } = openKeys(folder, typed);
  process.stdout.write(`PRAGMA key = "x'${dataKey.toString('hex')}'";\n`);
  if (before === undefined) return;
  process.stderr.write('Its keys were being changed: if SQLCipher does not take the first line, take this one.\n');
  process.stdout.write(`PRAGMA key = "x'${before.toString('hex')}'";\n`);
}

function saveDocument(file, key, out) {
  if (!/^[0-9a-f]{64}$/iu.test(key))
    throw new CannotOpen('The key of a document is 64 hex digits, column 3 of the list.');
  const into = openSync(out, 'wx', 0o600);
  try {
    openDocument(file, Buffer.from(key, 'hex'), (content) => writeSync(into, content));
  } finally {
    closeSync(into);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [what, ...given] = process.argv.slice(2);
  try {
    if (what === 'keys' && given.length === 1) await printKeys(given[0]);
    else if (what === 'document' && given.length === 3) saveDocument(...given);
    else throw new CannotOpen('Say: keys FOLDER, or: document FILE KEY OUT');
  } catch (error) {
    process.stderr.write(`${error instanceof CannotOpen ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
