import { oc } from '@orpc/contract';
import { z } from 'zod';
import { languages } from '../words/language.ts';
import { said } from '../words/said.ts';
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

const saying = z.object({ message: z.string(), sentence: z.string().optional(), issues: z.array(issue).optional() });
/** What a refusal says, in each language. */
export type Saying = z.infer<typeof saying>;

/**
 * The facts of a refusal. The window is told beside them what it says in each language: whoever reads it may choose another
 * while it stands there.
 */
export function refusalData<Facts extends z.ZodRawShape>(facts: Facts) {
  return z.object({ ...facts, inLanguages: z.record(z.enum(languages), saying).optional() });
}

const refusals = {
  BAD_REQUEST: { message: said('ui.fieldsNeedALook'), data: refusalData({ issues: z.array(issue) }) },
  LOCKED: { message: said('contract.locked') },
  FORBIDDEN: { message: said('contract.forbidden'), data: refusalData({ role }) },
  ONE_TIME_PASSPHRASE: {
    message: said('contract.oneTimePassphrase'),
  },
  NOT_FOUND: { message: said('contract.notFound'), data: refusalData({ what: z.string() }) },
  /** The case was voided: nothing is recorded in it any more. */
  VOIDED: { message: said('contract.voided') },
  /** Too late: ten seconds are over, or the register was locked since. */
  UNDO_OVER: { message: said('contract.undoOver') },
  DISK_FULL: { message: said('contract.diskFull') },
  DAMAGED: {
    message: said('contract.damaged'),
    data: refusalData({ part: z.enum(['register', 'ledger', 'document']), sentence: z.string() }),
  },
};

/** The base of every procedure: DPO and handlers only, unless the procedure says otherwise with `.meta`. */
export const procedure = oc.$meta<Meta>({ roles: ['dpo', 'handler'] }).errors(refusals);

/** For what may be asked before anything is unlocked. */
export const openProcedure = oc.$meta<OpenMeta>({ roles: [] }).errors(refusals);

/** A legal date, `YYYY-MM-DD`, that exists. */
export const legalDate = z.iso.date(said('contract.date'));
/** An instant, ISO 8601 in UTC or with an offset. */
export const instant = z.iso.datetime({ offset: true, error: said('contract.time') });
/** What a request's reference begins with: the right it invokes, access before any other. */
export const requestKinds = ['SAR', 'ERA', 'REC', 'RES', 'POR', 'OBJ', 'ADM', 'CMP'] as const;
export type RequestKind = (typeof requestKinds)[number];
/** `SAR-2026-0042` and its kin; breaches are `BR-2026-0007`. */
export const requestReference = z
  .string()
  .trim()
  .regex(new RegExp(`^(${requestKinds.join('|')})-\\d{4}-\\d{4,}$`, 'u'), said('contract.requestReference'));
export const breachReference = z
  .string()
  .trim()
  .regex(/^BR-\d{4}-\d{4,}$/u, said('contract.breachReference'));

/** Progress of long work, one line at a time. */
export const progress = z.object({ step: z.string(), done: z.number(), total: z.number() });
export type Progress = z.infer<typeof progress>;
