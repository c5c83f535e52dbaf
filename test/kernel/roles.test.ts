import { createRouterClient, getRouter, isProcedure } from '@orpc/server';
import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { guardedContract } from '../../main/contract/index.ts';
import { roles, type Meta, type Role } from '../../main/contract/procedure.ts';
import { router } from '../../main/core/router.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const passphrases: Readonly<Record<Role, string>> = {
  dpo: 'seven lighthouses in the fog',
  handler: 'nine kites above the harbour',
  manager: 'eleven herons over the weir',
};

/** Every guarded procedure by its two names, with what its contract says of it. */
const procedures = Object.entries(guardedContract).flatMap(([noun, uses]) =>
  Object.entries(uses).map(([use, procedure]) => {
    const { meta, inputSchema } = procedure['~orpc'] as { meta: Meta; inputSchema?: unknown };
    const { withOneTimePassphrase = false } = meta;
    return { noun, use, roles: meta.roles, takesInput: inputSchema !== undefined, withOneTimePassphrase };
  }),
);
const forbidden = (role: Role) => procedures.filter((procedure) => !procedure.roles.includes(role));

/** Calls a procedure past the window's types, with input that none accepts unless another is given. */
async function call(d: TestDocket, noun: string, use: string, input: unknown = 7): Promise<unknown> {
  const procedure = getRouter(router, [noun, use]);
  if (!isProcedure(procedure)) throw new Error(`There is no procedure ${noun}.${use}.`);
  const client = createRouterClient({ [noun]: { [use]: procedure } }, { context: d.context }) as Record<
    string,
    Record<string, (given: unknown) => Promise<unknown>>
  >;
  const { error } = await safe(client[noun]?.[use]?.(input) ?? Promise.resolve());
  return error;
}

/** A register with one case and somebody of every role, opened by one of them. */
async function openAs(role: Role): Promise<TestDocket> {
  const d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  await d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: passphrases.handler });
  await d.docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: passphrases.manager });
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: passphrases[role] });
  return d;
}

/** What the chain says was refused, read by an officer: the DPO, unless another passphrase is given. */
async function refusals(d: TestDocket, passphrase = passphrases.dpo) {
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase });
  return await registerOf(d)
    .database.selectFrom('audit')
    .select(['action', 'role', 'actor_id', 'detail'])
    .where('outcome', '=', 'refused')
    .orderBy('seq')
    .execute();
}

test.each(roles)(
  'lets a %s past every procedure that names them, refuses every other, and writes each refusal down',
  async (role) => {
    await using d = await openAs(role);
    const actorId = d.context.session.open?.person.id;
    for (const { noun, use, takesInput, roles: named } of procedures) {
      if (!named.includes(role) || !takesInput) continue;
      expect(await call(d, noun, use), `${noun}.${use}`).toMatchObject({ code: 'BAD_REQUEST' });
    }
    for (const { noun, use } of forbidden(role)) {
      // With input no schema takes: a role is refused before anything else is looked at.
      expect(await call(d, noun, use), `${noun}.${use}`).toMatchObject({ code: 'FORBIDDEN', data: { role } });
    }
    const entries = await refusals(d);
    expect(entries.map(({ action }) => action).toSorted()).toEqual(
      forbidden(role)
        .map(({ noun, use }) => `${noun}.${use}`)
        .toSorted(),
    );
    for (const entry of entries) expect(entry).toMatchObject({ role, actor_id: actorId });
    const { findings } = await d.docket.check.checkRegister();
    expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
  },
);

