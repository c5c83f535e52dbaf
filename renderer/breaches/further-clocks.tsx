import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import type { FurtherClock } from '../../main/contract/breaches/further-clock.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { useMoment } from '../ui/now.tsx';
import { DueMark } from '../ui/due-mark.tsx';
import type { Due } from '../ui/due-words.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { HourLine } from '../ui/hour-line.tsx';
import { fullInstant, hoursMinutes, shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import { clockDue, minutesBetween } from './breach-due.ts';
import classes from './further-clocks.module.css';
import { MeetClock } from './meet-clock.tsx';
import { otherFailure } from './refused-field.ts';

type FurtherClocksProps = { readonly breach: BreachCase; readonly onAdd: () => void };

/** The clocks beside that of the authority: how long is left of each, what it rests on, and when it was met. */
export function FurtherClocks({ breach, onAdd }: FurtherClocksProps) {
  const t = useWords();
  const { furtherClocks, closedAt, reference } = breach;
  const [meeting, setMeeting] = useState<string>();
  const met = furtherClocks.find(({ id }) => id === meeting);
  return (
    <section aria-labelledby="clocks-title" className={classes.clocks}>
      <Group justify="space-between">
        <h2 id="clocks-title">{t('breaches.furtherClocks.title')}</h2>
        {closedAt === null && (
          <Button variant="default" size="xs" onClick={onAdd}>
            {t('breaches.addClock.title')}
          </Button>
        )}
      </Group>
      {furtherClocks.length === 0 ? (
        <p className={classes.quiet}>{t('breaches.furtherClocks.none')}</p>
      ) : (
        <ul className={classes.list}>
          {furtherClocks.map((clock) => (
            <Clock key={clock.id} clock={clock} breach={breach} onMeet={() => setMeeting(clock.id)} />
          ))}
        </ul>
      )}
      {met !== undefined && <MeetClock reference={reference} clock={met} onDone={() => setMeeting(undefined)} />}
    </section>
  );
}

type ClockProps = { readonly clock: FurtherClock; readonly breach: BreachCase; readonly onMeet: () => void };

function Clock({ clock, breach, onMeet }: ClockProps) {
  const t = useWords();
  const moment = useMoment();
  const { id, name, startsAt, dueAt, marks, metAt, note, lateReasons, steps, warnings, waitsFor } = clock;
  const { reference, closedAt, timeZone } = breach;
  const remove = useMutation(query.breaches.removeClock.mutationOptions());
  const failure = otherFailure(t, remove.error, []);
  const runs = startsAt !== null && dueAt !== null && metAt === null;
  return (
    <li className={classes.clock}>
      <div className={classes.head}>
        <h3>{name}</h3>
        <DueMark due={dueOfClock(t, clock, moment)} />
      </div>
      {runs && (
        <HourLine
          awareAt={startsAt}
          until={dueAt}
          moment={moment}
          other={{
            name,
            starts: t('breaches.furtherClocks.from'),
            marks: marks.map(({ hoursLeft, at }) => ({ at, words: t('ui.due.left', { time: hoursOf(t, hoursLeft) }) })),
          }}
        />
      )}
      <p className={classes.quiet}>
        {waitsFor !== null && t('breaches.furtherClocks.startsWhen', { clock: waitsFor })}
        {dueAt !== null && t('breaches.furtherClocks.ends', { at: fullInstant(t, dueAt, timeZone) })}
        {runs && marks.length > 0 && ` ${t('breaches.furtherClocks.reminds', { hours: hoursOfMarks(t, marks) })}`}
        {metAt !== null && ` ${t('breaches.furtherClocks.met', { at: fullInstant(t, metAt, timeZone) })}`}
      </p>
      {note !== '' && <p className={classes.quiet}>{note}</p>}
      {lateReasons !== '' && (
        <p className={classes.quiet}>{t('breaches.furtherClocks.lateBecause', { why: lateReasons })}</p>
      )}
      {warnings.map((sentence) => (
        <p key={sentence} className={classes.quiet} data-law>
          {sentence}
        </p>
      ))}
      {steps.length > 0 && (
        <details className={classes.working}>
          <summary>{t('breaches.furtherClocks.working', { clock: name })}</summary>
          <ol data-law>
            {steps.map((step) => (
              <li key={`${step.operation} ${step.after}`}>
                <b>{step.title}</b>: {fullInstant(t, step.after, timeZone)}. {step.sentence}{' '}
                <cite>{step.citation}</cite>
                {step.checkedOn === null && ` ${t('breaches.furtherClocks.sourceNotRead')}`}
              </li>
            ))}
          </ol>
        </details>
      )}
      <FailureLine>{failure}</FailureLine>
      {closedAt === null && (
        <Group gap="xs">
          {startsAt !== null && (
            <Button
              variant="default"
              size="xs"
              onClick={onMeet}
              aria-label={t(
                metAt === null ? 'breaches.furtherClocks.recordThisAsMet' : 'breaches.furtherClocks.correctThis',
                { clock: name },
              )}
            >
              {t(metAt === null ? 'breaches.furtherClocks.recordAsMet' : 'breaches.furtherClocks.correct')}
            </Button>
          )}
          <Button
            variant="subtle"
            size="xs"
            loading={remove.isPending}
            onClick={() => remove.mutate({ reference, id })}
            aria-label={t('breaches.furtherClocks.removeThis', { clock: name })}
          >
            {t('breaches.furtherClocks.remove')}
          </Button>
        </Group>
      )}
    </li>
  );
}

function hoursOf(t: Words, hours: number): string {
  return t('ui.hourLine.hours', { hours });
}

function hoursOfMarks(t: Words, marks: FurtherClock['marks']): string {
  return marks.map(({ hoursLeft }) => hoursOf(t, hoursLeft)).join(', ');
}

function dueOfClock(t: Words, { startsAt, dueAt, metAt }: FurtherClock, moment: Moment): Due {
  if (metAt !== null) {
    const late = dueAt === null ? 0 : minutesBetween(dueAt, metAt);
    const date = shortInstant(t, metAt, moment);
    return late > 0
      ? { state: 'donelate', words: t('breaches.due.metLate', { time: hoursMinutes(t, late) }), date, used: 1 }
      : { state: 'done', words: t('breaches.due.met'), date, used: 1 };
  }
  if (startsAt === null) return { state: 'none', words: t('ui.due.notStarted'), used: 0 };
  if (dueAt === null) return { state: 'none', words: t('breaches.due.noHours'), used: 0 };
  return clockDue(t, { startsAt, at: dueAt }, moment);
}
