import type { InboxRow } from '../../../contract/inbox/inbox-row.ts';

/**
 * A sealed report waiting in the inbox. `filedAt` is when this disk received it (ISO-8601 UTC), whatever the envelope says;
 * `stamp` is another one as soon as the file is another one or was written to.
 */
export type FiledEnvelope = { readonly id: string; readonly filedAt: string; readonly stamp: string };

/** What is remembered of an envelope once it was opened: what stands for its bytes, and its line of the list. */
export type Glance = {
  readonly kind: 'readable' | 'unreadable' | 'copy' | 'out-of-reach';
  readonly digest: string | undefined;
  readonly code: string | undefined;
  readonly row: InboxRow;
};

/** What was seen of the envelopes of one open register, so that none is opened twice for a list. It ends with the lock. */
export type InboxMemory = {
  /** What is remembered of this very file. */
  readonly of: (filed: FiledEnvelope) => Glance | undefined;
  readonly keep: (filed: FiledEnvelope, glance: Glance) => Glance;
  /** Those that were looked at and hold these very bytes. */
  readonly withDigest: (digest: string) => readonly FiledEnvelope[];
  /** Forgets every file that is not there any more. */
  readonly keepOnly: (filed: readonly FiledEnvelope[]) => void;
  /** Forgets everything where the register has other keys than before: what could not be opened may open now. */
  readonly expectKeys: (keys: readonly { readonly id: string }[]) => void;
};

export function newInboxMemory(): InboxMemory {
  const seen = new Map<string, { readonly filed: FiledEnvelope; readonly glance: Glance }>();
  let knownKeys = '';
  return {
    of: ({ id, stamp }) => {
      const met = seen.get(id);
      return met?.filed.stamp === stamp ? met.glance : undefined;
    },
    keep: (filed, glance) => {
      seen.set(filed.id, { filed, glance });
      return glance;
    },
    withDigest: (digest) =>
      [...seen.values()].filter(({ glance }) => glance.digest === digest).map(({ filed }) => filed),
    keepOnly: (filed) => {
      const there = new Set(filed.map(({ id }) => id));
      for (const id of seen.keys()) if (!there.has(id)) seen.delete(id);
    },
    expectKeys: (keys) => {
      const now = keys.map(({ id }) => id).join(' ');
      if (now !== knownKeys) seen.clear();
      knownKeys = now;
    },
  };
}
