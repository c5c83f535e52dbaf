import { entryMac, nextAuditKey } from './audit-seal.ts';
import { startThread } from '../../concurrency/threads.ts';
import { wipe } from '../keys/bytes.ts';
import type { AuditEpoch } from './audit-epoch.ts';

/** A walk along the chain's keys from its first entry, which checks the seal made with each key. */
export type SealWalk = {
  /** Whether the next entry's seal holds. A walk in a thread does not know yet: it answers at its `end`. */
  readonly check: (hash: string, mac: string) => boolean;
  /** Skips entries that are missing, up to and including this one. */
  readonly passOver: (upTo: number) => void;
  /** The key after the last entry; undefined when a seal did not hold. */
  readonly end: () => Promise<Uint8Array | undefined>;
  /** Ends the walk; nothing may be called after it. */
  readonly stop: () => void;
};

/** Makes a walk that checks each seal at once, in this thread. */
export function walkSeals(epochs: readonly Pick<AuditEpoch, 'fromSeq' | 'seed'>[]): SealWalk {
  let key: Uint8Array = new Uint8Array(32);
  let seq = 0;
  let following = 0;
  const next = () => {
    seq += 1;
    const epoch = epochs[following];
    if (epoch?.fromSeq !== seq) return;
    key = epoch.seed;
    following += 1;
  };
  return {
    check: (hash, mac) => {
      next();
      const holds = mac === entryMac(key, hash);
      key = nextAuditKey(key);
      return holds;
    },
    passOver: (upTo) => {
      while (seq < upTo) {
        next();
        key = nextAuditKey(key);
      }
    },
    end: async () => await Promise.resolve(key),
    stop: () => {},
  };
}

/** What the thread is sent: hashes and seals of consecutive entries, 64 digits each; how far to skip; or to answer. */
export type ToSeals =
  | { readonly kind: 'entries'; readonly hashes: string; readonly macs: string }
  | { readonly kind: 'pass-over'; readonly upTo: number }
  | { readonly kind: 'end' };
/** The key after the last entry; undefined if a seal did not hold. */
export type FromSeals = { readonly key: Uint8Array | undefined };
export type SealOrders = { readonly epochs: readonly Pick<AuditEpoch, 'fromSeq' | 'seed'>[] };

export const digits = 64;
const sealsPerStep = 2_000;

/** Makes a walk in a thread of its own, while the caller reads on. */
export function walkSealsInThread(worker: URL, epochs: SealOrders['epochs']): SealWalk {
  const shared = epochs.map(({ fromSeq, seed }) => ({ fromSeq, seed: sharedCopy(seed) }));
  const thread = startThread(worker, { workerData: { epochs: shared } satisfies SealOrders });
  const answer = new Promise<FromSeals>((resolve) => {
    thread.once('message', resolve);
    // If the thread cannot answer, it counts as a seal that does not hold: the caller then walks again in step.
    thread.once('error', () => resolve({ key: undefined }));
    thread.once('exit', () => resolve({ key: undefined }));
  });
  const tell = (told: ToSeals) => thread.postMessage(told);
  let hashes: string[] = [];
  let macs: string[] = [];
  let odd = false;
  const flush = () => {
    if (hashes.length > 0) tell({ kind: 'entries', hashes: hashes.join(''), macs: macs.join('') });
    hashes = [];
    macs = [];
  };
  return {
    check: (hash, mac) => {
      odd ||= hash.length !== digits || mac.length !== digits;
      hashes.push(hash);
      macs.push(mac);
      if (hashes.length >= sealsPerStep) flush();
      return !odd;
    },
    passOver: (upTo) => {
      flush();
      tell({ kind: 'pass-over', upTo });
    },
    end: async () => {
      flush();
      tell({ kind: 'end' });
      return (await answer).key;
    },
    stop: () => {
      void thread.terminate();
      wipe(...shared.map(({ seed }) => seed));
    },
  };
}

function sharedCopy(seed: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(seed.length));
  copy.set(seed);
  return copy;
}
