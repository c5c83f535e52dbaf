import { implement, ORPCError } from '@orpc/server';
import { contract, guardedContract } from '../../contract/index.ts';
import type { Meta } from '../../contract/procedure.ts';
import { signDaily } from '../files/register/daily-checkpoint.ts';
import { noteEntry } from '../files/chain/note-entry.ts';
import { madeRoom } from '../files/disk/ballast.ts';
import { choosesPassphrase } from './chooses-passphrase.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import { bumpLedgerRevision, projectChanges, type Touched } from '../files/ledger/follow-ledger.ts';
import { tellClock } from './watch-clock.ts';
import type { ChainAction } from '../files/chain/chain-action.ts';
import { commit, entryBy } from '../files/chain/commit.ts';
import type { EntryDetail } from '../files/opened/entry-detail.ts';
import type { About, AboutEach, Context, Touch } from './context.ts';
import { damageSentence, type DamagedPart } from '../files/disk/damage.ts';
import { disclosing } from './disclose.ts';
import { anyVoided } from '../files/ledger/voided.store.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { throughout, type InWords } from './throughout.ts';
import { sayErrors } from './say-errors.ts';
import type { OfficerRegister, OpenRegister } from '../files/opened/open-register.ts';
import type { LedgerReader, Reader, Writer } from '../files/database/reader.ts';

/** Builds a procedure that may be called while no register is unlocked. */
export const open = implement(contract)
  .$context<Context>()
  .use(async ({ context, next }) => {
    const said: InWords = async (work) => await sayErrors(context.t, work, context);
    const answer = await said(async () => await next());
    return { ...answer, output: throughout(answer.output, said) };
  });

const guard = implement(guardedContract)
  .$context<Context>()
  .use(async ({ context, next }) => {
    const said: InWords = async (work) => await sayErrors(context.t, work, context);
    const answer = await said(async () => await next());
    return { ...answer, output: throughout(answer.output, said) };
  });

type Call = {
  readonly context: Context;
  readonly path: readonly string[];
  readonly procedure: { readonly '~orpc': { readonly meta: object } };
};
type Refusals = {
  readonly LOCKED: () => Error;
  readonly VOIDED: () => Error;
  readonly ONE_TIME_PASSPHRASE: () => Error;
  readonly FORBIDDEN: (options: { data: { role: OpenRegister['person']['role'] } }) => Error;
  readonly DISK_FULL: (options?: { message: string }) => Error;
  readonly DAMAGED: (options: { message: string; data: { part: DamagedPart; sentence: string } }) => Error;
};

/** A call's procedure as the audit chain names it. */
function actionOf(path: Call['path']): ChainAction {
  return path.join('.') as ChainAction; // oRPC gives the path in the router, which is made of the contract's own nouns
}

function metaOf(procedure: Call['procedure']): Meta {
  return procedure['~orpc'].meta as Meta; // oRPC types metadata as an open record; the contract's base always sets it
}

/**
 * Returns the open register if the call may use it. Throws:
 * - LOCKED, if no register is unlocked;
 * - ONE_TIME_PASSPHRASE, if the caller must choose their own passphrase first and the procedure does not allow
 *   otherwise;
 * - FORBIDDEN, if the contract does not name the caller's role.
 * The last two are written down (`noteEntry`) before they are thrown.
 */
async function admit({ context, path, procedure }: Call, errors: Refusals): Promise<OpenRegister> {
  await context.session.changing;
  const register = context.session.open;
  if (register === undefined) throw errors.LOCKED();
  await tellClock(context, register);
  const { role } = register.person;
  const { roles, withOneTimePassphrase } = metaOf(procedure);
  const oneTime = withOneTimePassphrase !== true && choosesPassphrase(register);
  if (!oneTime && roles.includes(role)) return register;
  await noteEntry(register, {
    id: context.newId(),
    at: context.now(),
    action: actionOf(path),
    outcome: 'refused',
    detail: oneTime ? { oneTimePassphrase: true } : {},
  });
  throw oneTime ? errors.ONE_TIME_PASSPHRASE() : errors.FORBIDDEN({ data: { role } });
}

async function admitOfficer(call: Call, errors: Refusals): Promise<OfficerRegister> {
  const register = await admit(call, errors);
  if (register.kind === 'officer') return register;
  throw errors.FORBIDDEN({ data: { role: register.person.role } });
}

/**
 * Runs a write: one transaction with one entry in the audit chain (one for each case where it says with `aboutEach` that it
 * changed several, none where the contract says `unaudited`), then the ledger follows. If `work` throws, nothing of it is
 * kept. A ledger that fails to follow does not fail the write. A case that was voided takes no write.
 */
