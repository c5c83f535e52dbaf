import { expect, test } from 'vitest';
import { registerOf } from '../support/care.ts';
import { openDocket } from '../support/open-docket.ts';

test('keeps what is being typed until it is dropped, across locking, and only for the person who types', async () => {
  await using d = await openDocket();
  await d.docket.drafts.keepDraft({ name: 'log-request', content: 'half a letter' });
  await d.docket.drafts.keepDraft({ name: 'log-request', content: 'more of a letter' });
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await d.docket.drafts.showDraft({ name: 'log-request' })).toMatchObject({ content: 'more of a letter' });
  await d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: 'nine kites above the harbour' });
  await d.docket.session.unlockRegister({ passphrase: 'nine kites above the harbour' });
  expect(await d.docket.drafts.showDraft({ name: 'log-request' })).toBeNull();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await d.docket.drafts.dropDraft({ name: 'log-request' })).toEqual({ dropped: true });
  expect(await d.docket.drafts.showDraft({ name: 'log-request' })).toBeNull();
});

test('leaves no entry in the audit chain for a draft', async () => {
  await using d = await openDocket();
  const register = registerOf(d);
  const entries = async () => (await register.database.selectFrom('audit').select('seq').execute()).length;
  const before = await entries();
  await d.docket.drafts.keepDraft({ name: 'log-request', content: 'half a letter' });
  await d.docket.drafts.dropDraft({ name: 'log-request' });
  expect(await entries()).toBe(before);
});

test('replaces or forgets no draft that the caller has not seen', async () => {
  await using d = await openDocket();
  const { keepDraft, dropDraft, showDraft } = d.docket.drafts;
  const name = 'log-request';
  const { mark } = await keepDraft({ name, content: 'half a letter', over: null });
  const meanwhile = { code: 'KEPT_MEANWHILE' };

  await expect(keepDraft({ name, content: 'another', over: null })).rejects.toMatchObject(meanwhile);
  await expect(keepDraft({ name, content: 'another', over: 'something else' })).rejects.toMatchObject(meanwhile);
  await expect(dropDraft({ name, over: null })).rejects.toMatchObject(meanwhile);
  expect(await showDraft({ name })).toMatchObject({ content: 'half a letter', mark });

  // The same words again are no other draft: the answer to them may have been lost on its way.
  expect(await keepDraft({ name, content: 'half a letter', over: null })).toMatchObject({ mark });
  const more = await keepDraft({ name, content: 'more of a letter', over: mark });
  expect(more.mark).not.toBe(mark);
  expect(await dropDraft({ name, over: more.mark })).toEqual({ dropped: true });
  expect(await dropDraft({ name, over: more.mark })).toEqual({ dropped: false });
  expect(await keepDraft({ name, content: 'a new letter', over: more.mark })).toBeDefined();
});
