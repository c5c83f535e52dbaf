import type { Notification } from 'electron';
import type { Words } from '../../words/words.ts';
import type { Context } from '../../core/kernel/context.ts';
import { openReminderRound, type Notice } from '../reminder-round.ts';

type Outside = {
  readonly setBadge: (count: number) => void;
  readonly Notification: {
    new (options: { title: string; body: string }): Notification;
    readonly isSupported: () => boolean;
  };
  readonly powerMonitor: { readonly on: (event: string, listener: () => void) => unknown };
  /** Leads to the place that a followed notification names. */
  readonly open: (path: string) => void;
};

/**
 * Tells what falls due every minute, and at once after sleep. `refused` says whether this computer has refused to show a
 * notification.
 */
export function remindOutside(
  words: () => Words,
  context: Context,
  outside: Outside,
): { readonly refused: () => boolean } {
  const { show, refused } = notifier(outside);
  const { setBadge, powerMonitor } = outside;
  // No badge where the desktop has none; the start-of-day list says the same.
  const round = openReminderRound(words, context, { notify: show, badge: setBadge });
  const look = () => void round().catch(sayWhatFailed);
  setInterval(look, 60_000);
  powerMonitor.on('resume', look);
  powerMonitor.on('unlock-screen', look);
  return { refused };
}

/** Shows notices as the system does, and remembers whether it refused one: without them the officer must look at Today. */
export function notifier({ Notification, open }: Pick<Outside, 'Notification' | 'open'>): {
  readonly show: (notice: Notice) => void;
  readonly refused: () => boolean;
} {
  /** Collected notifications lose their click, so they are held until they are gone. */
  const held = new Set<Notification>();
  let refused = false;
  return {
    refused: () => refused,
    show: ({ title, body, path }) => {
      if (!Notification.isSupported()) {
        refused = true;
        return;
      }
      const notification = new Notification({ title, body });
      held.add(notification);
      notification.on('show', () => (refused = false));
      notification.on('click', () => open(path));
      notification.on('close', () => held.delete(notification));
      notification.on('failed', () => {
        refused = true;
        held.delete(notification);
      });
      notification.show();
    },
  };
}

function sayWhatFailed(error: unknown): void {
  process.stderr.write(
    `Docket could not look for reminders (${error instanceof Error ? error.name : typeof error}).\n`,
  );
}
