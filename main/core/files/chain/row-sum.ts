import { hash } from 'node:crypto';

/**
 * Bytes of a table's sum: 256 bits add up the hashes of its rows, the last 64 bits each hash times its case's number.
 */
export const sumBytes = 40;
const rowBytes = 32;
/** One block of SHA-256, so that its first compression takes in the key alone. */
export const bindingKeyBytes = 64;

/**
 * SHA-256 over the key and a row's spelling. A spelling is a JSON array that starts with its table's name, so no
 * spelling is the beginning of another. A hash under a secret prefix of one block is then a pseudo-random function
 * (Bellare, Canetti and Krawczyk, "Pseudorandom functions revisited", FOCS 1996).
 */
function rowHash(key: Buffer, row: string): Buffer {
  const most = bindingKeyBytes + row.length * 3;
  if (scratch.length < most) scratch = Buffer.alloc(most * 2);
  const end = bindingKeyBytes + scratch.write(row, key.copy(scratch));
  const hashed = hash('sha256', scratch.subarray(0, end), 'buffer');
  // Overwritten: neither the key nor a row of a case stays in memory (security promise 10).
  scratch.fill(0, 0, end);
  return hashed;
}

let scratch = Buffer.alloc(8_192);

/**
 * Adds a row of a case to a sum, in place. A sum does not depend on the order of rows, so changing a row costs two
 * hashes.
 */
export function addRow(sum: Buffer, key: Buffer, row: string, caseId: number): void {
  const hashed = rowHash(key, row);
  let carry = 0;
  for (let at = 0; at < rowBytes; at += 4) {
    const limb = sum.readUInt32LE(at) + hashed.readUInt32LE(at) + carry;
    sum.writeUInt32LE(limb >>> 0, at);
    carry = limb > 0xffff_ffff ? 1 : 0;
  }
  weigh(sum, hashed, BigInt(caseId));
}

/** Takes a row out of a sum, in place. */
export function takeRow(sum: Buffer, key: Buffer, row: string, caseId: number): void {
  const hashed = rowHash(key, row);
  let borrow = 0;
  for (let at = 0; at < rowBytes; at += 4) {
    const limb = sum.readUInt32LE(at) - hashed.readUInt32LE(at) - borrow;
    sum.writeUInt32LE(limb >>> 0, at);
    borrow = limb < 0 ? 1 : 0;
  }
  weigh(sum, hashed, -BigInt(caseId));
}

function weigh(sum: Buffer, hashed: Buffer, weight: bigint): void {
  if (weight === 0n) return;
  const moved = sum.readBigUInt64LE(rowBytes) + weight * hashed.readBigUInt64LE(0);
  sum.writeBigUInt64LE(BigInt.asUintN(64, moved), rowBytes);
}

/**
 * The number of the one case whose rows explain the whole difference between two sums; undefined if more than one
 * changed. The weighed difference is then the plain difference times the case's number.
 */
export function caseBehind(expected: Buffer, found: Buffer): number | undefined {
  let plain = BigInt.asUintN(64, found.readBigUInt64LE(0) - expected.readBigUInt64LE(0));
  let weighed = BigInt.asUintN(64, found.readBigUInt64LE(rowBytes) - expected.readBigUInt64LE(rowBytes));
  if (plain === 0n) return undefined;
  let bits = 64;
  while ((plain & 1n) === 0n) {
    if ((weighed & 1n) === 1n) return undefined;
    plain >>= 1n;
    weighed >>= 1n;
    bits -= 1;
  }
  const id = BigInt.asUintN(bits, weighed * inverse(plain));
  return id > 0n && id < 1n << 40n ? Number(id) : undefined;
}

// The inverse modulo 2^64 by Newton's iteration: each step doubles the number of right bits.
function inverse(odd: bigint): bigint {
  let found = odd;
  for (let step = 0; step < 6; step += 1) found = BigInt.asUintN(64, found * (2n - odd * found));
  return found;
}
