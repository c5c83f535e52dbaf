import { expect, onTestFinished, test } from 'vitest';
import type { RegisterMark } from '../../main/contract/session/register.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';

/** What a window is told from now on; `next` waits for one more. */
async function following({ docket }: TestDocket) {
  const left = new AbortController();
  onTestFinished(() => left.abort());
  const stream = await docket.session.followRegister(undefined, { signal: left.signal });
  const next = async (): Promise<RegisterMark | undefined> => {
    const told = await stream.next();
    return told.done === true ? undefined : told.value;
  };
  return { next, leave: () => left.abort(), first: await next() };
}

/** A register that was unlocked as a window does it. */
async function unlocked(): Promise<TestDocket> {
  const d = await openDocket();
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  return d;
}

test('a window is told of each write, of a draft apart, and of the lock, with which the telling ends', async () => {
  await using d = await unlocked();
  const { first, next } = await following(d);
  const { process, number } = (await d.docket.session.showStatus()).mark;
  expect(first).toEqual({ process, number, opening: expect.any(String), byItself: false, written: 0, drafts: 0 });
  await d.docket.requests.logRequest(newRequest());
  expect(await next()).toEqual({ ...first, number: number + 1, written: 1 });
  await d.docket.drafts.keepDraft({ name: 'log-request', content: 'Half a letter' });
  expect(await next()).toEqual({ ...first, number: number + 2, written: 1, drafts: 1 });
  await d.docket.requests.listRequests({ view: 'open' });
  await d.docket.session.lockRegister();
  expect(await next()).toMatchObject({ process, number: number + 3, opening: null, byItself: false });
  expect(await next()).toBeUndefined();
});

test('an unlocking is told to whoever waits before the lock, and each has a name of its own', async () => {
  await using d = await unlocked();
  const before = (await d.docket.session.showStatus()).mark.opening;
  await d.docket.session.lockRegister({ byItself: true });
  const { first, next } = await following(d);
  expect(first).toMatchObject({ opening: null, byItself: true });
  await d.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  const opened = await next();
  expect(opened?.opening).not.toBe(before);
  expect((await d.docket.session.showStatus()).mark).toEqual(opened);
});

test('whoever leaves holds nothing up, and a process that goes ends what it tells', async () => {
  await using d = await unlocked();
  const gone = await following(d);
  const there = await following(d);
  gone.leave();
  await expect(gone.next()).resolves.toBeUndefined();
  d.context.followed.end();
  expect(await there.next()).toBeUndefined();
});
