import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { damageIn, damageSentence } from '../disk/damage.ts';
import { isDiskFull } from '../disk/disk-full.ts';
import { said } from '../../../words/said.ts';
import { sealVaultObject, type VaultWatch } from '../vault/vault.ts';

/** A file that has arrived whole and lies sealed in the vault, without a row yet. */
export type SealedUpload = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly path: string;
  readonly key: Uint8Array;
  readonly size: number;
  readonly keyedHash: string;
  readonly sha256: string;
};

type Arriving = {
  readonly ticket: string;
  readonly size: number;
  readonly into: PassThrough;
  readonly sealed: Promise<SealedUpload>;
  readonly makeRoom: MakeRoom;
  at: number;
  /** What kept it from being sealed. */
  stopped?: unknown;
};

/** Frees what is kept aside for a full disk, and says so; `undefined` when there was nothing to free. */
export type MakeRoom = () => Promise<{ readonly message: string } | undefined>;

/** Why a slice was not taken. What the disk did to it is written down for the officer (`said`). */
export type SliceRefused =
  | { readonly refused: 'unknown' | 'out-of-order' | 'too-long' }
  | { readonly refused: 'disk-full' | 'disk-fails'; readonly sentence: string };

/** Files on their way in. They are sealed slice by slice; what never gets a row is removed at the next unlock. */
export type Uploads = {
  readonly begin: (file: {
    id: string;
    ticket: string;
    vault: string;
    watch: VaultWatch;
    hashKey: Uint8Array;
    fileName: string;
    mediaType: string;
    size: number;
    makeRoom: MakeRoom;
  }) => void;
  /** Takes one slice at its offset; says how many bytes have arrived, or why the slice was refused. A full disk makes room. */
  readonly take: (
    ticket: string,
    at: number,
    bytes: AsyncIterable<Uint8Array>,
  ) => Promise<{ readonly arrived: number } | SliceRefused>;
  /** Names a file that lies in the vault already, as if it had just arrived. */
  readonly adopt: (id: string, sealed: SealedUpload) => void;
  /** The sealed file once every byte has arrived; undefined when it is unknown or unfinished. */
  readonly sealed: (id: string) => Promise<SealedUpload | undefined>;
  /** Keeps what was found inside an arrived letter beside it, sealed. */
  readonly keepParts: (id: string, parts: readonly SealedUpload[]) => void;
  readonly partsOf: (id: string) => readonly SealedUpload[];
  /** Gives up a file that has arrived whole: nobody finds it from here on. Answers what was sealed of it. */
  readonly giveUp: (id: string) => Promise<SealedUpload | undefined>;
  readonly clear: () => void;
};

/** An empty hall of arrivals, in memory. */
export function openUploads(): Uploads {
  const arriving = new Map<string, Arriving>();
  const adopted = new Map<string, SealedUpload>();
  const inside = new Map<string, readonly SealedUpload[]>();

  return {
    begin: ({ id, ticket, vault, watch, hashKey, fileName, mediaType, size, makeRoom }) => {
      const into = new PassThrough({ highWaterMark: 1024 * 1024 });
      const sealed = sealVaultObject(vault, into, hashKey, watch).then((object) => ({
        fileName,
        mediaType,
        ...object,
      }));
      into.on('error', () => undefined); // whoever sends the next slice is told; a stream nobody listens to ends the process
      const upload: Arriving = { ticket, size, into, sealed, makeRoom, at: 0 };
      sealed.catch((error: unknown) => {
        upload.stopped = error;
        into.destroy(error instanceof Error ? error : new Error('sealing stopped'));
      });
      arriving.set(id, upload);
      if (size === 0) into.end();
    },
    take: async (ticket, at, bytes) => {
      const upload = [...arriving.values()].find((one) => one.ticket === ticket);
      if (upload === undefined) return { refused: 'unknown' };
      if (at !== upload.at) return { refused: 'out-of-order' };
      try {
        return await takeSlice(upload, bytes);
      } catch (error) {
        // Without it the sender's own bytes could not be read.
        if (upload.stopped === undefined) throw error;
        return await refusalOf(upload.stopped, upload.makeRoom);
      }
    },
    adopt: (id, sealed) => void adopted.set(id, sealed),
    sealed: async (id) => {
      const there = adopted.get(id);
      if (there !== undefined) return there;
      const upload = arriving.get(id);
      if (upload === undefined || upload.at < upload.size) return undefined;
      return await upload.sealed;
    },
    keepParts: (id, parts) => void ((arriving.has(id) || adopted.has(id)) && inside.set(id, parts)),
    partsOf: (id) => inside.get(id) ?? [],
    giveUp: async (id) => {
      const upload = arriving.get(id);
      if (upload === undefined || upload.at < upload.size) return undefined;
      arriving.delete(id);
      inside.delete(id);
      return await upload.sealed.catch(() => undefined); // what could not be sealed has removed itself
    },
    clear: () => {
      for (const { into } of arriving.values()) into.destroy(new Error('The register was locked.'));
      arriving.clear();
      adopted.clear();
      inside.clear();
    },
  };
}

async function takeSlice(upload: Arriving, bytes: AsyncIterable<Uint8Array>) {
  for await (const chunk of bytes) {
    if (upload.at + chunk.length > upload.size) return { refused: 'too-long' } as const;
    upload.at += chunk.length;
    if (!upload.into.write(chunk)) await drained(upload.into);
  }
  if (upload.at === upload.size) {
    upload.into.end();
    await upload.sealed;
  }
  return { arrived: upload.at };
}

async function refusalOf(error: unknown, makeRoom: MakeRoom): Promise<SliceRefused> {
  if (isDiskFull(error)) {
    return { refused: 'disk-full', sentence: (await makeRoom())?.message ?? said('documents.upload.diskFull') };
  }
  const damage = damageIn(error);
  if (damage === undefined) throw error;
  const sentence = damageSentence(error, 'register');
  if ((damage === 'moved' || damage === 'linked') && sentence !== undefined) return { refused: 'disk-fails', sentence };
  return { refused: 'disk-fails', sentence: said('documents.upload.diskFails') };
}

async function drained(stream: PassThrough): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stop = new AbortController();
    stream.once('drain', () => {
      stop.abort();
      resolve();
    });
    finished(stream, { signal: stop.signal }).catch((error: unknown) => {
      if (!stop.signal.aborted) reject(error instanceof Error ? error : new Error('sealing stopped'));
    });
  });
}
