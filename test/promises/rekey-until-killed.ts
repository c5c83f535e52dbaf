import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRouterClient } from '@orpc/server';
import { english } from '../support/english.ts';
import { openTicketDesk } from '../../main/core/files/transfer/tickets.ts';
import { openUploads } from '../../main/core/files/transfer/uploads.ts';
import { openHandedLetters } from '../../main/core/files/transfer/handed-letters.ts';
import { openFollowed } from '../../main/core/kernel/followed.ts';
import type { Context } from '../../main/core/kernel/context.ts';
import { revokePerson } from '../../main/core/people/revoke-person.ts';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { loadSodium } from '../../main/core/files/keys/sodium.ts';
import { openAsOfficer } from '../../main/core/files/register/open-register.ts';
import { logRequest } from '../../main/core/requests/log-request.ts';
import { newRequest } from '../support/new-request.ts';
import type { Host } from '../../main/core/host.ts';

/** Whose key is taken away in which register. The keys save each child its key derivation. */
export type RekeyOrders = {
  readonly path: string;
  readonly revoke: string;
  readonly slotId: string;
  readonly personId: string;
  readonly dataKey: string;
  readonly ledgerKey: string;
  readonly auditSeed: string;
  readonly signingSeed: string;
  readonly host: Omit<Host, 'workers'>;
  readonly workers: { readonly [Name in keyof Host['workers']]: string };
};

/** One line for the parent, printed only after what it says has happened. */
export type RekeyLine =
  | { readonly kind: 'loaded' | 'removed' }
  | { readonly kind: 'logged'; readonly reference: string }
  | { readonly kind: 'progress'; readonly step: string };

function say(line: RekeyLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

function bytes(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

await loadSodium();
say({ kind: 'loaded' });
for await (const text of createInterface({ input: process.stdin })) {
  const orders = JSON.parse(text) as RekeyOrders; // written by killed-while-re-keying.test.ts
  const { path, slotId, personId } = orders;
  const address = (name: keyof Host['workers']) => new URL(orders.workers[name]);
  const workers = {
    deriveKey: address('deriveKey'),
    readLetter: address('readLetter'),
    assemblePack: address('assemblePack'),
    rekey: address('rekey'),
    backup: address('backup'),
    walkSeals: address('walkSeals'),
    drawPages: address('drawPages'),
  };
  const host: Host = { ...orders.host, workers };
  const now = () => '2026-11-25T09:12:00Z';
  const keys = {
    role: 'dpo',
    kind: 'passphrase',
    slotId,
    personId,
    dataKey: bytes(orders.dataKey),
    ledgerKey: bytes(orders.ledgerKey),
    auditSeed: bytes(orders.auditSeed),
    signingSeed: bytes(orders.signingSeed),
  } as const;
  const context: Context = {
    session: { path, open: await openAsOfficer(path, await readKeyFile(path), keys, host, now) },
    host,
    now,
    newId: randomUUID,
    t: english,
    tickets: openTicketDesk(),
    uploads: openUploads(),
    handedLetters: openHandedLetters(randomUUID),
    followed: openFollowed(randomUUID),
  };
  const docket = createRouterClient({ requests: { logRequest }, people: { revokePerson } }, { context });
  const log = async () =>
    say({ kind: 'logged', reference: (await docket.requests.logRequest(newRequest())).reference });
  await log();
  await log();
  for await (const step of await docket.people.revokePerson({ id: orders.revoke }))
    say(step.kind === 'removed' ? { kind: 'removed' } : { kind: 'progress', step: step.progress.step });
  for (;;) await log();
}
