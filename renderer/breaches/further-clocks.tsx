import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import type { FurtherClock } from '../../main/contract/breaches/further-clock.ts';
import { query } from '../api.ts';
import { useMoment } from '../ui/now.tsx';
import { DueMark } from '../ui/due-mark.tsx';
import type { Due } from '../ui/due-words.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { HourLine } from '../ui/hour-line.tsx';
import { fullInstant, hoursMinutes, shortInstant } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import { clockDue, minutesBetween } from './breach-due.ts';
import classes from './further-clocks.module.css';
import { MeetClock } from './meet-clock.tsx';
import { otherFailure } from './refused-field.ts';

type FurtherClocksProps = { readonly breach: BreachCase; readonly onAdd: () => void };

/** The clocks beside that of the authority: how long is left of each, what it rests on, and when it was met. */
export function FurtherClocks({ breach, onAdd }: FurtherClocksProps) {
  const { furtherClocks, closedAt, reference } = breach;
  const [meeting, setMeeting] = useState<string>();
  const met = furtherClocks.find(({ id }) => id === meeting);
  return (
    <section aria-labelledby="clocks-title" className={classes.clocks}>
      <Group justify="space-between">
        <h2 id="clocks-title">Further clocks</h2>
        {closedAt === null && (
          <Button variant="default" size="xs" onClick={onAdd}>
            Add a clock
          </Button>
        )}
      </Group>
      {furtherClocks.length === 0 ? (
        <p className={classes.quiet}>None. Add those of NIS2, DORA, a processor or a contract when they apply.</p>
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
  const moment = useMoment();
  const { id, name, startsAt, dueAt, marks, metAt, note, lateReasons, steps, warnings, waitsFor } = clock;
  const { reference, closedAt, timeZone } = breach;
  const remove = useMutation(query.breaches.removeClock.mutationOptions());
  const failure = otherFailure(remove.error, []);
  const metWords = metAt === null ? 'Record as met' : 'Correct';
  const runs = startsAt !== null && dueAt !== null && metAt === null;
  return (
    <li className={classes.clock}>
      <div className={classes.head}>
        <h3>{name}</h3>
        <DueMark due={dueOfClock(clock, moment)} />
      </div>
      {runs && (
        <HourLine
          awareAt={startsAt}
          until={dueAt}
          moment={moment}
          other={{
            name,
            starts: 'From',
            marks: marks.map(({ hoursLeft, at }) => ({ at, words: `${hoursLeft} h left` })),
          }}
        />
      )}
      <p className={classes.quiet}>
        {waitsFor !== null && `Starts when ${waitsFor} is recorded as met.`}
        {dueAt !== null && `Ends ${fullInstant(dueAt, timeZone)}.`}
        {runs && marks.length > 0 && ` Reminds ${marks.map(({ hoursLeft }) => `${hoursLeft} h`).join(', ')} before.`}
        {metAt !== null && ` Met ${fullInstant(metAt, timeZone)}.`}
      </p>
      {note !== '' && <p className={classes.quiet}>{note}</p>}
      {lateReasons !== '' && <p className={classes.quiet}>Reason for the delay: {lateReasons}</p>}
      {warnings.map((sentence) => (
        <p key={sentence} className={classes.quiet}>
          {sentence}
        </p>
      ))}
      {steps.length > 0 && (
        <details className={classes.working}>
          <summary>Working of {name}</summary>
          <ol>
            {steps.map((step) => (
              <li key={`${step.operation} ${step.after}`}>
                <b>{step.title}</b>: {fullInstant(step.after, timeZone)}. {step.sentence} <cite>{step.citation}</cite>
                {step.checkedOn === null && ' (not read at its source yet)'}
              </li>
            ))}
          </ol>
        </details>
      )}
      <FailureLine>{failure}</FailureLine>
      {closedAt === null && (
        <Group gap="xs">
          {startsAt !== null && (
            <Button variant="default" size="xs" onClick={onMeet} aria-label={`${metWords}: ${name}`}>
              {metWords}
            </Button>
          )}
          <Button
            variant="subtle"
            size="xs"
            loading={remove.isPending}
            onClick={() => remove.mutate({ reference, id })}
            aria-label={`Remove: ${name}`}
          >
            Remove
          </Button>
        </Group>
      )}
    </li>
  );
}

function dueOfClock({ startsAt, dueAt, metAt }: FurtherClock, moment: Moment): Due {
  if (metAt !== null) {
    const late = dueAt === null ? 0 : minutesBetween(dueAt, metAt);
    const date = shortInstant(metAt, moment);
    return late > 0
      ? { state: 'donelate', words: `Met ${hoursMinutes(late)} late`, date, used: 1 }
      : { state: 'done', words: 'Met', date, used: 1 };
  }
  if (startsAt === null) return { state: 'none', words: 'Not started', used: 0 };
  if (dueAt === null) return { state: 'none', words: 'No hours named', used: 0 };
  return clockDue({ startsAt, at: dueAt }, moment);
}
