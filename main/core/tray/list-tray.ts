import { casesWithMail } from '../documents/known-letter.ts';
import { read } from '../kernel/procedures.ts';
import { trayLetters } from '../records/tray.store.ts';

/** What waits in the tray, first come first, and what was put aside, the newest first. */
export const listTray = read.tray.listTray.handler(async ({ context }) => {
  const letters = await trayLetters(context.t, context.db, async ({ messageId, sealed }) => {
    const [known] = await casesWithMail(context, { messageId, keyedHash: sealed.keyedHash, sealed });
    return known?.reference ?? null;
  });
  return {
    waiting: letters.filter(({ aside }) => aside === null),
    aside: letters
      .filter(({ aside }) => aside !== null)
      .toSorted((one, other) => (other.aside?.at ?? '').localeCompare(one.aside?.at ?? '')),
  };
});
