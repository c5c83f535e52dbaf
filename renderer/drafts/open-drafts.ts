import { docket } from '../api.ts';
import { draftSlot, type DraftSlot } from './draft-slot.ts';

const slots = new Map<string, DraftSlot>();

/** The drafts under a name: the same for every screen that opens it, as long as the page lives. */
export function slotOf(name: string): DraftSlot {
  const slot = slots.get(name) ?? draftSlot({ name, drafts: docket.drafts });
  slots.set(name, slot);
  return slot;
}

/** Keeps every draft that is being typed, at once: while there is still a key to keep it with. */
export async function keepOpenDrafts(): Promise<void> {
  await Promise.all([...slots.values()].map(async ({ send }) => await send()));
}
