import { basename, dirname } from 'node:path';
import { open } from '../kernel/procedures.ts';

/** Names the registers that were unlocked here by the last part of their paths: nothing of them is read. */
export const listRecent = open.session.listRecent.handler(({ context: { host, session } }) => {
  const paths = (host.recentRegisters?.() ?? []).filter((path) => path !== session.path);
  const named = paths.map((path) => ({ path, name: basename(path, '.docket') }));
  return named.map(({ path, name }) => ({
    path,
    name: named.some((other) => other.path !== path && other.name === name)
      ? `${name} (${basename(dirname(path))})`
      : name,
  }));
});
