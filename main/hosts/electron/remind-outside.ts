import { app, Notification, powerMonitor } from 'electron';
import type { Context } from '../../core/kernel/context.ts';
import { openReminderRound, type Notice } from '../reminder-round.ts';

/** Collected notifications lose their click, so they are held until they are gone. */
const held = new Set<Notification>();

/** Tells what falls due every minute, and at once after sleep. `open` leads to the place a followed notification names. */
export function remindOutside(context: Context, open: (path: string) => void): void {
  const round = openReminderRound(context, {
    notify: (notice) => show(notice, open),
    // False where the desktop has no badge; the start-of-day list says the same (electron.md §7).
    badge: (count) => void app.setBadgeCount(count),
  });
  const look = () => void round().catch(sayWhatFailed);
  setInterval(look, 60_000);
  powerMonitor.on('resume', look);
  powerMonitor.on('unlock-screen', look);
}

function show({ title, body, path }: Notice, open: (path: string) => void): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body });
  held.add(notification);
  notification.on('click', () => open(path));
  notification.on('close', () => held.delete(notification));
  notification.on('failed', () => held.delete(notification));
  notification.show();
}

function sayWhatFailed(error: unknown): void {
  process.stderr.write(
    `Docket could not look for reminders (${error instanceof Error ? error.name : typeof error}).\n`,
  );
}
