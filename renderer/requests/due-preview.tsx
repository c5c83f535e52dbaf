import type { Outputs } from '../../main/contract/index.ts';
import { daysBetween } from '../ui/due-words.ts';
import { TheSum } from '../ui/the-sum.tsx';
import { count } from '../ui/words.ts';
import { dueHeadline, sumOf } from './clock-sum.ts';
import classes from './log-request.module.css';

type DuePreviewProps = {
  readonly preview: Outputs['requests']['previewRequest'] | undefined;
  readonly rights: number;
  readonly today: string;
};

/** The due date and how it comes about, before anything is saved. */
export function DuePreview({ preview, rights, today }: DuePreviewProps) {
  const clock = preview?.clock;
  if (clock == null) {
    return (
      <section aria-label="Answer due" className={classes.due}>
        <h2>Answer due</h2>
        <p className={classes.date} data-none>
          No date yet
        </p>
        <p className={classes.dateNote}>
          {rights === 0
            ? 'It appears when you choose what they want.'
            : (preview?.problem ?? 'It appears when the received date is right.')}{' '}
          Everything you typed is kept.
        </p>
      </section>
    );
  }
  const { title, date } = dueHeadline(clock);
  return (
    <section aria-label="Answer due" className={classes.due}>
      <h2>{clock.due === undefined ? 'Answer due' : title}</h2>
      <p className={classes.date}>{clock.due === undefined ? `${title} ${date}` : date}</p>
      <p className={classes.dateNote}>{noteOf(clock, rights, today)}</p>
      <TheSum {...sumOf(clock)} />
      {clock.warnings.map(({ code, sentence, citation }) => (
        <p key={code} className={classes.warning}>
          {sentence} {citation !== undefined && <cite>{citation}</cite>}
        </p>
      ))}
    </section>
  );
}

function noteOf(
  { due, waitingFor }: { readonly due?: string | undefined; readonly waitingFor?: string | undefined },
  rights: number,
  today: string,
): string {
  if (due === undefined)
    return waitingFor === 'identity'
      ? 'It starts on the day the proof of identity comes.'
      : 'The law sets no fixed limit.';
  const left = daysBetween(today, due);
  const which = rights === 2 ? ', for both rights' : rights > 2 ? `, for all ${rights} rights` : '';
  if (left < 0) return `${count(-left, { one: '{n} day over', other: '{n} days over' })}${which}`;
  return left === 0 ? `today${which}` : `in ${count(left, { one: '{n} day', other: '{n} days' })}${which}`;
}
