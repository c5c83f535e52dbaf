import { createRouterClient } from '@orpc/server';
import { Temporal } from 'temporal-polyfill';
import type { Words } from '../words/words.ts';
import { reminderHour } from '../core/records/reminders-due.ts';
import type { Context } from '../core/kernel/context.ts';
import { choosesPassphrase } from '../core/kernel/chooses-passphrase.ts';
import { router } from '../core/router.ts';

/** What a host shows outside its window: reference and kind only. `path` is the place in the window it leads to. */
export type Notice = { readonly title: string; readonly body: string; readonly path: string };

type Outside = { readonly notify: (notice: Notice) => void; readonly badge: (count: number) => void };

/** What is known of a register that has been locked since: how many limits end on which day, and nothing else. */
type Ahead = {
  readonly path: string | undefined;
  readonly timeZone: string;
  readonly days: readonly { readonly on: string; readonly count: number }[];
};

/** More at once than this are told as one. */
const mostAtOnce = 3;

/**
 * One look at what is to be told, to be run every minute and after sleep. While the register is locked it knows nothing but
 * counts per day, kept in this process's memory since the last look: once a day it says that limits may end. It is said in
 * the words of that minute.
 */
export function openReminderRound(
  words: () => Words,
  context: Context,
  { notify, badge }: Outside,
): () => Promise<void> {
  let known: Ahead | undefined;
  let saidOn: string | undefined;
  return async () => {
    const t = words();
    const { session } = context;
    // A one-time passphrase opens no reminder: every look would be one more refusal in the history.
    if (session.open !== undefined && choosesPassphrase(session.open)) return;
    if (session.open?.kind === 'officer') {
      const { path } = session;
      const docket = createRouterClient(router, { context: { ...context, t } });
      const { reminders, pressing, ahead, timeZone } = await docket.reminders.takeReminders();
      known = { path, timeZone, days: ahead };
      badge(pressing);
      for (const notice of noticesOf(t, reminders)) notify(notice);
      return;
    }
    if (known === undefined || known.path !== session.path) {
      known = undefined;
      badge(0);
      return;
    }
    const here = Temporal.Instant.from(context.now()).toZonedDateTimeISO(known.timeZone);
    const today = here.toPlainDate().toString();
    const ending = known.days.find(({ on }) => on === today)?.count ?? 0;
    badge(ending);
    if (ending === 0 || here.hour < reminderHour || saidOn === today) return;
    saidOn = today;
    notify({
      title: t('desktop.reminders.locked'),
      body: t('desktop.reminders.mayEnd', { n: ending, limits: String(ending) }),
      path: '/',
    });
  };
}

function noticesOf(
  t: Words,
  reminders: readonly { readonly reference: string; readonly words: string }[],
): readonly Notice[] {
  const { length: n } = reminders;
  if (n > mostAtOnce)
    return [{ title: 'Docket', body: t('desktop.reminders.many', { n, limits: String(n) }), path: '/' }];
  return reminders.map(({ reference, words: body }) => ({
    title: 'Docket',
    body,
    path: `/${reference.startsWith('BR-') ? 'breaches' : 'requests'}/${reference}`,
  }));
}
