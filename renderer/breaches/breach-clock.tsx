import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import { NowToTheSecond, useMoment } from '../ui/now.tsx';
import { BigClock } from '../ui/big-clock.tsx';
import { DueShape } from '../ui/due-shape.tsx';
import { HourLine } from '../ui/hour-line.tsx';
import { inSeries } from '../../main/words/joined.ts';
import { fullInstant, hoursMinutes, shortInstant } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
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
  const t = useWords();
  const moment = useMoment();
  const due = authorityDue(t, breach, moment);
  const left = minutesBetween(moment.now, breach.notifyBy);
  const { authority } = breach;
  const at = fullInstant(t, breach.notifyBy, moment.zone);
  if (clockRuns(breach)) {
    const over = due.state === 'over';
    return (
      <div className={classes.clock} data-state={due.state}>
        <p className={classes.label}>
          <DueShape state={due.state} used={due.used} />
          {over ? t('breaches.clock.over') : t('breaches.clock.left', { authority })}
        </p>
        <BigClock
          minutes={left}
          seconds={secondsOfLastHour(moment.now, breach.notifyBy)}
          sentence={
            over
              ? t('breaches.clock.saidOver', { time: hoursMinutes(t, -left), at })
              : t('breaches.clock.saidLeft', { time: hoursMinutes(t, left), authority, at })
          }
        />
        <Announced minutes={left} authority={authority} />
      </div>
    );
  }
  if (breach.state === 'suspected') return <Investigated breach={breach} />;
  return (
    <div className={classes.clock} data-state={due.state}>
      <p className={classes.label}>
        <DueShape state={due.state} used={due.used} />
        {t(breach.notifiedAt === null ? 'breaches.clock.noClock' : 'breaches.clock.sentAfter')}
      </p>
      {breach.notifiedAt === null ? (
        <p className={classes.none}>
          {t(breach.closedAt === null ? 'breaches.due.noNotice' : 'breaches.clock.closed')}
        </p>
      ) : (
        <Used minutes={minutesBetween(breach.awareAt, breach.notifiedAt)} />
      )}
    </div>
  );
}

/** Since when a suspicion is looked into; after a day, that this is no longer a short period. */
function Investigated({ breach }: { readonly breach: BreachCase }) {
  const t = useWords();
  const moment = useMoment();
  const { investigatedFrom, investigationLongAt } = breach;
  const minutes = minutesBetween(investigatedFrom ?? breach.awareAt, moment.now);
  const long = investigationLongAt !== null && moment.now >= investigationLongAt;
  return (
    <div className={classes.clock} data-state={long ? 'soon' : 'none'}>
      <p className={classes.label}>
        <DueShape state="none" used={0} />
        {t('breaches.clock.investigated')}
      </p>
      <BigClock minutes={minutes} sentence={t('breaches.clock.saidInvestigated', { time: hoursMinutes(t, minutes) })} />
    </div>
  );
}

function secondsOfLastHour(now: string, until: string): number | undefined {
  const seconds = Math.floor((Date.parse(until) - Date.parse(now)) / 1_000);
  return seconds >= 0 && seconds < 3_600 ? seconds % 60 : undefined;
}

function Used({ minutes }: { readonly minutes: number }) {
  const t = useWords();
  return (
    <BigClock minutes={minutes} sentence={t('breaches.clock.saidSentAfter', { time: hoursMinutes(t, minutes) })} />
  );
}

/** The 72 hours as a ruler; in words once the clock has stopped. */
export function BreachLine({ breach }: { readonly breach: BreachCase }) {
  const t = useWords();
  const moment = useMoment();
  const { awareAt, notifyBy, notifiedAt, closedAt, investigatedFrom, investigationLongAt } = breach;
  if (breach.state === 'suspected') {
    const long = investigationLongAt !== null && moment.now >= investigationLongAt;
    return (
      <p className={classes.stopped}>
        {t('breaches.clock.investigatedSince', { at: shortInstant(t, investigatedFrom ?? awareAt, moment) })}{' '}
        {t(long ? 'breaches.clock.investigatedLong' : 'breaches.clock.investigateBriefly')}
      </p>
    );
  }
  if (clockRuns(breach)) return <HourLine awareAt={awareAt} until={notifyBy} moment={moment} />;
  const ends = Date.parse(notifyBy) > Date.parse(moment.now);
  const parts = [
    t('breaches.clock.said.aware', { at: shortInstant(t, awareAt, moment) }),
    ...(notifiedAt === null ? [] : [t('breaches.clock.said.firstNotice', { at: shortInstant(t, notifiedAt, moment) })]),
    t(ends ? 'breaches.clock.said.ends' : 'breaches.clock.said.ended', { at: shortInstant(t, notifyBy, moment) }),
    ...(closedAt === null ? [] : [t('breaches.clock.said.closed', { at: shortInstant(t, closedAt, moment) })]),
  ];
  return <p className={classes.stopped}>{inSeries(t.language, parts)}.</p>;
}

const announced = [24, 12, 4, 1, 0] as const;

// One polite sentence as each of these hours begins: the digits themselves are never a live region.
function Announced({ minutes, authority }: { readonly minutes: number; readonly authority: string }) {
  const t = useWords();
  const passed = announced.filter((hours) => minutes <= hours * 60).at(-1);
  const [first] = useState(passed);
  const words =
    passed === undefined || passed === first
      ? ''
      : passed === 0
        ? t('breaches.clock.announcedOver', { authority })
        : t('breaches.clock.announcedLeft', { hours: passed, authority });
  return <VisuallyHidden role="status">{words}</VisuallyHidden>;
}
