import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext } from '../support/open-docket.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';
import { runCommand } from '../support/run-command.ts';

test('a command makes the printable set alone, and refuses what it cannot make without leaving a file', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ address: '7 Weir Lane\nHarrowmere' }));
  const nowhere = await d.docket.requests.logRequest(newRequest({ address: '' }));
  await d.docket.session.lockRegister();
  const file = join(d.folder, 'post.pdf');
  const run = async (...args: string[]) =>
    await runCommand(
      d,
      ['pack', ...args, '--holds', 'no', '--register', d.path],
      testContext(d.folder, d.context.now()),
    );

  expect(JSON.parse((await run(reference)).stderr)).toMatchObject({ error: { code: 'USAGE' } });
  expect(JSON.parse((await run(reference, '--out', file)).stderr)).toMatchObject({ error: { code: 'USAGE' } });
  const refused = await run(nowhere.reference, '--printable', file);
  expect([refused.code, existsSync(file)]).toEqual([1, false]);
  expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: 'PACK_STOPPED' } });

  const made = await run(reference, '--printable', file, '--language', 'de');
  expect([made.stderr, made.code]).toEqual(['', 0]);
  expect(JSON.parse(made.stdout)).toMatchObject({ printable: { pages: 3, apart: [] } });
  const text = (await readPdfLines(await readFile(file))).join(' ');
  expect(text).toContain('Seite 3 von 3');
  expect(text).toContain('Diesem Schreiben liegen bei:');
});
