import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';
import { commit } from '../files/chain/commit.ts';
import type { Writer } from '../files/database/reader.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { dropFormer, hasFormerSearch, indexNext } from './request-search.store.ts';

type Renewing = Pick<OfficerRegister, 'database' | 'raw' | 'chain'>;

/** How long one step may keep the window waiting: it takes more or fewer until it is about so long. */
const stepMs = 20;
const most = 400;

/**
 * Reads every case anew where search was made by an older version, and then takes away what that one had made. Small
 * transactions, so that a kill or a lock loses one step and the next unlocking goes on; between them the window is
 * answered. Search says nothing of its own: no entry is written. Answers whether there was anything to do.
 */
export async function renewSearch(register: Renewing): Promise<boolean> {
  if (!(await hasFormerSearch(register.database))) return false;
  await inSteps(register, async (db, size) => (await indexNext(db, size)) > 0);
  await inSteps(register, async (_, size) => dropFormer(register.raw, size));
  return true;
}

async function inSteps(register: Renewing, step: (db: Writer, size: number) => Promise<boolean>): Promise<void> {
  let size = 20;
  for (let more = true; more;) {
    const began = performance.now();
    more = await commit(register, async (db) => ({ result: await step(db, size), entries: [] }));
    const took = Math.max(1, performance.now() - began);
    size = Math.min(most, Math.max(1, Math.floor((size * stepMs) / took)), size * 2);
    await yieldToEventLoop();
  }
}

/** Does so behind an unlocking, and says when there was something and all of it is done. */
export function renewSearchAfterUnlock(register: OfficerRegister, onDone: () => void): void {
  setTimeout(() => {
    if (!register.raw.open) return;
    // Locked meanwhile, or the disk refuses: the next unlocking goes on.
    renewSearch(register).then(
      (renewed) => renewed && onDone(),
      () => undefined,
    );
  }, 0).unref();
}
