import type { KeyFile } from '../keys/key-file.ts';
import type { KnownRegister, RestoredCopy, Sight } from '../machine/machine-memory.ts';

/** The end of a chain: which entry, and its hash as hex. */
export type AuditHead = { readonly seq: number; readonly hash: string };
export type SeenHead = AuditHead & { readonly at: string };

/** One entry of the chain: its number, and when it was written. */
export type Entry = { readonly seq: number; readonly at: string };

/** Another place in which the register went on without what is here; `restored` where Docket itself put it there from a backup. */
export type Copy = Sight & { readonly restored: RestoredCopy | undefined };

/** Where else this computer saw the register, and what that makes of the one that is open. */
export type OtherCopies = {
  readonly copies: readonly Copy[];
  /** Where it was last seen and still lies, when it was never opened where it is now: then this is a copy of that one. */
  readonly copyOf: Sight | undefined;
  /** Where this one is a copy that was restored here and is to be told so: from which backup, and where the register was. */
  readonly restoredHere: RestoredHere | undefined;
};

export type RestoredHere = RestoredCopy & {
  readonly original: { readonly path: string; readonly stands: boolean } | undefined;
};

/** What this machine knows of one register, outside the register. */
export type HeadMemory = OtherCopies & {
  /** The head to hold the register against; undefined on a machine that never saw it, or cannot say. */
  readonly before: SeenHead | undefined;
  /** What was seen in this place, or anywhere if nothing was here. */
  readonly sights: readonly Sight[];
  /** Keys that this machine gave the register here and that nobody who unlocked has seen yet. */
  readonly given: KnownRegister['given'];
  /** Whether whoever unlocked has been seen here before, and whether one of those sights is not as they signed it. */
  readonly own: 'none' | 'known' | 'altered';
  /** When this machine last saw the register anywhere. */
  readonly lastSeenAt: string | undefined;
  /** Notes keys that are about to be given to the register here, before they are. */
  readonly give: (keyFile: KeyFile) => Promise<void>;
  /** Takes a newer head; the file follows. */
  readonly note: (head: AuditHead) => void;
  /** Signs what was noted, before the keys go. */
  readonly seal: () => void;
  /** Writes what was noted. Called at lock. */
  readonly flush: () => Promise<void>;
  /** From here on heads are kept: not while the register that was opened is not the one this machine knew. */
  readonly accept: () => void;
  /** As `accept`, where a DPO settled a doubt: what others saw in this place before is no longer held against it. */
  readonly settle: () => void;
  /** Lets the locked screen know that a doubt waits for a DPO. */
  readonly doubt: () => Promise<void>;
};
