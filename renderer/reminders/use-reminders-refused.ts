import { useQuery } from '@tanstack/react-query';
import { desktop } from '../desktop.ts';

/** Whether this computer has refused to show a reminder: then they stand in the window alone. */
export function useRemindersRefused(): boolean {
  const { data } = useQuery({
    queryKey: ['desktop', 'remindersRefused'],
    queryFn: async () => (await desktop()?.remindersRefused()) ?? false,
    enabled: desktop() !== undefined,
  });
  return data ?? false;
}

/** What to do about it. */
export const remindersRefusedWords =
  'This computer does not show Docket’s reminders: look at Today, or allow Docket’s notifications in the system’s settings.';
