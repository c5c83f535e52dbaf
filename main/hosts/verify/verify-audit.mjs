#!/usr/bin/env node
// Verifies the audit log of a Docket register without Docket: one file, Node 20 or newer, nothing else.
//
//   node verify-audit.mjs LOG.jsonl [--checkpoint FILE.json] [--head SEQ:HASH]
//
// LOG.jsonl     what `docket audit export` wrote.
// --checkpoint  a signed checkpoint kept elsewhere (JSON: registerId, seq, hash, at, personId, verifyKey, signature).
// --head        an entry's number and the beginning of its hash, as printed on a report. Both may be given repeatedly.
//
// Prints one JSON document and exits 0 when everything fits, 1 when something does not, 2 when it was called wrongly.
//
// What is checked, of each entry in turn:
//   1. its line is JSON in the one spelling Docket writes;
//   2. it is numbered one above the entry before it, and `prev` is that entry's hash (64 zeros before the first);
//   3. `hash` is SHA-256 over the canonical JSON (RFC 8785: keys sorted, no blanks) of
//      {action, actorId, at, detail, outcome, prev, role, seq, state, subject}, `state` left out where it is null;
//   4. once one entry has a `state` (what the register's rows added up to after it), every later one has;
//   5. where the log carries seeds, `mac` is HMAC-SHA-256(key, hash as hex text); the key of an epoch's first entry is its
//      seed, and each next key is HMAC-SHA-256(key before, "docket audit next");
//   6. entries may be missing only where a salvage says so: a later `salvage.salvageRegister` (in older registers
//      `care.salvageRegister`) names them in its detail (`lostEntries`, "41-56 80-80"). Where the log carries seeds, its
//      `lostEntriesSeal` is HMAC-SHA-256(HMAC-SHA-256(seed of its epoch or a later one, "docket audit salvage"),
//      "<seq>\n<prev>\n<lostEntries>"): who holds no officer's keys cannot say that a salvage lost what they removed. The
//      answer names every such gap in `lost`.
// Then: the log is as long as its head says; every checkpoint's Ed25519 signature holds over the text
//   "docket audit checkpoint v1\n<registerId>\n<seq>\n<hash>\n<at>\n<personId>\n"
// and its hash is that of the entry with its number; so is every --head.
// A log that fits proves nothing against somebody who holds every key, unless a checkpoint or head from elsewhere fits too.

import { createHash, createHmac, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createInterface } from 'node:readline';

const zeros = '0'.repeat(64);
/** The entry of a salvage, by its path of today and by its former one. */
const salvaging = ['salvage.salvageRegister', 'care.salvageRegister'];

/** RFC 8785 for the values an entry may hold. */
function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  const keys = Object.keys(value).sort();
  return '{' + keys.map((key) => JSON.stringify(key) + ':' + canonical(value[key])).join(',') + '}';
}

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function missing(seq) {
  return `Entry ${seq} is missing or out of place.`;
}

