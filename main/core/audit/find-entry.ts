import { read } from '../kernel/procedures.ts';
import { entryIndex, lastBefore } from '../files/chain/entry-index.ts';
import { endOf, entriesThat } from './entries.store.ts';

/** Where an entry, or the last one of a day, stands in the filtered list. */
export const findEntry = read.audit.findEntry.handler(
  async ({ context: { db, register }, input: { filter, goTo } }) => {
    const found = await entriesThat(db, register, filter);
    if (found.length === 0) return {};
    const seq = 'seq' in goTo ? goTo.seq : (lastBefore(await entryIndex(register), await endOf(db, goTo.day)) ?? 0);
    const index = found.findIndex((one) => one <= seq);
    return { index: index === -1 ? found.length - 1 : index };
  },
);
