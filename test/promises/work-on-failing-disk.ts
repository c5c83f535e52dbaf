import { openSync, readSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { createRouterClient, ORPCError } from '@orpc/server';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { createApp } from '../../main/core/app.ts';
import { router } from '../../main/core/router.ts';
import { lastOf, registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { dpoPassphrase, testContext } from '../support/open-docket.ts';
import { english } from '../support/english.ts';

/** Which work is done over and over, each time with another call to the disk failing. */
export type Flow = 'log' | 'record' | 'attach' | 'pack' | 'back-up' | 'lock';

export type Orders = {
  readonly flow: Flow;
  readonly path: string;
  readonly folder: string;
  readonly control: string;
  readonly errors: readonly ('EIO' | 'ENOSPC')[];
  readonly every: number;
};

/** What became of the work when its Nth call failed. */
export type Round = {
  readonly error: 'EIO' | 'ENOSPC';
  readonly n: number;
  /** Whether the work came that far: 0 once it passes untouched. */
  readonly failed: number;
  readonly calls: number;
  /** `undefined` when it was done; otherwise how it was refused. */
  readonly refusal: { readonly code: string; readonly named: boolean; readonly message: string } | undefined;
  /** Whether the register stayed open although its unlocking was refused. */
  readonly openUnwritten: boolean;
  /** What was acknowledged, in this round or before, and is not there. */
  readonly lost: readonly string[];
  /** Requests that are there although they were refused. */
  readonly kept: number;
  /** What a check of the register found wrong, and whether the same app took another request. */
  readonly wrong: readonly string[];
  readonly goesOn: boolean;
};

const orders: Orders = JSON.parse(process.argv[2] ?? '');
const context = testContext(orders.folder, '2026-11-25T09:12:00Z');
context.session.path = orders.path;
const docket = createRouterClient(router, { context });
const app = createApp({
  context,
  assets: async () => new Response(null, { status: 404 }),
  reportFailure: () => undefined,
});
const control = openSync(orders.control, 'r+');

function arm(countdown: number, errno: number): void {
  writeSync(control, new Uint8Array(Int32Array.of(countdown, errno, 0, 0).buffer), 0, 16, 0);
}

function disarm(): { readonly calls: number; readonly failed: number } {
  writeSync(control, new Uint8Array(4), 0, 4, 0);
  const words = new Int32Array(4);
  readSync(control, words, 0, 16, 0);
  return { calls: words[2] ?? 0, failed: words[3] ?? 0 };
}

const acknowledged: string[] = [];
/** When each acknowledged backup was made, as Docket orders them. */
const backedUp = new Map<string, number>();
let documents = 0;

async function attach(reference: string): Promise<void> {
  const bytes = new TextEncoder().encode(`Letter ${(documents += 1)} about the boiler. `.repeat(200));
  const { ticket, upload } = await docket.documents.beginUpload({
    fileName: 'letter.txt',
    size: bytes.length,
    mediaType: 'text/plain',
  });
  const sent = await app.fetch(
    new Request(`http://docket/-/files/${ticket}?at=0`, { method: 'PUT', body: bytes, duplex: 'half' } as RequestInit),
  );
  if (!sent.ok) {
    const { refused, sentence } = (await sent.json()) as { refused?: string; sentence?: string };
    throw new ORPCError(refused ?? '', { defined: sentence !== undefined, message: sentence ?? '' });
  }
  const { document } = await docket.documents.attachDocument({ reference, upload });
  acknowledged.push(`document ${document.id}`);
}

async function log(): Promise<string> {
  const { reference } = await docket.requests.logRequest(newRequest({ address: '12 Quay Street' }));
  acknowledged.push(`request ${reference}`);
  return reference;
}

async function record(reference: string): Promise<void> {
  const { events } = await docket.requests.recordEvent({
    reference,
    type: 'clarification-requested',
    on: '2026-11-24',
    reason: null,
    note: `By post, ${acknowledged.length}.`,
  });
  acknowledged.push(`event ${events.at(-1)?.id}`);
}

async function buildPack(reference: string): Promise<void> {
  const last = await lastOf(await docket.packs.buildPack({ reference, holds: true, passphrase: 'a pack of its own' }));
  if (last.kind === 'kept') acknowledged.push(`pack ${last.pack.id}`);
}

async function backUp(): Promise<void> {
  const last = await lastOf(await docket.backups.makeBackup({}));
  if (last.kind !== 'kept') return;
  const { name, order } = last.backup;
  acknowledged.push(`backup ${name}`);
  backedUp.set(`backup ${name}`, order);
}

async function lockAndUnlock(): Promise<void> {
  await docket.session.lockRegister();
  await docket.session.unlockRegister({ passphrase: dpoPassphrase });
}

async function prepared(): Promise<() => Promise<unknown>> {
  const { flow } = orders;
  if (flow === 'log') return log;
  if (flow === 'back-up') return backUp;
  if (flow === 'lock') return lockAndUnlock;
  const reference = await log();
  if (flow === 'record') return async () => await record(reference);
  if (flow === 'attach') return async () => await attach(reference);
  await readyForPacks(docket);
  await attach(reference);
  const { documents: all } = await docket.requests.showRequest({ reference });
  const documentIds = all.map(({ id }) => id);
  const plain = { exemption: null, exemptionNote: null };
  await docket.documents.decideDocument({ reference, documentIds, decision: 'disclose', ...plain });
  return async () => await buildPack(reference);
}

function refusalOf(error: unknown): NonNullable<Round['refusal']> {
  if (error instanceof ORPCError) {
    const sentence: unknown = error.data?.sentence ?? error.data?.checks?.[0]?.sentence;
    const message = typeof sentence === 'string' ? sentence : error.message;
    return { code: String(error.code), named: error.defined, message };
  }
  return { code: 'thrown', named: false, message: error instanceof Error ? `${error.stack}` : String(error) };
}

/** What was acknowledged and is not in the register. */
async function missing(): Promise<readonly string[]> {
  const { raw } = registerOf({ context });
  const { backups } = await docket.backups.listBackups();
  const rows = raw
    .prepare<[], string>(
      `SELECT 'request ' || reference FROM request UNION ALL SELECT 'document ' || id FROM document
       UNION ALL SELECT 'event ' || id FROM request_event UNION ALL SELECT 'pack ' || id FROM pack`,
    )
    .pluck()
    .all();
  const there = new Set([...rows, ...backups.map(({ name }) => `backup ${name}`)]);
  // The rule keeps seven backups of one day. One whose entry could not be written counts among them: it was verified.
  const followed = (one: string) => {
    const at = backedUp.get(one);
    return at !== undefined && backups.filter(({ order }) => order > at).length >= 7;
  };
  return acknowledged.filter((one) => !there.has(one) && !followed(one));
}

async function wrongIn(): Promise<readonly string[]> {
  const register = registerOf({ context });
  const { findings } = await verifyRegister(english, register);
  const pages = String(register.raw.pragma('quick_check', { simple: true }));
  return [
    ...findings.filter(({ state }) => state === 'failed').map(({ sentence }) => sentence),
    ...(pages === 'ok' ? [] : [pages]),
  ];
}

async function roundOf(error: 'EIO' | 'ENOSPC', n: number, work: () => Promise<unknown>): Promise<Round> {
  const count = () => Number(registerOf({ context }).raw.prepare('SELECT count(*) FROM request').pluck().get());
  const before = count();
  arm(n, constants.errno[error]);
  const refusal = await work().then(() => undefined, refusalOf);
  const { calls, failed } = disarm();
  const openUnwritten = orders.flow === 'lock' && refusal !== undefined && context.session.open !== undefined;
  if (context.session.open === undefined) await docket.session.unlockRegister({ passphrase: dpoPassphrase });
  const kept = orders.flow === 'log' && refusal !== undefined ? count() - before : 0;
  const goesOn = await log().then(
    () => true,
    () => false,
  );
  const lost = await missing();
  return { error, n, failed, calls, refusal, openUnwritten, lost, kept, wrong: await wrongIn(), goesOn };
}

await docket.session.unlockRegister({ passphrase: dpoPassphrase });
const work = await prepared();
await work(); // untouched, it is done
for (const error of orders.errors) {
  for (let n = 1; ; n += orders.every) {
    const round = await roundOf(error, n, work);
    process.stdout.write(`${JSON.stringify(round)}\n`);
    if (round.failed === 0) break;
  }
}
await docket.session.lockRegister();
process.exit(0);
