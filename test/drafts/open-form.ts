import type { Client } from '../../main/contract/index.ts';
import { readBegun } from '../../renderer/drafts/begun.ts';
import { draftSlot, type OpenFields } from '../../renderer/drafts/draft-slot.ts';

type Drafts = Client['drafts'];

export const name = 'log-request';
export const unreadable = 'typed by another version';

/** A window with one form. What stands in its field, and whether somebody is in it, the test says. */
export function openForm(drafts: Drafts) {
  const slot = draftSlot({ name, drafts });
  const refused: unknown[] = [];
  let opened: OpenFields | undefined;
  const form = {
    slot,
    refused,
    text: '',
    inUse: false,
    beside: () => slot.view().beside.map(({ content }) => content),
    open: async () => {
      form.text = '';
      opened = slot.open({
        show: (content) => {
          if (content === unreadable) return false;
          form.text = content ?? '';
          opened?.keep(form.text); // as a form tells of every change, its own too
          return true;
        },
        inUse: () => form.inUse,
        onRefused: (error) => refused.push(error),
      });
      await known();
    },
    type: (text: string) => {
      form.text = text;
      opened?.keep(text);
    },
    close: () => opened?.close(),
    lookAgain: () => opened?.lookAgain(),
    other: () => slot.view().beside[0]!,
  };
  const known = async () => {
    for (let turns = 0; slot.view().looking && turns < 200; turns += 1) await new Promise(setImmediate);
  };
  return form;
}

/** The core as it is, with calls that the test holds back, loses or refuses. */
export function through(drafts: Drafts, change: Partial<Drafts>): Drafts {
  return { ...pick(drafts), ...change };
}

function pick({ keepDraft, listDrafts, showDraft, dropDraft }: Drafts): Drafts {
  return { keepDraft, listDrafts, showDraft, dropDraft };
}

export async function keptIn(drafts: Drafts): Promise<string[]> {
  const kept = await drafts.showDraft({ name });
  return kept === null ? [] : readBegun(kept).map(({ content }) => content);
}
