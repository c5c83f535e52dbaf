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
