import type { Progress } from '../../contract/procedure.ts';
import { read } from '../kernel/procedures.ts';
import { progressQueue } from '../concurrency/progress-queue.ts';
import { changeRules } from './change-rules.ts';

/** Saves the closing days and dates the live cases again, which goes on when nobody listens any more. */
export const changeDays = read.calendar.changeDays.handler(async function* ({ context, input }) {
  const { register, now, write } = context;
  const closedDays = input.closingDays.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const queue = progressQueue<Progress>();
  const changing = queue.endWith(
    changeRules(
      {
        register,
        now,
        write,
        onProgress: (done, total) => queue.push({ step: 'Dating the cases again', done, total }),
      },
      {
        after: (before) => ({ ...before, closedDays }),
        about: () => ({ fields: 'closedDays' }),
        everything: () => false,
      },
    ),
  );
  changing.catch(() => undefined); // thrown below to whoever still listens; what is left is finished at the next unlock
  for await (const progress of queue.read()) yield { kind: 'progress' as const, progress };
  const { counted, moved } = await changing;
  yield { kind: 'done' as const, counted, moved };
});
