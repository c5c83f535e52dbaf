import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BreachRow } from '../../main/contract/breaches/breach.ts';
import type { RequestRow } from '../../main/contract/requests/request.ts';
import { hrefTo, paths } from '../paths.ts';
import { BigClock } from '../ui/big-clock.tsx';
import { DayLine } from '../ui/day-line.tsx';
import { DueShape } from '../ui/due-shape.tsx';
import { dueOf } from '../ui/due-words.ts';
import type { Due } from '../ui/due-words.ts';
import { HourLine } from '../ui/hour-line.tsx';
import { hoursMinutes, shortDate, shortInstant } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import { requestClock } from '../ui/request-clock.ts';
import { rightsInWords } from '../ui/request-words.ts';
import classes from './today-first.module.css';
import { minutesUntil } from './today-order.ts';
import type { First } from './today-order.ts';

type TodayFirstProps = { readonly first: First; readonly moment: Moment; readonly authority: string | undefined };

/** The one thing that goes wrong first: how long, what, what is missing, and the way there. */
export function TodayFirst({ first, moment, authority }: TodayFirstProps) {
  return first.kind === 'breach' ? (
    <FirstBreach breach={first.breach} moment={moment} authority={authority} />
  ) : (
    <FirstRequest request={first.request} moment={moment} />
  );
}

function FirstBreach({
  breach,
  moment,
  authority = 'the authority',
}: {
  readonly breach: BreachRow;
  readonly moment: Moment;
  readonly authority: string | undefined;
}) {
  const { reference, title, awareAt, notifyBy, nextStep, nextLimit } = breach;
  const minutes = minutesUntil(notifyBy, moment.now);
  const due = dueOf({ kind: 'breach', awareAt, until: notifyBy }, moment);
  const who = authority === '' ? 'the authority' : authority;
  const task = nextLimit?.of === 'further' ? `for ${nextLimit.name}` : `to tell ${who}`;
  const words =
    minutes < 0
      ? `${task}; it was due ${shortInstant(notifyBy, moment)}`
      : `left ${task}, until ${shortInstant(notifyBy, moment)}`;
  return (
    <FirstToGoWrong
      due={due}
      time={
        <>
          <BigClock
            minutes={minutes}
            sentence={`${minutes < 0 ? `Over by ${hoursMinutes(-minutes)}` : hoursMinutes(minutes)} ${words}`}
          />
          <p className={classes.small}>{words}</p>
        </>
      }
      reference={reference}
      title={title}
      note={nextStep}
      href={hrefTo(paths.breach(reference))}
      way="Open the breach"
    >
      <HourLine
        awareAt={awareAt}
        until={notifyBy}
        moment={moment}
        {...(nextLimit?.of === 'further' && { other: { name: nextLimit.name, starts: 'From', marks: [] } })}
      />
    </FirstToGoWrong>
  );
}

function FirstRequest({ request, moment }: { readonly request: RequestRow; readonly moment: Moment }) {
  const clock = requestClock(request);
  if (clock === undefined || request.due === null) return null;
  const due = dueOf(clock, moment);
  return (
    <FirstToGoWrong
      due={due}
      time={
        <>
          <p className={classes.days}>{due.words}</p>
          <p className={classes.small}>Answer due {shortDate(request.due, moment.today)}</p>
        </>
      }
      reference={`${request.reference}, ${rightsInWords(request.rights)}`}
      title={request.requester}
      note={request.nextStep}
      href={hrefTo(paths.request(request.reference))}
      way="Open the case"
    >
      <DayLine
        receivedOn={request.receivedOn}
        due={request.due}
        today={moment.today}
        {...(request.policyDue !== null && { target: request.policyDue })}
      />
    </FirstToGoWrong>
  );
}

type FirstToGoWrongProps = {
  readonly due: Due;
  readonly time: ReactNode;
  readonly reference: string;
  readonly title: string;
  readonly note: string;
  readonly href: string;
  readonly way: string;
  /** The line its time runs on. */
  readonly children: ReactNode;
};

function FirstToGoWrong({ due, time, reference, title, note, href, way, children }: FirstToGoWrongProps) {
  return (
    <section className={classes.first} data-state={due.state} aria-labelledby="first">
      <div className={classes.grid}>
        <div className={classes.time}>
          <h2 id="first" className={classes.label}>
            <DueShape state={due.state} used={due.used} /> First to go wrong
          </h2>
          {time}
        </div>
        <div className={classes.what}>
          <p className={classes.small}>{reference}</p>
          <p className={classes.title}>{title}</p>
          <p className={classes.note}>{note}</p>
        </div>
        <Button
          component="a"
          href={href}
          data-agenda
          rightSection={<IconArrowRight size={16} stroke={1.6} aria-hidden />}
        >
          {way}
        </Button>
      </div>
      {children}
    </section>
  );
}
