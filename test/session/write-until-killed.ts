import { randomBytes, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRouterClient } from '@orpc/server';
import { attachDocument } from '../../main/core/documents/attach-document.ts';
import { beginUpload } from '../../main/core/documents/begin-upload.ts';
import { english } from '../support/english.ts';
import { openTicketDesk } from '../../main/core/files/transfer/tickets.ts';
import { openUploads } from '../../main/core/files/transfer/uploads.ts';
import { openHandedLetters } from '../../main/core/files/transfer/handed-letters.ts';
import { openFollowed } from '../../main/core/kernel/followed.ts';
import type { Context } from '../../main/core/kernel/context.ts';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { loadSodium } from '../../main/core/files/keys/sodium.ts';
import { openAsOfficer } from '../../main/core/files/register/open-register.ts';
import { logRequest } from '../../main/core/requests/log-request.ts';
import { recordEvent } from '../../main/core/requests/record-event.ts';
import { newRequest } from '../support/new-request.ts';
import type { Host } from '../../main/core/host.ts';

/** What kill-docket.ts tells this process when it is to begin. The keys save each child its key derivation. */
export type Orders = {
  readonly path: string;
  readonly host: Omit<Host, 'workers'> & { readonly workers: { readonly [Name in keyof Host['workers']]: string } };
  readonly now: string;
  readonly keys: { readonly [Name in 'dataKey' | 'ledgerKey' | 'auditSeed']: string } & {
    readonly slotId: string;
    readonly personId: string;
  };
  readonly work:
    | { readonly kind: 'write' | 'open' | 'migrate' | 'back-up' }
    | { readonly kind: 'attach'; readonly reference: string; readonly mebibytes: number }
    | { readonly kind: 'pack'; readonly reference: string; readonly passphrase: string }
    | { readonly kind: 're-key'; readonly revoke: string };
};

/** One line for the parent; a write's is printed only after its procedure has resolved. */
export type Line =
  | { readonly kind: 'loaded' | 'opening' | 'ready' | 'removed' }
  | { readonly kind: 'logged'; readonly reference: string }
  | { readonly kind: 'recorded'; readonly reference: string; readonly note: string }
  | { readonly kind: 'attached'; readonly reference: string; readonly documentId: string; readonly sha256: string }
  | { readonly kind: 'progress'; readonly step: string }
  | { readonly kind: 'kept'; readonly packId: string }
  | { readonly kind: 'backed-up'; readonly name: string };

// The pipe takes the line before the next write begins: what the parent read was on the disk before.
function say(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

async function contextFor({ path, now, keys, ...orders }: Orders): Promise<Context> {
  const { deriveKey, readLetter, assemblePack, backup, rekey, walkSeals, drawPages } = orders.host.workers;
  const host: Host = {
    ...orders.host,
    workers: {
      deriveKey: new URL(deriveKey),
      readLetter: new URL(readLetter),
      assemblePack: new URL(assemblePack),
      backup: new URL(backup),
      rekey: new URL(rekey),
      walkSeals: new URL(walkSeals),
      drawPages: new URL(drawPages),
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
  say({ kind: 'opening' });
  const open = await openAsOfficer(path, await readKeyFile(path), unlocked, host, () => now);
  return {
    session: { path, open },
    host,
    now: () => now,
    newId: randomUUID,
    t: english,
    tickets: openTicketDesk(),
    uploads: openUploads(),
    handedLetters: openHandedLetters(randomUUID),
    followed: openFollowed(randomUUID),
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

async function log(context: Context): Promise<string> {
  const { reference } = await clientFor(context).requests.logRequest(
    newRequest({ requester: `Requester ${randomUUID()}` }),
  );
  say({ kind: 'logged', reference });
  return reference;
}

async function writeForEver(context: Context): Promise<never> {
  for (;;) {
    const reference = await log(context);
    const note = randomUUID();
    await clientFor(context).requests.recordEvent({
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
  const { buildPack } = await import('../../main/core/packs/build-pack.ts');
  const client = createRouterClient({ packs: { buildPack } }, { context });
  say({ kind: 'ready' });
  for await (const step of await client.packs.buildPack({ reference, holds: true, passphrase })) {
    if (step.kind === 'progress') say({ kind: 'progress', step: step.progress.step });
    else say({ kind: 'kept', packId: step.pack.id });
  }
}

async function revoke(context: Context, id: string): Promise<never> {
  const { revokePerson } = await import('../../main/core/people/revoke-person.ts');
  const client = createRouterClient({ people: { revokePerson } }, { context });
  await log(context);
  for await (const step of await client.people.revokePerson({ id }))
    say(step.kind === 'removed' ? { kind: 'removed' } : { kind: 'progress', step: step.progress.step });
  for (;;) await log(context);
}

async function backUpForEver(context: Context): Promise<never> {
  const { makeBackup } = await import('../../main/core/backups/make-backup.ts');
  const client = createRouterClient({ backups: { makeBackup } }, { context });
  for (;;) {
    await log(context);
    for await (const step of await client.backups.makeBackup({})) {
      if (step.kind === 'kept') say({ kind: 'backed-up', name: step.backup.name });
      else if (step.kind === 'progress') say({ kind: 'progress', step: step.progress.step });
    }
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
    else if (work.kind === 'attach')
      for (;;) await attach(context, work.reference, randomBytes(work.mebibytes * 1024 * 1024), 1024 * 1024);
    else if (work.kind === 're-key') await revoke(context, work.revoke);
    else if (work.kind === 'back-up') await backUpForEver(context);
    else if (work.kind === 'migrate') for (;;) await log(context);
  }
}
