import { expect, test } from 'vitest';
import { z } from 'zod';
import { readBegun, readJson } from '../../renderer/drafts/begun.ts';
import { openDocket } from '../support/open-docket.ts';
import { keptIn, name, openForm, through, unreadable } from './open-form.ts';

test('a kept draft fills fields that nobody is in', async () => {
  await using d = await openDocket();
  await d.docket.drafts.keepDraft({ name, content: 'kept by an older Docket, bare' });
  const form = openForm(d.docket.drafts);
  await form.open();
  expect(form.text).toBe('kept by an older Docket, bare');
  expect(form.beside()).toEqual([]);
  form.type('gone on with');
  await form.slot.send();
  expect(await keptIn(d.docket.drafts)).toEqual(['gone on with']);
  expect(form.slot.view().state).toBe('kept');
});

test('what is typed before the kept draft is known stays as typed, and the register keeps both', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  await drafts.keepDraft({ name, content: 'begun yesterday' });
  const arrival = Promise.withResolvers<void>();
  const form = openForm(
    through(drafts, { showDraft: async (...asked) => await arrival.promise.then(() => drafts.showDraft(...asked)) }),
  );
  const opening = form.open();
  form.type('typed at once');
  arrival.resolve();
  await opening;
  expect(form.text).toBe('typed at once');
  expect(form.beside()).toEqual(['begun yesterday']);
  await form.slot.send();
  expect(await keptIn(drafts)).toEqual(['typed at once', 'begun yesterday']);
});

test('what is typed and kept before the kept draft is known replaces nothing', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  await drafts.keepDraft({ name, content: 'begun yesterday' });
  const form = openForm(drafts);
  const opening = form.open();
  form.type('typed at once');
  // As a lock does: nobody waits for what is kept to be known.
  await form.slot.send();
  await opening;
  expect(await keptIn(drafts)).toEqual(['typed at once', 'begun yesterday']);
});

test('fields that somebody is in are not filled under their hands; the draft waits beside them', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  await drafts.keepDraft({ name, content: 'begun yesterday' });
  const form = openForm(drafts);
  form.inUse = true;
  await form.open();
  expect(form.text).toBe('');
  expect(form.beside()).toEqual(['begun yesterday']);
  form.slot.show(form.other());
  expect(form.text).toBe('begun yesterday');
  expect(form.beside()).toEqual([]);
  await form.slot.send();
  expect(await keptIn(drafts)).toEqual(['begun yesterday']);
});

test('an answer that is older than what was kept since is not believed', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  const arrival = Promise.withResolvers<void>();
  let asked = 0;
  const form = openForm(
    through(drafts, {
      showDraft: async (...asking) => {
        asked += 1;
        const late = asked === 1;
        const answer = await drafts.showDraft(...asking);
        if (late) await arrival.promise;
        return answer;
      },
    }),
  );
  const opening = form.open();
  form.type('typed and kept meanwhile');
  await form.slot.send();
  arrival.resolve();
  await opening;
  form.type('typed on');
  await form.slot.send();
  expect([form.text, form.beside()]).toEqual(['typed on', []]);
  expect(await keptIn(drafts)).toEqual(['typed on']);
});

test('two drafts change places, and one is forgotten when somebody says so', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  await drafts.keepDraft({ name, content: 'begun yesterday' });
  const form = openForm(drafts);
  form.inUse = true;
  await form.open();
  form.type('typed at once');
  form.slot.show(form.other());
  expect([form.text, form.beside()]).toEqual(['begun yesterday', ['typed at once']]);
  form.slot.show(form.other());
  expect([form.text, form.beside()]).toEqual(['typed at once', ['begun yesterday']]);
  await form.slot.send();
  expect(await keptIn(drafts)).toEqual(['typed at once', 'begun yesterday']);
  form.slot.forget(form.other());
  await form.slot.send();
  expect([form.text, form.beside()]).toEqual(['typed at once', []]);
  expect(await keptIn(drafts)).toEqual(['typed at once']);
});

test('a draft that is put aside leaves empty fields, and both are kept', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  const form = openForm(drafts);
  await form.open();
  form.slot.putAside();
  expect([form.text, form.beside()]).toEqual(['', []]);
  form.type('a call');
  form.slot.putAside();
  expect([form.text, form.beside()]).toEqual(['', ['a call']]);
  form.type('a letter');
  await form.slot.send();
  expect(await keptIn(drafts)).toEqual(['a letter', 'a call']);
  await form.slot.drop();
  expect(await keptIn(drafts)).toEqual(['a call']);
});

