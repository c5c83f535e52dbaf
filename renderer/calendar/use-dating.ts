import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClosingDay } from '../../main/contract/calendar/day.ts';
import { docket } from '../api.ts';
import { asWork } from '../work-under-way.ts';

/** How far the saving of closing days is. */
export type Dating =
  | { readonly state: 'none' }
  | { readonly state: 'saving'; readonly done: number; readonly total: number }
  | { readonly state: 'saved'; readonly moved: number }
  | { readonly state: 'failed'; readonly error: unknown };

/** Saves closing days and follows the dating of the cases, which goes on when the page is left. */
export function useDating() {
  const client = useQueryClient();
  const [dating, setDating] = useState<Dating>({ state: 'none' });

  const save = async (closingDays: readonly ClosingDay[]): Promise<boolean> => {
    setDating({ state: 'saving', done: 0, total: 0 });
    try {
      for await (const event of asWork(() => docket.calendar.changeDays({ closingDays: [...closingDays] }))) {
        setDating(
          event.kind === 'done' ? { state: 'saved', moved: event.moved } : { state: 'saving', ...event.progress },
        );
      }
      await client.invalidateQueries();
      return true;
    } catch (error) {
      setDating({ state: 'failed', error });
      void client.invalidateQueries();
      return false;
    }
  };

  return { dating, save, forget: () => setDating({ state: 'none' }) };
}
