import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../../main/core/router.ts';
import { testContext } from '../support/open-docket.ts';

/** A locked window on a computer that remembers these registers; the one it shows is the last. */
function lockedWindow(paths: readonly string[]) {
  const forgotten: (string | undefined)[] = [];
  const context = testContext('/registers', '2026-11-25T09:12:00Z');
  context.session.path = paths.at(-1);
  const host = {
    ...context.host,
    recentRegisters: () => paths,
    forgetRecent: (path: string | undefined) => void forgotten.push(path),
  };
  return { docket: createRouterClient(router, { context: { ...context, host } }), forgotten };
}

test('registers are named by the last part of their paths, by the one before too where two are called the same, without the one that is shown', async () => {
  const { docket } = lockedWindow([
    '/clients/Harbour Co.docket',
    '/clients/east/Millpond Trust.docket',
    '/clients/west/Millpond Trust.docket',
    '/registers/Council.docket',
  ]);
  expect((await docket.session.listRecent()).map(({ name }) => name)).toEqual([
    'Harbour Co',
    'Millpond Trust (east)',
    'Millpond Trust (west)',
  ]);
});

test('one is forgotten by its path, all without one', async () => {
  const { docket, forgotten } = lockedWindow(['/clients/Harbour Co.docket']);
  await docket.session.forgetRecent({ path: '/clients/Harbour Co.docket' });
  await docket.session.forgetRecent({});
  expect(forgotten).toEqual(['/clients/Harbour Co.docket', undefined]);
});

test('a host that remembers none has none to offer', async () => {
  const docket = createRouterClient(router, { context: testContext('/registers', '2026-11-25T09:12:00Z') });
  expect(await docket.session.listRecent()).toEqual([]);
  await docket.session.forgetRecent({});
});
