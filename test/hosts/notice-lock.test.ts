import { expect, test } from 'vitest';
import { contract } from '../../main/contract/index.ts';
import { lock } from '../../main/core/session/lock-register.ts';
import { mayOpen, maySettle, noticeLock, whenAnswered } from '../../main/hosts/notice-lock.ts';
import { openDocket } from '../support/open-docket.ts';

function noted(session: Parameters<typeof noticeLock>[0]) {
  const heard: string[] = [];
  const watch = noticeLock(session, {
    opened: () => void heard.push('opened'),
    locked: async () => void heard.push('locked'),
  });
  return { heard, ...watch };
}

test('a register is said to be opened and locked once each, whoever locks it', async () => {
  await using d = await openDocket();
  const { heard, look } = noted(d.context.session);
  await look();
  await look();
  await lock(d.context);
  await look();
  await look();
  expect(heard).toEqual(['opened', 'locked']);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  await look();
  expect(heard).toEqual(['opened', 'locked', 'opened']);
});

test('a register that is unlocked while it is locked is not said to be locked', async () => {
  await using d = await openDocket();
  const { heard, look, begin } = noted(d.context.session);
  await look();
  const [unlocked, locked] = [begin(), begin()];
  const unlocking = d.docket.session.unlockRegister({ passphrase: d.passphrase }).then(unlocked);
  await d.docket.session.lockRegister();
  await locked();
  await look();
  expect(d.context.session.open).toBeUndefined();
  expect(heard).toEqual(['opened']);
  await unlocking;
  expect(heard).toEqual(['opened']);
  await lock(d.context);
  await look();
  expect(heard).toEqual(['opened', 'locked']);
});

test('a register whose keys are being changed is looked at when that is done', async () => {
  await using d = await openDocket();
  const { session } = d.context;
  const { heard, look } = noted(session);
  await look();
  const changing = Promise.withResolvers<void>();
  session.changing = changing.promise;
  await lock(d.context);
  await look();
  expect(heard).toEqual(['opened']);
  session.changing = undefined;
  changing.resolve();
  await expect.poll(() => heard).toEqual(['opened', 'locked']);
});

test('an answer that streams has ended when it is read, or when its reader leaves', async () => {
  let ends = 0;
  const ended = async () => void (ends += 1);
  const streamed = () =>
    new Response(new Blob(['data: 1\n\n']).stream(), { headers: { 'content-type': 'text/event-stream' } });
  await whenAnswered(new Response('whole'), ended);
  expect(ends).toBe(1);
  const read = await whenAnswered(streamed(), ended);
  expect(ends).toBe(1);
  expect(await read.text()).toBe('data: 1\n\n');
  expect(ends).toBe(2);
  await (await whenAnswered(streamed(), ended)).body?.cancel();
  expect(ends).toBe(3);
});

test('the calls that open a register are known by the names that the contract gives them', () => {
  const opening = [
    'session/unlockRegister',
    'session/unlockWithRecoveryKey',
    'session/createRegister',
    'session/chooseRegister',
    'restore/restoreBackup',
    'salvage/salvageRegister',
  ];
  const named = Object.entries(contract).flatMap(([noun, verbs]) =>
    Object.keys(verbs).map((verb) => `${noun}/${verb}`),
  );
  expect(named).toEqual(expect.arrayContaining([...opening, 'session/lockRegister']));
  for (const path of opening) {
    expect(mayOpen(`/-/rpc/${path}`), path).toBe(true);
    expect(maySettle(`/-/rpc/${path}`), path).toBe(true);
  }
  expect(maySettle('/-/rpc/session/lockRegister')).toBe(true);
  expect(mayOpen('/-/rpc/session/lockRegister')).toBe(false);
  expect(mayOpen('/-/rpc/session/showStatus')).toBe(false);
});
