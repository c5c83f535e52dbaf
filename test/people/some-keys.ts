import type { Outputs } from '../../main/contract/index.ts';
import type { TestDocket } from '../support/open-docket.ts';

export const handlerPassphrase = 'nine kites above the harbour';
export const managerPassphrase = 'eleven herons over the weir';

/** A handler and a manager beside the DPO. Both are invented. */
export async function someKeys({ docket }: Pick<TestDocket, 'docket'>): Promise<void> {
  await docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: handlerPassphrase });
  await docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: managerPassphrase });
}

/** The id of somebody who holds a key. */
export async function idOf({ docket }: Pick<TestDocket, 'docket'>, name: string): Promise<string> {
  const person = (await docket.people.listPeople()).find((one) => one.name === name);
  if (person === undefined) throw new Error('There is nobody of that name.');
  return person.id;
}

type Removed = Extract<
  Outputs['people']['revokePerson'] extends AsyncIterable<infer Step> ? Step : never,
  { kind: 'removed' }
>;

/** Removes somebody to the end, and answers what was said on the way. */
export async function removePerson(
  { docket }: Pick<TestDocket, 'docket'>,
  id: string,
): Promise<Removed & { readonly steps: readonly string[] }> {
  const steps: string[] = [];
  for await (const step of await docket.people.revokePerson({ id })) {
    if (step.kind === 'removed') return { ...step, steps };
    steps.push(step.progress.step);
  }
  throw new Error('The stream ended before anybody was removed.');
}
