import { createRouterClient, getRouter, isProcedure } from '@orpc/server';
import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { guardedContract } from '../../main/contract/index.ts';
import { router } from '../../main/core/router.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

const managerPassphrase = 'eleven herons over the weir';

function guardedPaths(): (readonly [string, string])[] {
  return Object.entries(guardedContract).flatMap(([noun, uses]) =>
    Object.keys(uses).map((use) => [noun, use] as const),
  );
}

test('lets a manager see figures and refuses everything else, whatever they call', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: managerPassphrase });
  await d.docket.register.lockRegister();
  expect(await d.docket.register.unlockRegister({ passphrase: managerPassphrase })).toEqual({ role: 'manager' });

  const refused: string[] = [];
  for (const [noun, use] of guardedPaths()) {
    if (noun === 'reports') continue;
    const procedure = getRouter(router, [noun, use]);
    if (!isProcedure(procedure)) throw new Error(`There is no procedure ${noun}.${use}.`);
    const call = createRouterClient({ [noun]: { [use]: procedure } }, { context: d.context }) as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >;
    const { error } = await safe(call[noun]?.[use]?.({ reference, id: 'x', name: 'x' }) ?? Promise.resolve());
    expect(error, `${noun}.${use}`).toMatchObject({ code: 'FORBIDDEN' });
    refused.push(`${noun}.${use}`);
  }
  expect(await d.docket.reports.showFigures({ from: '2026-01-01', to: '2026-12-31' })).toMatchObject({ received: 1 });
  expect(
    JSON.stringify(d.context.session.open, (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    ),
  ).not.toContain('Ottilie');

  await d.docket.register.lockRegister();
  await d.docket.register.unlockRegister({ passphrase: d.passphrase });
  const register = d.context.session.open;
  if (register?.kind !== 'officer') throw new Error('The DPO opens the register.');
  const entries = await register.database
    .selectFrom('audit')
    .select(['action', 'role'])
    .where('outcome', '=', 'refused')
    .execute();
  expect(entries.map(({ action }) => action).toSorted()).toEqual(refused.toSorted());
  expect(new Set(entries.map(({ role }) => role))).toEqual(new Set(['manager']));
});

test('refuses a handler what is the DPO’s alone and writes the refusal down', async () => {
  await using d = await openDocket();
  await d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: 'nine kites above the harbour' });
  await d.docket.register.lockRegister();
  await d.docket.register.unlockRegister({ passphrase: 'nine kites above the harbour' });
  await d.docket.requests.logRequest(newRequest());
  const { error } = await safe(
    d.docket.people.addPerson({ name: 'X', role: 'dpo', passphrase: 'four otters under the bridge' }),
  );
  expect(error).toMatchObject({ code: 'FORBIDDEN' });
  const register = d.context.session.open;
  if (register?.kind !== 'officer') throw new Error('A handler opens the register.');
  expect(
    await register.database.selectFrom('audit').select('action').where('outcome', '=', 'refused').execute(),
  ).toEqual([{ action: 'people.addPerson' }]);
});

test('answers every procedure of the contract with the use case of the same name', async () => {
  for (const [noun, use] of guardedPaths()) {
    const procedure = getRouter(router, [noun, use]);
    const contracted = (
      guardedContract as Record<string, Record<string, { '~orpc': { inputSchema?: unknown; outputSchema?: unknown } }>>
    )[noun]?.[use];
    if (!isProcedure(procedure)) throw new Error(`There is no procedure ${noun}.${use}.`);
    expect(procedure['~orpc'].inputSchema, `${noun}.${use}`).toBe(contracted?.['~orpc'].inputSchema);
    expect(procedure['~orpc'].outputSchema, `${noun}.${use}`).toBe(contracted?.['~orpc'].outputSchema);
  }
});