test.each(roles)(
  'opens nothing but a passphrase of their own to a %s with a one-time one, and writes each refusal down',
  async (role) => {
    await using d = await openAs('dpo');
    const person = (await d.docket.people.listPeople()).find((one) => one.role === role);
    const { oneTimePassphrase } = await d.docket.people.resetPassphrase({ id: person?.id ?? '' });
    await d.docket.session.lockRegister();
    await d.docket.session.unlockRegister({ passphrase: oneTimePassphrase });
    // What the window needs to say so, and to lock, is asked without a key.
    expect(await d.docket.session.showStatus()).toMatchObject({ state: 'unlocked', choosesPassphrase: true });
    const shut = procedures.filter(({ withOneTimePassphrase }) => !withOneTimePassphrase);
    const open = procedures.filter((procedure) => !shut.includes(procedure)).map(({ noun, use }) => `${noun}.${use}`);
    expect(open.toSorted()).toEqual(['people.changePassphrase', 'session.chooseLanguage']);
    for (const { noun, use } of shut) {
      expect(await call(d, noun, use), `${noun}.${use}`).toMatchObject({ code: 'ONE_TIME_PASSPHRASE' });
    }
    const own = 'walnut ferry harpsichord';
    await d.docket.people.changePassphrase({ passphrase: oneTimePassphrase, newPassphrase: own });
    const opened = procedures.filter((procedure) => procedure.roles.includes(role) && procedure.takesInput);
    for (const { noun, use } of opened) {
      expect(await call(d, noun, use), `${noun}.${use}`).toMatchObject({ code: 'BAD_REQUEST' });
    }
    const entries = await refusals(d, role === 'dpo' ? own : passphrases.dpo);
    expect(entries.map(({ action }) => action).toSorted()).toEqual(
      shut.map(({ noun, use }) => `${noun}.${use}`).toSorted(),
    );
    for (const { detail, ...entry } of entries) {
      expect(entry).toMatchObject({ role, actor_id: person?.id });
      expect(JSON.parse(detail)).toMatchObject({ oneTimePassphrase: true });
    }
    expect((await d.docket.check.checkRegister()).findings.filter(({ state }) => state === 'failed')).toEqual([]);
  },
);

test('names no role that does not exist, and leaves no guarded procedure without one', () => {
  for (const { noun, use, roles: named } of procedures) {
    expect(named.length, `${noun}.${use}`).toBeGreaterThan(0);
    for (const role of named) expect(roles, `${noun}.${use}`).toContain(role);
  }
});

test('refuses everything while the register is locked', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  for (const { noun, use } of procedures)
    expect(await call(d, noun, use), `${noun}.${use}`).toMatchObject({ code: 'LOCKED' });
});

test('lets a manager see figures without a name, and writes down what they did once an officer unlocks', async () => {
  await using d = await openAs('manager');
  expect(await d.docket.reports.showFigures({ from: '2026-01-01', to: '2026-12-31' })).toMatchObject({ received: 1 });
  const held = JSON.stringify(d.context.session.open, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  expect(held).not.toContain('Ottilie');
  for await (const _step of await d.docket.reports.exportReport({
    from: '2026-01-01',
    to: '2026-12-31',
    format: 'xlsx',
  }));
  await refusals(d);
  const done = await registerOf(d)
    .database.selectFrom('audit')
    .select(['action', 'detail'])
    .where('role', '=', 'manager')
    .orderBy('seq')
    .execute();
  expect(done.map(({ action }) => action)).toEqual([
    'session.unlockRegister',
    'reports.exportReport',
    'session.lockRegister',
  ]);
  expect(JSON.parse(done[1]?.detail ?? '{}')).toMatchObject({ format: 'xlsx', from: '2026-01-01', to: '2026-12-31' });
});

test('writes a document down before it hands it out, and nothing when there is none', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const { error } = await safe(d.docket.documents.openDocument({ reference, documentId: 'none' }));
  expect(error).toMatchObject({ code: 'NOT_FOUND' });
  const actions = await registerOf(d).database.selectFrom('audit').select('action').execute();
  expect(actions.map(({ action }) => action)).not.toContain('documents.openDocument');
});

test('answers every procedure of the contract with the use case of the same name', () => {
  for (const { noun, use } of procedures) {
    const procedure = getRouter(router, [noun, use]);
    const contracted = (
      guardedContract as Record<string, Record<string, { '~orpc': { inputSchema?: unknown; outputSchema?: unknown } }>>
    )[noun]?.[use];
    if (!isProcedure(procedure)) throw new Error(`There is no procedure ${noun}.${use}.`);
    expect(procedure['~orpc'].inputSchema, `${noun}.${use}`).toBe(contracted?.['~orpc'].inputSchema);
    expect(procedure['~orpc'].outputSchema, `${noun}.${use}`).toBe(contracted?.['~orpc'].outputSchema);
  }
});
