import { expect, test } from 'vitest';
import { openDocket } from '../support/open-docket.ts';

test('keeps what is being typed until it is dropped, across locking, and only for the person who types', async () => {
  await using d = await openDocket();
  await d.docket.drafts.keepDraft({ name: 'log-request', content: 'half a letter' });
  await d.docket.drafts.keepDraft({ name: 'log-request', content: 'more of a letter' });
  await d.docket.register.lockRegister();
  await d.docket.register.unlockRegister({ passphrase: d.passphrase });
  expect(await d.docket.drafts.showDraft({ name: 'log-request' })).toMatchObject({ content: 'more of a letter' });
  await d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: 'nine kites above the harbour' });
  await d.docket.register.unlockRegister({ passphrase: 'nine kites above the harbour' });
  expect(await d.docket.drafts.showDraft({ name: 'log-request' })).toBeNull();
  await d.docket.register.unlockRegister({ passphrase: d.passphrase });
  expect(await d.docket.drafts.dropDraft({ name: 'log-request' })).toEqual({ dropped: true });
  expect(await d.docket.drafts.showDraft({ name: 'log-request' })).toBeNull();
});

test('leaves no entry in the audit chain for a draft', async () => {
  await using d = await openDocket();
  const register = d.context.session.open;
  if (register?.kind !== 'officer') throw new Error('The DPO opens the register.');
  const entries = async () => (await register.database.selectFrom('audit').select('seq').execute()).length;
  const before = await entries();
  await d.docket.drafts.keepDraft({ name: 'log-request', content: 'half a letter' });
  await d.docket.drafts.dropDraft({ name: 'log-request' });
  expect(await entries()).toBe(before);
});
