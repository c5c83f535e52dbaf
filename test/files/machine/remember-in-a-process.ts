import { changeMemory } from '../../../main/core/files/machine/machine-memory.ts';
import { testContext } from '../../support/open-docket.ts';

/** The registers of which a process is asked to remember something, one after the other. */
export type Registers = { readonly registerIds: readonly string[] };

const [, , folder = ''] = process.argv;
const { host } = testContext(folder, '2026-11-28T20:00:00Z');

process.on('message', ({ registerIds }: Registers) => {
  void (async () => {
    for (const id of registerIds) await changeMemory(host, id, (known) => ({ ...known, telephone: `of ${id}` }));
    process.send?.('done');
  })();
});
process.send?.('ready');
