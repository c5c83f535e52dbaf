import { oc } from '@orpc/contract';
import { z } from 'zod';
import { fieldWords } from './field-words.ts';

// Zod probes for eval, which the window's content security policy reports as a violation.
z.config({ jitless: true, customError: fieldWords });

/** Who may hold a key to a register. Staff who report a breach hold none. */
export const roles = ['dpo', 'handler', 'manager'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** What the kernel must know of a procedure before it lets a call through. */
export type Meta = {
  /** The roles that may call it. A role that is not named is refused, and the refusal is written in the audit chain. */
  readonly roles: readonly [Role, ...Role[]];
  /** True for what changes no fact of the register, such as a draft kept every two seconds: it leaves no entry in the audit chain. */
  readonly unaudited?: true;
  /** True for a read that hands something out of the register: a document, a pack, a report. It leaves an entry before it answers. */
  readonly audited?: true;
  /** True for what somebody may call before they have put a passphrase of their own in place of a one-time one. */
  readonly withOneTimePassphrase?: true;
};

const issue = z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() });

/** What is said of a procedure that may be asked before anything is unlocked: by this type it is left unguarded. */
export type OpenMeta = { readonly roles: readonly [] };

const refusals = {
  BAD_REQUEST: { message: 'Some fields need another look.', data: z.object({ issues: z.array(issue) }) },
  LOCKED: { message: 'The register is locked. Unlock it and try again: nothing was changed.' },
  FORBIDDEN: { message: 'Your key does not open this. Nothing was changed.', data: z.object({ role }) },
  ONE_TIME_PASSPHRASE: {
    message:
      'You unlocked with a one-time passphrase. Choose your own first: until then your key opens nothing else. Nothing was changed.',
  },
  NOT_FOUND: { message: 'There is no such case in this register.', data: z.object({ what: z.string() }) },
  DISK_FULL: { message: 'The disk is full. Nothing was changed. Free some space and try again.' },
  DAMAGED: {
    message: 'A part of the register is damaged. Nothing was changed. Check the register.',
    data: z.object({ part: z.enum(['register', 'ledger', 'document']), sentence: z.string() }),
  },
};

/** The base of every procedure: DPO and handlers only, unless the procedure says otherwise with `.meta`. */
export const procedure = oc.$meta<Meta>({ roles: ['dpo', 'handler'] }).errors(refusals);

/** For what may be asked before anything is unlocked. */
export const openProcedure = oc.$meta<OpenMeta>({ roles: [] }).errors(refusals);

/** A legal date, `YYYY-MM-DD`, that exists. */
export const legalDate = z.iso.date('Type a date that exists, such as 2026-11-25.');
/** An instant, ISO 8601 in UTC or with an offset. */
export const instant = z.iso.datetime({ offset: true, error: 'Give the time with its zone.' });
/** `SAR-2026-0042` and its kin; breaches are `BR-2026-0007`. */
export const requestReference = z
  .string()
  .trim()
  .regex(/^(SAR|ERA|REC|RES|POR|OBJ|ADM|CMP)-\d{4}-\d{4,}$/u, 'A reference looks like SAR-2026-0042.');
export const breachReference = z
  .string()
  .trim()
  .regex(/^BR-\d{4}-\d{4,}$/u, 'A reference looks like BR-2026-0007.');

/** Progress of long work, one line at a time. */
export const progress = z.object({ step: z.string(), done: z.number(), total: z.number() });
export type Progress = z.infer<typeof progress>;
