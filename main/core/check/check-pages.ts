import type { Finding } from '../../contract/check/check-register.ts';
import type { Words } from '../../words/words.ts';
import { damageIn } from '../files/disk/damage.ts';
import { readPages } from '../files/pages/read-pages.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';

const pagesPerStep = 256;

type Watch = {
  readonly onPages?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
};

/** Checks every page of the register by its authentication code, then lets SQLite check every tree and foreign key. */
export async function checkPages(
  t: Words,
  { raw, copyHandle, keys }: OfficerRegister,
  { onPages, signal }: Watch = {},
): Promise<Finding> {
  const pages = readPages(raw.name, keys.dataKey, { handle: copyHandle.fd });
  const damaged: number[] = [];
  for (let number = 1; number <= pages.count; number += 1) {
    if (pages.page(number) === undefined) damaged.push(number);
    if (number % pagesPerStep !== 0) continue;
    signal?.throwIfAborted();
    onPages?.(number, pages.count);
    await yieldToEventLoop();
  }
  if (damaged.length > 0) {
    const all = String(pages.count);
    return failed(
      damaged.length === 1
        ? t('check.pagesFound.pageDamaged', { page: String(damaged[0]), all })
        : t('check.pagesFound.damaged', { pages: damaged.length, count: String(damaged.length), all }),
    );
  }
  return structureHolds(raw)
    ? {
        what: 'pages',
        state: 'passed',
        sentence: t('check.pagesFound.whole', { pages: pages.count, count: String(pages.count) }),
        ways: [],
      }
    : failed(t('check.pagesFound.unfitting'));
}

function structureHolds(raw: OfficerRegister['raw']): boolean {
  try {
    const strangers = raw.pragma('foreign_key_check');
    return (
      raw.pragma('integrity_check', { simple: true }) === 'ok' && Array.isArray(strangers) && strangers.length === 0
    );
  } catch (error) {
    if (damageIn(error) === undefined) throw error;
    return false;
  }
}

function failed(sentence: string): Finding {
  return { what: 'pages', state: 'failed', sentence, ways: ['restore-backup', 'salvage'] };
}
