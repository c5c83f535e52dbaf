import { expect, test } from 'vitest';
import { openDocket } from '../support/open-docket.ts';

test('an officer sees what they have begun and not saved, the newest first, and nothing of anybody else', async () => {
  await using d = await openDocket();
  const { drafts, people, session } = d.docket;
  await drafts.keepDraft({ name: 'log-request', content: 'a call' });
  d.context.setNow('2026-11-25T09:13:00Z');
  await drafts.keepDraft({ name: 'note SAR-2026-0001', content: 'half a note' });
  expect(await drafts.listDrafts()).toEqual([
    { name: 'note SAR-2026-0001', keptAt: '2026-11-25T09:13:00Z' },
    { name: 'log-request', keptAt: '2026-11-25T09:12:00Z' },
  ]);
  await drafts.dropDraft({ name: 'log-request' });
  expect(await drafts.listDrafts()).toHaveLength(1);
  await people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: 'nine kites above the harbour' });
  await session.unlockRegister({ passphrase: 'nine kites above the harbour' });
  expect(await drafts.listDrafts()).toEqual([]);
});
