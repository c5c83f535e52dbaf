import { expect, test } from 'vitest';
import { draftSlot } from '../../renderer/drafts/draft-slot.ts';
import { openDocket } from '../support/open-docket.ts';
import { fc } from '../support/seeded-checks.ts';
import { keptIn, name, openForm, through } from './open-form.ts';

test('what another window keeps meanwhile is neither replaced nor put in the fields', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  const [one, other] = [openForm(drafts), openForm(drafts)];
  await one.open();
  await other.open();
  for (const round of [1, 2, 3]) {
    one.type(`one, ${round}`);
    await one.slot.send();
    other.type(`other, ${round}`);
    await other.slot.send();
  }
  expect([other.text, other.beside()]).toEqual(['other, 3', ['one, 3']]);
  one.type('one, 4');
  await one.slot.send();
  expect([one.text, one.beside()]).toEqual(['one, 4', ['other, 3']]);
  expect(await keptIn(drafts)).toEqual(['one, 4', 'other, 3']);
});

test('a screen that is opened again shows what another window has made of its draft', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  const [one, other] = [openForm(drafts), openForm(drafts)];
  await one.open();
  one.type('begun here');
  one.close();
  await one.slot.send();
  await other.open();
  other.type('begun here, gone on with there');
  await other.slot.send();
  await one.open();
  expect([one.text, one.beside()]).toEqual(['begun here, gone on with there', []]);
  await other.slot.drop();
  one.close();
  await one.open();
  expect([one.text, one.beside()]).toEqual(['', []]);
});

test('two screens that are open under one name are two drafts', async () => {
  await using d = await openDocket();
  const slot = draftSlot({ name, drafts: d.docket.drafts });
  const texts = ['', ''];
  const [one, other] = texts.map((_, at) =>
    slot.open({
      show: (content) => {
        texts[at] = content ?? '';
        return true;
      },
      inUse: () => false,
    }),
  );
  one?.keep('typed in one');
  other?.keep('typed in the other');
  await slot.send();
  expect(await keptIn(d.docket.drafts)).toEqual(['typed in the other', 'typed in one']);
  one?.close();
  other?.close();
});

test('what was kept although its answer was lost is not taken for somebody else’s', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  let lost = 0;
  const form = openForm(
    through(drafts, {
      keepDraft: async (...asked) => {
        const answer = await drafts.keepDraft(...asked);
        lost += 1;
        if (lost === 1) throw new Error('The answer was lost.');
        return answer;
      },
    }),
  );
  await form.open();
  form.type('kept, and the answer lost');
  await form.slot.send();
  expect(form.slot.view().state).toBe('not-kept');
  form.type('typed on');
  await form.slot.send();
  expect([form.text, form.beside()]).toEqual(['typed on', []]);
  expect(await keptIn(drafts)).toEqual(['typed on']);
});

type Act = { readonly at: 0 | 1; readonly does: (typeof acts)[number] };
const acts = ['type', 'send', 'reopen', 'show', 'forget', 'drop', 'use', 'lose'] as const;

test('whatever two windows do in whatever order, every text that nobody changed, saved or forgot is still somewhere', async () => {
  await using d = await openDocket();
  const { drafts } = d.docket;
  const act = fc.record<Act>({ at: fc.constantFrom(0, 1), does: fc.constantFrom(...acts) });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40, size: 'max' }), async (script) => {
      await drafts.dropDraft({ name });
      let losing = false;
      const shaky = through(drafts, {
        keepDraft: async (...asked) => {
          const lose = losing;
          losing = false;
          const answer = await drafts.keepDraft(...asked);
          if (lose) throw new Error('The answer was lost.');
          return answer;
        },
      });
      const windows = [openForm(shaky), openForm(shaky)] as const;
      const gone = new Set<string>();
      const typed: string[] = [];
      for (const window of windows) await window.open();
      for (const [step, { at, does }] of script.entries()) {
        const form = windows[at];
        if (does === 'type') {
          gone.add(form.text); // typed over by the person who sees it
          typed.push(`text ${step}`);
          form.type(`text ${step}`);
        } else if (does === 'send') await form.slot.send();
        else if (does === 'reopen') {
          form.close();
          await form.open();
        } else if (does === 'show' && form.beside().length > 0) form.slot.show(form.other());
        else if (does === 'forget' && form.beside().length > 0) {
          gone.add(form.other().content);
          form.slot.forget(form.other());
        } else if (does === 'drop') {
          gone.add(form.text);
          form.type('');
          await form.slot.drop();
        } else if (does === 'use') form.inUse = !form.inUse;
        else if (does === 'lose') losing = true;
      }
      losing = false;
      for (const window of windows) await window.slot.send();
      const kept = await keptIn(drafts);
      for (const text of typed) if (!gone.has(text)) expect(kept).toContain(text);
      expect(new Set(kept).size, `kept twice: ${kept.join(', ')}`).toBe(kept.length);
      for (const window of windows) window.close();
    }),
    { numRuns: 200 },
  );
});
