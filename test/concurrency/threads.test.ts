import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bringIntoStep } from '../../main/core/files/backup/backup-mirror.ts';
import { endThreads, threadsRun } from '../../main/core/concurrency/threads.ts';
import { newBackup, withDocument, registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { ownNames } from '../../main/core/files/backup/own-backups.ts';
import { openDocket } from '../support/open-docket.ts';

test('a copy to the second place that Docket ends in the middle of stops, and is waited for', async () => {
  await using d = await openDocket();
  await withDocument(d, 'What was seen. '.repeat(1_600_000));
  await newBackup(d);
  const place = join(d.folder, 'Second place');
  await mkdir(place);
  const started = Promise.withResolvers<void>();
  const own = await ownNames(registerOf(d), place);
  const copying = bringIntoStep(
    english,
    { folder: d.path, place, own },
    { host: d.context.host, onProgress: () => started.resolve() },
  );
  await started.promise;
  expect(threadsRun()).toBe(true);
  await endThreads();
  expect(threadsRun()).toBe(false);
  expect(await copying).toContain('did not finish');
  expect(await bringIntoStep(english, { folder: d.path, place, own }, { host: d.context.host })).toBeNull();
});

test('where no thread runs there is nothing to wait for', async () => {
  await endThreads();
  expect(threadsRun()).toBe(false);
});