/** A reader that is fed one line after another and answers the first fault: `{ seq, why }`. */
export function startVerifying() {
  let head;
  let seq = 0;
  let prev = zeros;
  let key;
  let bound = false;
  let fault;
  const hashes = new Map();
  const checkpoints = [];
  const gaps = [];

  function readHead(line) {
    head = readLine(line);
    if (!isObject(head) || head.docket !== 'audit log' || head.version !== 1 || !Array.isArray(head.epochs))
      return { seq: 0, why: 'This is not an audit log that this verifier knows.' };
    return undefined;
  }

  function readLine(line) {
    try {
      const value = JSON.parse(line);
      return JSON.stringify(value) === line ? value : undefined;
    } catch {
      return undefined;
    }
  }

  function readEntry(entry) {
    const expected = seq + 1;
    const bad = (why) => ({ seq: expected, why });
    if (!isObject(entry)) return bad('The line is not in the spelling Docket writes.');
    if (checkpoints.length > 0) return bad('An entry follows the checkpoints.');
    if (entry.seq !== expected) return bad(missing(expected));
    if (entry.prev !== prev) return bad('It does not follow the entry before it.');
    if (bound && typeof entry.state !== 'string') return bad('It does not say what the register held.');
    if (!isObject(entry.detail)) return bad('Its detail cannot be read.');
    const { action, actorId, at, detail, outcome, role, subject, state } = entry;
    const hashed = { action, actorId, at, detail, outcome, prev, role, seq: expected, subject };
    if (state !== null) hashed.state = state;
    const hash = createHash('sha256').update(canonical(hashed)).digest('hex');
    if (entry.hash !== hash) return bad('It was changed after it was written.');
    startEpoch(expected);
    if (key !== undefined) {
      if (entry.mac !== createHmac('sha256', key).update(hash).digest('hex')) return bad('Its seal does not fit.');
      key = createHmac('sha256', key).update('docket audit next').digest();
    }
    prev = hash;
    seq = expected;
    bound ||= typeof state === 'string';
    hashes.set(seq, hash);
    return undefined;
  }

  function startEpoch(at) {
    const epoch = head.epochs.find(({ fromSeq }) => fromSeq === at);
    if (epoch !== undefined) key = typeof epoch.seed === 'string' ? Buffer.from(epoch.seed, 'hex') : undefined;
  }

  /** Goes on behind a gap, which stays a fault until a later entry says that a salvage could not read it. */
  function passGap({ seq: next, prev: before }) {
    gaps.push({ from: seq + 1, to: next - 1 });
    while (seq < next - 1) {
      seq += 1;
      startEpoch(seq);
      if (key !== undefined) key = createHmac('sha256', key).update('docket audit next').digest();
    }
    prev = before;
    if (before !== zeros) hashes.set(seq, before);
  }

  /** Takes the word of a salvage for the gaps it names; with seeds, only when its seal is an officer's. */
  function believe({ seq: at, prev: before, detail: { lostEntries, lostEntriesSeal } }) {
    const later = head.epochs.filter((_, index) => !(head.epochs[index + 1]?.fromSeq <= at));
    const seeds = later.flatMap(({ seed }) => (typeof seed === 'string' ? [Buffer.from(seed, 'hex')] : []));
    const fits = (seed) => {
      const own = createHmac('sha256', seed).update('docket audit salvage').digest();
      return lostEntriesSeal === createHmac('sha256', own).update(`${at}\n${before}\n${lostEntries}`).digest('hex');
    };
    if (typeof lostEntries !== 'string' || (seeds.length > 0 && !seeds.some(fits))) return;
    const named = lostEntries.split(' ');
    for (const gap of gaps) if (named.includes(`${gap.from}-${gap.to}`)) gap.statedBy ??= at;
  }

  function inGap(at) {
    return !hashes.has(at) && gaps.some(({ from, to }) => from <= at && at <= to);
  }

  function compare({ registerId, seq: at, hash }) {
    if (registerId !== undefined && registerId !== head.registerId)
      return { seq: at, why: 'The checkpoint is of another register.' };
    const there = hashes.get(at);
    if (inGap(at)) return { seq: at, why: 'A salvage could not read this entry, so it cannot be compared.' };
    if (there === undefined) return { seq: seq + 1, why: `The log ends at entry ${seq} and once reached entry ${at}.` };
    return there.startsWith(hash)
      ? undefined
      : { seq: at, why: 'The history is not the one that was vouched for here.' };
  }

  return {
    /** Takes the next line of the log. */
    line(line) {
      if (line === '' || (fault !== undefined && gaps.length === 0)) return;
      if (head === undefined) {
        fault = readHead(line);
        return;
      }
      const value = readLine(line);
      if (fault === undefined && Number.isInteger(value?.seq) && value.seq > seq + 1 && value.seq <= head.entries)
        passGap(value);
      // Also behind a fault, so that the fault is named and not a gap before it that a salvage has stated.
      if (salvaging.includes(value?.action) && value.outcome === 'done' && isObject(value.detail)) believe(value);
      if (fault !== undefined) return;
      if (isObject(value) && 'checkpoint' in value) checkpoints.push(value.checkpoint);
      else fault = readEntry(value);
    },
    /** What became of it, held against what was kept elsewhere. Outside checkpoints are `{ seq, hash, … }`. */
    end(outside = []) {
      if (fault === undefined && head === undefined) fault = { seq: 0, why: 'The log is empty.' };
      if (fault === undefined && head.entries !== seq)
        fault = { seq: seq + 1, why: `The log ends at entry ${seq} and should end at ${head.entries}.` };
      const unsaid = gaps.find(({ statedBy }) => statedBy === undefined);
      if (unsaid !== undefined && !(fault?.seq < unsaid.from)) fault = { seq: unsaid.from, why: missing(unsaid.from) };
      for (const checkpoint of [...outside, ...checkpoints]) {
        if (fault !== undefined) break;
        if (checkpoint.signature !== undefined && !signatureHolds(checkpoint))
          fault = { seq: checkpoint.seq, why: 'The signature of a checkpoint does not hold.' };
        // What is kept in the log itself of a lost entry can only be asked for its signature.
        if (outside.includes(checkpoint) || !inGap(checkpoint.seq)) fault ??= compare(checkpoint);
      }
      return {
        ok: fault === undefined,
        entries: seq,
        head: prev,
        sealsChecked: key !== undefined,
        checkpoints: checkpoints.length,
        outside: outside.length,
        ...(gaps.length === 0 || fault !== undefined ? {} : { lost: gaps }),
        ...(fault === undefined ? {} : { firstBad: fault }),
      };
    },
  };
}

/** Ed25519 over the checkpoint's text, with the key beside it. */
function signatureHolds({ registerId, seq, hash, at, personId, verifyKey, signature }) {
  const text = `docket audit checkpoint v1\n${registerId}\n${seq}\n${hash}\n${at}\n${personId}\n`;
  try {
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(verifyKey, 'base64url')]);
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

function readArguments([log, ...rest]) {
  const outside = [];
  for (let at = 0; at < rest.length; at += 2) {
    const [option, value] = [rest[at], rest[at + 1]];
    if (value === undefined) return undefined;
    if (option === '--checkpoint') outside.push(JSON.parse(readFileSync(value, 'utf8')));
    else if (option === '--head') {
      const [, seq, hash] = /^(\d+)[:·\s]+([0-9a-f\s]{8,})$/iu.exec(value) ?? [];
      if (seq === undefined) return undefined;
      outside.push({ seq: Number(seq), hash: hash.replaceAll(/\s/gu, '').toLowerCase() });
    } else return undefined;
  }
  return log === undefined ? undefined : { log, outside };
}

async function main() {
  const asked = readArguments(process.argv.slice(2));
  if (asked === undefined) {
    process.stderr.write('Usage: node verify-audit.mjs LOG.jsonl [--checkpoint FILE.json] [--head SEQ:HASH]\n');
    process.exitCode = 2;
    return;
  }
  const verifying = startVerifying();
  for await (const line of createInterface({ input: createReadStream(asked.log), crlfDelay: Infinity }))
    verifying.line(line);
  const verdict = verifying.end(asked.outside);
  process.stdout.write(`${JSON.stringify(verdict)}\n`);
  process.exitCode = verdict.ok ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
