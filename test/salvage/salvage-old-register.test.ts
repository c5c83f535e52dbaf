import { statSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageBytes } from '../../main/core/files/pages/page-cipher.ts';
import { damagePages, salvageInto } from '../support/damaged-pages.ts';
import { frozenFolder, type FrozenFacts } from '../support/frozen-register.ts';
import { lockedScreen } from '../support/locked-screen.ts';

test('a register of the first released Docket is salvaged whichever of its pages is bad, and opens with its passphrases', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'docket-test-'));
  const facts = JSON.parse(await readFile(join(frozenFolder(1), 'facts.json'), 'utf8')) as FrozenFacts; // as `make.ts` wrote it
  const pages = statSync(join(frozenFolder(1), 'register.db')).size / pageBytes;
  try {
    for (const page of [undefined, 1, 2, Math.floor(pages / 2), pages]) {
      const path = join(folder, `Old ${page ?? 'whole'}.docket`);
      const to = join(folder, `Salvaged ${page ?? 'whole'}.docket`);
      await cp(frozenFolder(1), path, { recursive: true });
      if (page !== undefined) damagePages(path, [page]);
      const salvaged = await salvageInto(path, to, facts);
      expect(salvaged.damagedPages, `page ${page}`).toBe(page === undefined ? 0 : 1);
      if (page === undefined) expect(salvaged.tables.filter(({ lost }) => lost !== 0)).toEqual([]);
      const screen = lockedScreen({ folder, path: to }, { machine: `computer ${page}` });
      expect(await screen.unlock(facts.passphrases.dpo), `page ${page}`).toBe('done');
      expect((await screen.docket.audit.showLog()).doubt, `page ${page}`).toBeUndefined();
      await screen.docket.session.lockRegister();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
