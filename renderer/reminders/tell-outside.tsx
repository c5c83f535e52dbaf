import { Anchor } from '@mantine/core';
import type { Outputs } from '../../main/contract/index.ts';
import type { Words } from '../../main/words/words.ts';
import { desktop } from '../desktop.ts';
import { hrefTo, paths } from '../paths.ts';
import { showNote } from '../ui/show-note.tsx';
import type { Say } from '../ui/use-saying.ts';

type Reminder = Outputs['reminders']['takeReminders']['reminders'][number];

/** What may be shown outside the window: `desktop` shows by itself, `missing` is a browser that cannot. */
export type Outside = NotificationPermission | 'desktop' | 'missing';

/** More at once than this are told as one: a note in the window covers what stands under it. */
const mostAtOnce = { outside: 3, inside: 1 };

/** Whether this window runs in Docket's desktop, whose own process tells reminders (preload/electron.ts). */
export function inDesktop(): boolean {
  return desktop() !== undefined;
}

export function outsideOf(): Outside {
  if (inDesktop()) return 'desktop';
  return 'Notification' in window ? Notification.permission : 'missing';
}

/** Asks the browser; only ever from the officer's click. */
export async function askOutside(): Promise<Outside> {
  return 'Notification' in window ? await Notification.requestPermission() : 'missing';
}

/** Shows reminders outside the window where the officer allowed it, else inside until they are put away. */
export function tell(t: Words, reminders: readonly Reminder[]): void {
  const place = outsideOf() === 'granted' ? 'outside' : 'inside';
  for (const { key, say, path } of asTold(reminders, mostAtOnce[place])) {
    if (place === 'outside') {
      const shown = new Notification('Docket', { body: say(t), tag: key });
      shown.addEventListener('click', () => {
        window.focus();
        location.hash = path;
        shown.close();
      });
    } else {
      showNote((words) => <Anchor href={hrefTo(path)}>{say(words)}</Anchor>, {
        id: key,
        autoClose: false,
        putAway: (words) => words('reminders.tellOutside.putAway', { reminder: say(words) }),
      });
    }
  }
}

type Told = { readonly key: string; readonly say: Say; readonly path: string };

function asTold(reminders: readonly Reminder[], most: number): readonly Told[] {
  if (reminders.length > most)
    return [
      {
        key: 'reminders',
        say: (t) => t('reminders.tellOutside.many', { limits: reminders.length }),
        path: paths.today,
      },
    ];
  return reminders.map(({ reference, kind, words, inLanguages }) => ({
    key: `reminder ${reference}`,
    say: ({ language }) => inLanguages[language] ?? words,
    path: kind === 'breach' ? paths.breach(reference) : paths.request(reference),
  }));
}
