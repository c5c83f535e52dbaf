import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { docket, query } from '../api.ts';
import { useWords } from '../ui/use-words.tsx';
import { inDesktop, tell } from './tell-outside.tsx';

const minute = 60_000;

/**
 * Takes what is to be told every minute, seen or unseen, and tells it. Returns how many limits end today or have ended, for
 * the window's title. In the desktop its own process does both.
 */
export function useTakenReminders(officer: boolean): number {
  const t = useWords();
  const { data } = useQuery({
    ...query.reminders.takeReminders.queryOptions(),
    queryFn: async () => {
      const taken = await docket.reminders.takeReminders();
      tell(t, taken.reminders);
      return taken;
    },
    enabled: officer && !inDesktop(),
    refetchInterval: minute,
    refetchIntervalInBackground: true,
  });
  // What was told in the window goes with the key.
  useEffect(() => () => notifications.clean(), []);
  return data?.pressing ?? 0;
}
