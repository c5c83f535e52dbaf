import { randomBytes, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRouterClient } from '@orpc/server';
import { attachDocument } from '../../main/core/documents/attach-document.ts';
import { beginUpload } from '../../main/core/documents/begin-upload.ts';
import { openTicketDesk } from '../../main/core/documents/tickets.ts';
import { openUploads } from '../../main/core/documents/uploads.ts';
import type { Context, Host } from '../../main/core/kernel/context.ts';
import { readKeyFile } from '../../main/core/register/keys/key-file-on-disk.ts';
import { loadSodium } from '../../main/core/register/keys/secret-memory.ts';
import { openAsOfficer } from '../../main/core/register/open-register.ts';
import { logRequest } from '../../main/core/requests/log-request.ts';
import { recordEvent } from '../../main/core/requests/record-event.ts';
import { newRequest } from '../support/new-request.ts';

/** What kill-docket.ts tells this process when it is to begin. The keys save each child its key derivation. */
export type Orders = {
  readonly path: string;
  readonly nativeBinding: string;
  readonly buildPackWorker: string;
  readonly now: string;
  readonly keys: { readonly [Name in 'dataKey' | 'ledgerKey' | 'auditSeed']: string } & {
    readonly slotId: string;
    readonly personId: string;
  };
  readonly work:
    | { readonly kind: 'write' }
    | { readonly kind: 'attach'; readonly reference: string; readonly mebibytes: number }
    | { readonly kind: 'pack'; readonly reference: string; readonly passphrase: string };
};

/** One line for the parent; a write's is printed only after its procedure has resolved. */
export type Line =
  | { readonly kind: 'loaded' | 'ready' }
  | { readonly kind: 'logged'; readonly reference: string }
  | { readonly kind: 'recorded'; readonly reference: string; readonly note: string }
  | { readonly kind: 'attached'; readonly reference: string; readonly documentId: string; readonly sha256: string }
  | { readonly kind: 'progress'; readonly step: string }
  | { readonly kind: 'kept'; readonly packId: string };

// The pipe takes the line before the next write begins: what the parent read was on the disk before.
function say(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

async function contextFor({ path, nativeBinding, buildPackWorker, now, keys }: Orders): Promise<Context> {
  const host: Host = {
    nativeBinding,
    registersFolder: path,
    stateFolder: `${path}.state`,
    version: '0.0.0-test',
    workers: {
      deriveKey: new URL(buildPackWorker),
      readLetter: new URL(buildPackWorker),
      buildPack: new URL(buildPackWorker),
      rekey: new URL('../../main/core/register/rekey.worker.ts', import.meta.url),
      backup: new URL(buildPackWorker),
    },
  };
  const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
  const unlocked = {
    role: 'dpo',
    kind: 'passphrase',
    slotId: keys.slotId,
    personId: keys.personId,
    dataKey: bytes(keys.dataKey),
    ledgerKey: bytes(keys.ledgerKey),
    auditSeed: bytes(keys.auditSeed),
  } as const;
  const open = await openAsOfficer(path, await readKeyFile(path), unlocked, host, () => now);
  return {
    session: { path, open },
    host,
    now: () => now,
    newId: randomUUID,
    tickets: openTicketDesk(),
    uploads: openUploads(),
  };
}

// Only what it uses: the whole router takes a second to load.
function clientFor(context: Context) {
  return createRouterClient(
    { requests: { logRequest, recordEvent }, documents: { beginUpload, attachDocument } },
    { context },
  );
}

async function arrive(context: Context, bytes: Uint8Array, slice: number): Promise<string> {
  const client = clientFor(context);
  const { upload, ticket } = await client.documents.beginUpload({
    fileName: 'scan.bin',
    size: bytes.length,
    mediaType: 'application/octet-stream',
  });
  for (let at = 0; at < bytes.length; at += slice) {
    await context.uploads.take(ticket, at, one(bytes.subarray(at, at + slice)));
    if (bytes.length > slice) say({ kind: 'progress', step: 'slice' });
  }
  return upload;
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function attach(context: Context, reference: string, bytes: Uint8Array, slice: number): Promise<void> {
  const upload = await arrive(context, bytes, slice);
  const { document } = await clientFor(context).documents.attachDocument({ reference, upload });
  say({ kind: 'attached', reference, documentId: document.id, sha256: document.sha256 });
}

async function writeForEver(context: Context): Promise<never> {
  const client = clientFor(context);
  for (;;) {
    const { reference } = await client.requests.logRequest(newRequest({ requester: `Requester ${randomUUID()}` }));
    say({ kind: 'logged', reference });
    const note = randomUUID();
    await client.requests.recordEvent({
      reference,
      type: 'clarification-requested',
      on: '2026-11-23',
      reason: null,
      note,
    });
    say({ kind: 'recorded', reference, note });
    await attach(context, reference, randomBytes(20_000), 1024 * 1024);
  }
}

async function build(context: Context, reference: string, passphrase: string): Promise<void> {
  const { buildPack } = await import('../../main/core/packs/keep-pack.ts');
  const client = createRouterClient({ packs: { buildPack } }, { context });
  say({ kind: 'ready' });
  for await (const step of await client.packs.buildPack({ reference, passphrase })) {
    if (step.kind === 'progress') say({ kind: 'progress', step: step.progress.step });
    else say({ kind: 'kept', packId: step.pack.id });
  }
}

await loadSodium();
say({ kind: 'loaded' });
for await (const text of createInterface({ input: process.stdin })) {
  const orders = JSON.parse(text) as Orders; // written by kill-docket.ts
  const context = await contextFor(orders);
  const { work } = orders;
  if (work.kind === 'pack') await build(context, work.reference, work.passphrase);
  else {
    say({ kind: 'ready' });
    if (work.kind === 'write') await writeForEver(context);
    else await attach(context, work.reference, randomBytes(work.mebibytes * 1024 * 1024), 1024 * 1024);
  }
}
