import type { AuditHead } from './heads.ts';

/** What an entry in the audit chain says beside who, when and which action. Never a personal value. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** One thing that was done, refused or read out, before it is chained. */
export type AuditEntry = {
  readonly at: string;
  readonly actorId: string;
  readonly role: string;
  readonly action: string;
  readonly subject: string | null;
  readonly outcome: 'done' | 'refused';
  readonly detail: AuditDetail;
  /** What the register held after it; absent before rows were bound. */
  readonly state?: string | null;
};

/** The audit chain of one open register. Its statements are prepared once: every write asks them. */
export type AuditChain = {
  /** Adds an entry inside the transaction that is open and moves the key on. Answers where the chain ends now. */
  readonly append: (entry: AuditEntry) => AuditHead;
  /** The number of the next entry, and the hash it follows. */
  readonly next: () => { readonly seq: number; readonly prev: string };
};
