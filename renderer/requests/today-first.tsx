import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BreachRow } from '../../main/contract/breaches/breach.ts';
import type { RequestRow } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { hrefTo, paths } from '../paths.ts';
import { BigClock } from '../ui/big-clock.tsx';
import { DayLine } from '../ui/day-line.tsx';
import { DueShape } from '../ui/due-shape.tsx';
import { dueOf } from '../ui/due-words.ts';
import type { Due } from '../ui/due-words.ts';
import { HourLine } from '../ui/hour-line.tsx';
import { hoursMinutes, shortDate, shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { requestClock } from '../ui/request-clock.ts';
import { rightsInWords } from '../ui/request-words.ts';
import { authorityInWords } from '../../main/words/authority.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './today-first.module.css';
import { minutesUntil } from './today-order.ts';
import type { First, UnopenedReport } from './today-order.ts';

type TodayFirstProps = { readonly first: First; readonly moment: Moment; readonly authority: string | undefined };

/** The one thing that goes wrong first: how long, what, what is missing, and the way there. */
export function TodayFirst({ first, moment, authority }: TodayFirstProps) {
  if (first.kind === 'breach') return <FirstBreach breach={first.breach} moment={moment} authority={authority} />;
  if (first.kind === 'report') return <FirstReport report={first.report} moment={moment} />;
  return <FirstRequest request={first.request} moment={moment} />;
}

function FirstReport({ report, moment }: { readonly report: UnopenedReport; readonly moment: Moment }) {
  const t = useWords();
  const { id, receiptCode, department, summary, noticedAt, endsIfBreach: until } = report;
  const minutes = minutesUntil(until, moment.now);
  const limit = shortInstant(t, until, moment);
  const time = hoursMinutes(t, Math.abs(minutes));
  return (
    <FirstToGoWrong
      due={dueOf(t, { kind: 'breach', awareAt: noticedAt, until }, moment)}
      time={
        <>
          <BigClock
            minutes={minutes}
            sentence={t(minutes < 0 ? 'requests.today.first.saidReportOver' : 'requests.today.first.saidReportLeft', {
              time,
              limit,
            })}
          />
          <p className={classes.small}>
            {t(minutes < 0 ? 'requests.today.first.reportOver' : 'requests.today.first.reportLeft', { limit })}
          </p>
        </>
      }
      reference={t('requests.today.first.sealedReport', { code: receiptCode ?? '' })}
      title={department ?? t('requests.today.agenda.noDepartment')}
      note={summary}
      href={hrefTo(paths.sealedReport(id))}
      way={t('requests.today.first.openReport')}
    >
      <HourLine
        awareAt={noticedAt}
        until={until}
        moment={moment}
        other={{
          name: t('requests.today.first.reportLine'),
          starts: t('requests.today.first.noticed'),
          marks: [],
        }}
      />
    </FirstToGoWrong>
  );
}

function FirstBreach({
  breach,
  moment,
  authority = '',
}: {
  readonly breach: BreachRow;
  readonly moment: Moment;
  readonly authority: string | undefined;
}) {
  const t = useWords();
  const { reference, title, awareAt, notifyBy, nextStep, nextLimit } = breach;
  const minutes = minutesUntil(notifyBy, moment.now);
  const due = dueOf(t, { kind: 'breach', awareAt, until: notifyBy }, moment);
  const further = nextLimit?.of === 'further' ? nextLimit.name : undefined;
  const { seen, said } = taskWords(t, {
    minutes,
    limit: shortInstant(t, notifyBy, moment),
    authority: authorityInWords(t, authority),
    further,
  });
  return (
    <FirstToGoWrong
      due={due}
      time={
        <>
          <BigClock minutes={minutes} sentence={said} />
          <p className={classes.small}>{seen}</p>
        </>
      }
      reference={reference}
      title={title}
      note={nextStep}
      href={hrefTo(paths.breach(reference))}
      way={t('requests.today.first.openBreach')}
    >
      <HourLine
        awareAt={awareAt}
        until={notifyBy}
        moment={moment}
        {...(further !== undefined && {
          other: { name: further, starts: t('requests.today.first.from'), marks: [] },
        })}
      />
    </FirstToGoWrong>
  );
}

type Task = {
  /** Negative once it is over. */
  readonly minutes: number;
  readonly limit: string;
  readonly authority: string;
  /** The name of a further clock of the breach, where that one ends first. */
  readonly further: string | undefined;
};

/** What the time is left for: under the large clock, and as a sentence with the time in it. */
function taskWords(t: Words, { minutes, limit, authority, further }: Task) {
  const time = hoursMinutes(t, Math.abs(minutes));
  if (further !== undefined) {
    const task = { clock: further, limit };
    return minutes < 0
      ? {
          seen: t('requests.today.first.furtherOver', task),
          said: t('requests.today.first.saidFurtherOver', { ...task, time }),
        }
      : {
          seen: t('requests.today.first.furtherLeft', task),
          said: t('requests.today.first.saidFurtherLeft', { ...task, time }),
        };
  }
  const task = { authority, limit };
  return minutes < 0
    ? { seen: t('requests.today.first.over', task), said: t('requests.today.first.saidOver', { ...task, time }) }
    : { seen: t('requests.today.first.left', task), said: t('requests.today.first.saidLeft', { ...task, time }) };
}

function FirstRequest({ request, moment }: { readonly request: RequestRow; readonly moment: Moment }) {
  const t = useWords();
  const clock = requestClock(request);
  if (clock === undefined || request.due === null) return null;
  const due = dueOf(t, clock, moment);
  return (
    <FirstToGoWrong
      due={due}
      time={
        <>
          <p className={classes.days}>{due.words}</p>
          <p className={classes.small}>
            {t('requests.today.first.answerDue', { date: shortDate(t, request.due, moment.today) })}
          </p>
        </>
      }
      reference={`${request.reference}, ${rightsInWords(t, request.rights)}`}
      title={request.requester}
      note={request.nextStep}
      href={hrefTo(paths.request(request.reference))}
      way={t('requests.today.first.openCase')}
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
  const t = useWords();
  return (
    <section className={classes.first} data-state={due.state} aria-labelledby="first">
      <div className={classes.grid}>
        <div className={classes.time}>
          <h2 id="first" className={classes.label}>
            <DueShape state={due.state} used={due.used} /> {t('requests.today.first.title')}
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