async function transact<T>(
  {
    context,
    register,
    action,
    errors,
    meta,
  }: {
    context: Context;
    register: OfficerRegister;
    action: ChainAction;
    errors: Pick<Refusals, 'DISK_FULL' | 'LOCKED' | 'DAMAGED' | 'VOIDED'>;
    meta: Meta;
  },
  work: (db: Writer, about: About, touch: Touch, aboutEach: AboutEach) => Promise<T>,
): Promise<T> {
  const touched: Touched = { requests: new Set(), breaches: new Set(), everything: false };
  const committing = commit(register, async (db) => {
    expectInPlace(register);
    register.begun.takeFiling(); // drops what an earlier transaction noted before it was rolled back
    let subject: string | null = null;
    let detail: EntryDetail = {};
    const about: About = (named, facts = {}) => {
      subject = named;
      detail = { ...detail, ...facts };
    };
    const touch: Touch = (...[kind, id]) => {
      if (kind === 'everything') touched.everything = true;
      else (kind === 'request' ? touched.requests : touched.breaches).add(id);
    };
    let several: Parameters<AboutEach>[0] = [];
    const done = await work(db, about, touch, (cases) => (several = cases));
    if (action !== 'requests.voidRequest' && (await anyVoided(db, touched.requests))) throw errors.VOIDED();
    await bumpLedgerRevision(db, touched);
    const filed = register.begun.takeFiling();
    const at = context.now();
    const told = several.length > 0 ? several : [{ subject, detail }];
    const entries = told.map((each) => entryBy(register.person, { at, action, ...each }));
    return { result: { done, filed }, entries: meta.unaudited === true ? [] : entries };
  });
  const { done: result, filed } = await inWords({ context, register, errors }, () => committing);
  register.begun.filed(filed);
  context.followed.wrote(meta.unaudited === true ? 'drafts' : 'register');
  await letLedgerFollow(register, touched);
  if (meta.unaudited !== true) await signDaily(register, context.now());
  return result;
}

/** Lets the ledger follow a write, on a disk that it finds full with the room that the ballast kept. */
async function letLedgerFollow(register: OfficerRegister, touched: Touched): Promise<void> {
  try {
    await projectChanges(register, touched);
  } catch (error) {
    // The write is committed, so it is answered as done. A ledger that cannot follow has another revision than the
    // register: the check reports it, and the next unlocking counts it anew.
    if (!isDiskFull(error) || (await madeRoom(register)) === undefined) return;
    await projectChanges(register, touched).catch(() => undefined);
  }
}

/**
 * Builds a read of an officer's register, for the roles that the contract names. Long work keeps its result at the end
 * through `write`, which is a transaction of its own.
 */
export const read = guard.use(async ({ context, next, path, procedure, errors }) => {
  const register = await admitOfficer({ context, path, procedure }, errors);
  const db: Reader = register.database;
  const write = async <T>(
    work: (db: Writer, about: About, touch: Touch, aboutEach: AboutEach) => Promise<T>,
  ): Promise<T> => await transact({ context, register, action: actionOf(path), errors, meta: metaOf(procedure) }, work);
  const disclosure = disclosing(context, register, actionOf(path));
  const told: InWords = async (work) => await inWords({ context, register, errors }, work);
  return await told(async () => {
    const answer = await next({ context: { db, register, person: register.person, write, about: disclosure.about } });
    const output = metaOf(procedure).audited === true ? await disclosure.before(answer.output) : answer.output;
    return { ...answer, output: throughout(output, told) };
  });
});

/**
 * Builds a write: as `read`, inside one transaction with one entry in the audit chain. Input and output are checked
 * inside that transaction.
 */
export const write = guard.use(async ({ context, next, path, procedure, errors }) => {
  const register = await admitOfficer({ context, path, procedure }, errors);
  return await transact(
    { context, register, action: actionOf(path), errors, meta: metaOf(procedure) },
    async (db, about, touch, aboutEach) => {
      return await next({ context: { db, register, person: register.person, about, touch, aboutEach } });
    },
  );
});

/** Builds a count: for any role that the contract names, over the de-identified ledger only. */
export const count = guard.use(async ({ context, next, path, procedure, errors }) => {
  const register = await admit({ context, path, procedure }, errors);
  const ledger: LedgerReader = register.ledger;
  const disclosure = disclosing(context, register, actionOf(path));
  const told: InWords = async (work) => await inWords({ context, register, errors, part: 'ledger' }, work);
  return await told(async () => {
    // An officer may have replaced ledger.db. What is read from or written to the old file would then be lost.
    if (register.kind === 'manager') expectInPlace(register);
    const answer = await next({ context: { ledger, person: register.person, register, about: disclosure.about } });
    const output = metaOf(procedure).audited === true ? await disclosure.before(answer.output) : answer.output;
    return { ...answer, output: throughout(output, told) };
  });
});

/**
 * Runs a use case and maps what the machine did to it: DISK_FULL, DAMAGED, or LOCKED where the register was locked
 * while the use case ran. Other errors are thrown as they are.
 */
async function inWords<T>(
  {
    context,
    register,
    errors,
    part = 'register',
  }: {
    context: Context;
    register: OpenRegister;
    errors: Pick<Refusals, 'DISK_FULL' | 'LOCKED' | 'DAMAGED'>;
    part?: DamagedPart;
  },
  work: () => T | PromiseLike<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const full = isDiskFull(error) || (error instanceof ORPCError && error.code === 'DISK_FULL');
    if (full) throw errors.DISK_FULL(await madeRoom(register));
    const sentence = damageSentence(error, part);
    if (sentence !== undefined) throw errors.DAMAGED({ message: sentence, data: { part, sentence } });
    if (context.session.open !== register && !(error instanceof ORPCError)) throw errors.LOCKED();
    throw error;
  }
}
