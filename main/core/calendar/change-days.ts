import { read } from '../kernel/procedures.ts';
import { fieldList } from '../records/field-words.ts';
import { streamed } from '../concurrency/streamed.ts';
import { changeRules } from './change-rules.ts';

/** Saves the closing days and dates the live cases again, which goes on when nobody listens any more. */
export const changeDays = read.calendar.changeDays.handler(async function* ({ context, input }) {
  const { register, now, write, t } = context;
  const closedDays = input.closingDays.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const { counted, moved } = yield* streamed(
    async ({ onProgress }) =>
      await changeRules(
        {
          register,
          now,
          write,
          onProgress: (done, total) => onProgress({ step: t('calendar.changeDays.dating'), done, total }),
        },
        {
          after: (before) => ({ ...before, closedDays }),
          about: () => ({ fields: fieldList(['closedDays']) }),
          everything: () => false,
        },
      ),
  );
  yield { kind: 'done' as const, counted, moved };
});