test('what is saved takes its own draft with it, and the other one fills the form that is opened next', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  await drafts.keepDraft({ name, content: 'begun yesterday' });
  const form = openForm(drafts);
  form.inUse = true;
  await form.open();
  form.type('typed at once');
  await form.slot.drop();
  expect(await keptIn(drafts)).toEqual(['begun yesterday']);
  form.close();
  form.inUse = false;
  await form.open();
  expect([form.text, form.beside()]).toEqual(['begun yesterday', []]);
});

test('saving before the kept draft is known forgets nothing that nobody has seen', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  await drafts.keepDraft({ name, content: 'begun yesterday' });
  const form = openForm(drafts);
  const opening = form.open();
  form.type('typed and saved at once');
  await form.slot.drop();
  await opening;
  expect(await keptIn(drafts)).toEqual(['begun yesterday']);
});

test('a draft that cannot be read is not taken for none: it is looked for again, and replaced by nothing', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  await drafts.keepDraft({ name, content: 'begun yesterday' });
  let failing = true;
  const form = openForm(
    through(drafts, {
      showDraft: async (...asked) => {
        if (failing) throw new Error('The core did not answer.');
        return await drafts.showDraft(...asked);
      },
    }),
  );
  await form.open();
  expect(form.slot.view()).toMatchObject({ looking: false, failed: true });
  expect(form.refused).toHaveLength(1);
  form.type('typed meanwhile');
  await form.slot.send();
  expect(form.slot.view().state).toBe('not-kept');
  expect(await keptIn(drafts)).toEqual(['begun yesterday']);
  failing = false;
  form.lookAgain();
  await form.slot.send();
  expect(form.slot.view()).toMatchObject({ failed: false, state: 'kept' });
  expect(await keptIn(drafts)).toEqual(['typed meanwhile', 'begun yesterday']);
});

test('a draft of another version of the form is never put in the fields, and stays until it is forgotten', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  await drafts.keepDraft({ name, content: unreadable });
  const form = openForm(drafts);
  await form.open();
  expect([form.text, form.beside()]).toEqual(['', [unreadable]]);
  form.slot.show(form.other());
  form.type('typed now');
  await form.slot.send();
  expect(await keptIn(drafts)).toEqual(['typed now', unreadable]);
  form.slot.forget(form.other());
  await form.slot.send();
  expect(await keptIn(drafts)).toEqual(['typed now']);
});

test('a lock while the draft is looked up loses neither draft', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  await drafts.keepDraft({ name, content: 'begun yesterday' });
  const arrival = Promise.withResolvers<void>();
  const form = openForm(
    through(drafts, { showDraft: async (...asked) => await arrival.promise.then(() => drafts.showDraft(...asked)) }),
  );
  const opening = form.open();
  form.type('typed at once');
  const locking = form.slot.send().then(async () => await d.docket.session.lockRegister());
  arrival.resolve();
  await Promise.all([locking, opening]);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await keptIn(drafts)).toEqual(['typed at once', 'begun yesterday']);
});

test('a locked register is told of once it refuses, and what was typed waits in the window', async () => {
  await using d = await openDocket();
  const form = openForm(d.docket.drafts);
  await form.open();
  await d.docket.session.lockRegister();
  form.type('typed behind the lock');
  await form.slot.send();
  expect(form.refused).toMatchObject([{ code: 'LOCKED' }]);
  expect(form.slot.view().state).toBe('not-kept');
  form.close();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  await form.open();
  expect(form.text).toBe('typed behind the lock');
  await form.slot.send();
  expect(await keptIn(d.docket.drafts)).toEqual(['typed behind the lock']);
});

test('a screen that is opened and left again and again keeps all that was typed', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  const form = openForm(drafts);
  const openings = [];
  for (const round of [1, 2, 3, 4, 5]) {
    openings.push(form.open());
    form.type(`${form.text}${round}`);
    form.close();
  }
  openings.push(form.open());
  await Promise.all(openings);
  expect([form.text, form.beside()]).toEqual(['12345', []]);
  await form.slot.send();
  expect(await keptIn(drafts)).toEqual(['12345']);
});

test('words that are no JSON, or not what the form keeps, are read as none', () => {
  const read = readJson(z.object({ title: z.string() }).exactPartial());
  expect(read('{"title":"Half","gone":1}')).toEqual({ title: 'Half' });
  for (const content of ['', 'no JSON', 'null', '7', '[]', '{"title":7}']) expect(read(content)).toBeUndefined();
  expect(readBegun({ content: '{"drafts":"none"}', keptAt: '2026-11-25T09:12:00Z', mark: '' })).toEqual([
    { content: '{"drafts":"none"}', keptAt: '2026-11-25T09:12:00Z' },
  ]);
});
