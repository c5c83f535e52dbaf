import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { keepBackup } from '../../main/core/backups/make-backup.ts';
import { logRequest } from '../../main/core/requests/log-request.ts';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import type { UnlockedOfficer } from '../../main/core/files/keys/unlock-key-file.ts';
import { openAsOfficer } from '../../main/core/files/register/open-register.ts';
import { newRequest } from '../support/new-request.ts';
import { testContext } from '../support/open-docket.ts';

/** Logs requests and backs up, one after the other, until it is killed. A line on stdout is an acknowledgement. */
type Orders = {
  readonly path: string;
  readonly keys: Record<string, string>;
  readonly folder: string;
  /** The instant to begin at, later than any backup there is: the rule would put away what seems to be older. */
  readonly from: string;
};

const say = (line: object) => void writeSync(1, `${JSON.stringify(line)}\n`);

const { path, folder, keys, from }: Orders = JSON.parse(process.argv[2] ?? '');
const bytes = (name: string) => new Uint8Array(Buffer.from(keys[name] ?? '', 'base64'));
const unlocked: UnlockedOfficer = {
  slotId: keys['slotId'] ?? '',
  personId: keys['personId'] ?? '',
  kind: 'passphrase',
  role: 'dpo',
  dataKey: bytes('dataKey'),
  ledgerKey: bytes('ledgerKey'),
  auditSeed: bytes('auditSeed'),
};
const context = testContext(folder, from);
const register = await openAsOfficer(path, await readKeyFile(path), unlocked, context.host, context.now);
context.session.path = path;
context.session.open = register;
const docket = createRouterClient({ requests: { logRequest } }, { context });
say({ kind: 'ready' });
for (let minute = 0; ; minute += 1) {
  const { reference } = await docket.requests.logRequest({ ...newRequest(), messageId: `${randomUUID()}@example.org` });
  say({ kind: 'logged', reference });
  context.setNow(new Date(Date.parse(from) + minute * 60_000).toISOString());
  const backup = await keepBackup(register, context, { reason: 'asked' });
  say({ kind: 'kept', name: backup.name });
}
