import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import { NowToTheSecond, useMoment } from '../ui/now.tsx';
import { BigClock } from '../ui/big-clock.tsx';
import { DueShape } from '../ui/due-shape.tsx';
import { HourLine } from '../ui/hour-line.tsx';
import { fullInstant, hoursMinutes, shortInstant } from '../ui/words.ts';
import { authorityDue, clockRuns, minutesBetween } from './breach-due.ts';
import classes from './breach-clock.module.css';

/** Hours and minutes left of the 72, large; minutes and seconds in the last hour; what they came to once they no longer run. */
export function BreachClock({ breach }: { readonly breach: BreachCase }) {
  const { now } = useMoment();
  const left = minutesBetween(now, breach.notifyBy);
  return (
    <NowToTheSecond needed={clockRuns(breach) && left >= -1 && left <= 60}>
      <Clock breach={breach} />
    </NowToTheSecond>
  );
}

function Clock({ breach }: { readonly breach: BreachCase }) {
  const moment = useMoment();
  const due = authorityDue(breach, moment);
  const left = minutesBetween(moment.now, breach.notifyBy);
  const until = fullInstant(breach.notifyBy, moment.zone);
  if (clockRuns(breach)) {
    const over = due.state === 'over';
    return (
      <div className={classes.clock} data-state={due.state}>
        <p className={classes.label}>
          <DueShape state={due.state} used={due.used} />
          {over ? `72 hours are over` : `Time left to tell ${breach.authority}`}
        </p>
        <BigClock
          minutes={left}
          seconds={secondsOfLastHour(moment.now, breach.notifyBy)}
          sentence={
            over
              ? `Over by ${hoursMinutes(-left)} since ${until}`
              : `${hoursMinutes(left)} left to tell ${breach.authority}, until ${until}`
          }
        />
        <Announced minutes={left} authority={breach.authority} />
      </div>
    );
  }
  if (breach.state === 'suspected') return <Investigated breach={breach} />;
  return (
    <div className={classes.clock} data-state={due.state}>
      <p className={classes.label}>
        <DueShape state={due.state} used={due.used} />
        {breach.notifiedAt === null ? 'No clock runs' : 'First notice went after'}
      </p>
      {breach.notifiedAt === null ? (
        <p className={classes.none}>{breach.closedAt === null ? 'No notice needed' : 'Closed'}</p>
      ) : (
        <Used minutes={minutesBetween(breach.awareAt, breach.notifiedAt)} />
      )}
    </div>
  );
}

/** Since when a suspicion is looked into; after a day, that this is no longer a short period. */
function Investigated({ breach }: { readonly breach: BreachCase }) {
  const moment = useMoment();
  const { investigatedFrom, investigationLongAt } = breach;
  const since = investigatedFrom ?? breach.awareAt;
  const long = investigationLongAt !== null && moment.now >= investigationLongAt;
  return (
    <div className={classes.clock} data-state={long ? 'soon' : 'none'}>
      <p className={classes.label}>
        <DueShape state="none" used={0} />
        Not aware yet, looking into it
      </p>
      <BigClock
        minutes={minutesBetween(since, moment.now)}
        sentence={`Looked into for ${hoursMinutes(minutesBetween(since, moment.now))}`}
      />
    </div>
  );
}

function secondsOfLastHour(now: string, until: string): number | undefined {
  const seconds = Math.floor((Date.parse(until) - Date.parse(now)) / 1_000);
  return seconds >= 0 && seconds < 3_600 ? seconds % 60 : undefined;
}

function Used({ minutes }: { readonly minutes: number }) {
  return <BigClock minutes={minutes} sentence={`${hoursMinutes(minutes)} of 72 hours`} />;
}

/** The 72 hours as a ruler; in words once the clock has stopped. */
export function BreachLine({ breach }: { readonly breach: BreachCase }) {
  const moment = useMoment();
  const { awareAt, notifyBy, notifiedAt, closedAt, investigatedFrom, investigationLongAt } = breach;
  if (breach.state === 'suspected') {
    const long = investigationLongAt !== null && moment.now >= investigationLongAt;
    return (
      <p className={classes.stopped}>
        Looked into since {shortInstant(investigatedFrom ?? awareAt, moment)}. The 72 hours start once you are
        reasonably certain that personal data are affected (EDPB Guidelines 9/2022).{' '}
        {long
          ? 'This has lasted more than 24 hours. Looking into it must be short: settle it, or write down why it takes longer.'
          : 'Look into it at once, and briefly.'}
      </p>
    );
  }
  if (clockRuns(breach)) return <HourLine awareAt={awareAt} until={notifyBy} moment={moment} />;
  const parts = [
    `Aware ${shortInstant(awareAt, moment)}`,
    ...(notifiedAt === null ? [] : [`first notice ${shortInstant(notifiedAt, moment)}`]),
    `72 hours ended ${shortInstant(notifyBy, moment)}`.replace(
      'ended',
      Date.parse(notifyBy) > Date.parse(moment.now) ? 'end' : 'ended',
    ),
    ...(closedAt === null ? [] : [`closed ${shortInstant(closedAt, moment)}`]),
  ];
  return <p className={classes.stopped}>{parts.join('; ')}.</p>;
}

const announced = [24, 12, 4, 1, 0] as const;

// One polite sentence as each of these hours begins: the digits themselves are never a live region.
function Announced({ minutes, authority }: { readonly minutes: number; readonly authority: string }) {
  const passed = announced.filter((hours) => minutes <= hours * 60).at(-1);
  const [first] = useState(passed);
  const words =
    passed === undefined || passed === first
      ? ''
      : passed === 0
        ? `The 72 hours to tell ${authority} are over.`
        : `${passed} hours or less are left to tell ${authority}.`;
  return <VisuallyHidden role="status">{words}</VisuallyHidden>;
}
