import { read } from '../kernel/procedures.ts';
import { versionOf } from '../files/database/migrate.ts';
import { hereOf } from './check-update-file.ts';
import { findReady } from './ready-update.ts';

/** Says which Docket this is, and which verified update lies ready. */
export const showUpdate = read.updates.showUpdate.handler(async ({ context: { host, register } }) => {
  const here = hereOf(host, versionOf(register.raw));
  return { version: here.version, platform: here.platform, ready: (await findReady(host, here)) ?? null };
});
