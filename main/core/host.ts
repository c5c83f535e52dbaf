import type { Role } from '../contract/procedure.ts';
import type { Language } from '../words/language.ts';

/** The public half of a key that releases are signed with. The private half never comes near this repository. */
export type ReleaseKey = {
  /** What it is called in the audit log and in docs/updates.md. */
  readonly name: string;
  /** Ed25519, URL-safe base64 without padding: the `x` of the key as a JSON Web Key (RFC 8037). */
  readonly publicKey: string;
  /** The day it was retired, `YYYY-MM-DD`. From the release that says so on, nothing it signed is taken, whenever it was signed. */
  readonly retired?: string;
};

/** What the place Docket runs in must provide. */
export type Host = {
  /** The absolute path of SQLite's binding; its default look-up can end Electron on Linux. */
  readonly nativeBinding: string;
  /** Where registers are made and looked for when the officer names no folder. */
  readonly registersFolder: string;
  /** Where this machine remembers, outside every register: what it last saw of each, wrong passphrases. */
  readonly stateFolder: string;
  readonly version: string;
  /** The stand-alone opener, `open-register.mjs`, as an absolute path. */
  readonly opener: string;
  readonly workers: {
    readonly deriveKey: URL;
    readonly readLetter: URL;
    readonly assemblePack: URL;
    readonly backup: URL;
    readonly rekey: URL;
    readonly walkSeals: URL;
    readonly drawPages: URL;
  };
  /** Whether locking and unlocking make backups by themselves: a window does, a command that comes and goes does not. */
  readonly backsUpByItself?: { readonly afterUnlockMs: number; readonly atLockMs: number };
  /** Argon2id memory in bytes for new slots; calibrated to about a second when absent. */
  readonly argonMemory?: number;
  /** Bytes kept aside in each register for a full disk; 32 MiB when absent, none when 0. */
  readonly ballastBytes?: number;
  /** The keys that releases are signed with; the program's own when absent. */
  readonly releaseKeys?: readonly ReleaseKey[];
  /** The system that an installer must be for, such as `linux-x64`; this machine's own when absent. */
  readonly platform?: string;
  /** The mount table, as `/proc/mounts` writes it; this machine's own when absent. */
  readonly mounts?: string;
  /** Milliseconds that only ever grow, whatever the machine's clock is set to; `performance.now` when absent. */
  readonly monotonic?: () => number;
  /** Milliseconds since the machine was started, sleep included, whatever its clock is set to; the system's when absent. */
  readonly sinceStart?: () => number;
  /** The computer's own random id, empty where it has none; what the system keeps when absent. */
  readonly computerId?: string;
  readonly demoPassphrases?: readonly { readonly role: Role; readonly passphrase: string }[];
  /** Folders of registers that were unlocked on this computer, the newest first; absent where it remembers none. */
  readonly recentRegisters?: () => readonly string[];
  /** Forgets one of them, or all. */
  readonly forgetRecent?: (path: string | undefined) => void;
  /** The language that somebody chose on this computer, by the id of their key; undefined where they chose none. */
  readonly chosenLanguage?: (personId: string) => Language | undefined;
  /** Remembers it, outside every register. */
  readonly keepLanguage?: (personId: string, language: Language) => void;
};
