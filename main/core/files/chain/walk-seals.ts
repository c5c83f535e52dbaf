import { entryMac, nextAuditKey } from './audit-seal.ts';
import { startThread } from '../../concurrency/threads.ts';
import { wipe } from '../keys/secret-memory.ts';
import type { AuditEpoch } from './audit-epoch.ts';

/** Follows the keys of the chain from its first entry, and looks at the seal that each has made. */
export type SealWalk = {
  /** Whether the next entry's seal holds. A walk in a thread has not looked yet: it answers at its end. */
  readonly check: (hash: string, mac: string) => boolean;
  /** Passes over entries that are not there, up to and with this one. */
  readonly passOver: (upTo: number) => void;
  /** The key after the last entry; undefined when a seal did not hold. */
  readonly end: () => Promise<Uint8Array | undefined>;
  /** Nothing more is asked of it. */
  readonly stop: () => void;
};

/** Walks in step with whoever reads the entries. */
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

/** What the thread is told: hashes and seals of entries in a row, 64 digits each, or to pass over some, or to answer. */
export type ToSeals =
  | { readonly kind: 'entries'; readonly hashes: string; readonly macs: string }
  | { readonly kind: 'pass-over'; readonly upTo: number }
  | { readonly kind: 'end' };
/** The key after the last entry, or that a seal did not hold. */
export type FromSeals = { readonly key: Uint8Array | undefined };
export type SealOrders = { readonly epochs: readonly Pick<AuditEpoch, 'fromSeq' | 'seed'>[] };

export const digits = 64;
const atOnce = 2_000;

/** The same walk in a thread of its own, while the caller reads on. */
export function walkSealsInThread(worker: URL, epochs: SealOrders['epochs']): SealWalk {
  const shared = epochs.map(({ fromSeq, seed }) => ({ fromSeq, seed: sharedCopy(seed) }));
  const thread = startThread(worker, { workerData: { epochs: shared } satisfies SealOrders });
  const answer = new Promise<FromSeals>((resolve) => {
    thread.once('message', resolve);
    // Whatever keeps it from answering, the chain is walked again in step: that walk has the last word.
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
      if (hashes.length >= atOnce) flush();
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
