import { Anchor } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { InboxRow } from '../../main/contract/inbox/inbox-row.ts';
import type { RequestRow } from '../../main/contract/requests/request.ts';
import { hrefTo, paths, viewPath } from '../paths.ts';
import { DueMark } from '../ui/due-mark.tsx';
import { dueOf } from '../ui/due-words.ts';
import type { Moment } from '../../main/words/dates.ts';
import { requestClock } from '../ui/request-clock.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './today-agenda.module.css';
import { breachesWithClock, unopenedReports } from './today-order.ts';
import type { First, TodayData } from './today-order.ts';

type TodayAgendaProps = {
  readonly data: TodayData;
  readonly first: First | undefined;
  readonly moment: Moment;
  readonly reports: readonly InboxRow[];
};

const mostReports = 5;

/** Everything after the first, in groups; a group without rows is not there. */
export function TodayAgenda({ data, first, moment, reports }: TodayAgendaProps) {
  const t = useWords();
  const breaches = breachesWithClock(data.breaches).filter(
    ({ reference }) => !(first?.kind === 'breach' && first.breach.reference === reference),
  );
  const isFirst = ({ id }: InboxRow) => first?.kind === 'report' && first.report.id === id;
  const hours = unopenedReports(reports);
  // Those that leave hours come first; a copy leaves none.
  const waitingReports = [
    ...hours,
    ...reports.filter(({ status, endsIfBreach }) => status === 'unreadable' && endsIfBreach === null),
  ].filter((report) => !isFirst(report));
  const shownReports = waitingReports.slice(0, mostReports);
  return (
    <div className={classes.agenda}>
      <Group
        title={t('requests.today.agenda.otherBreaches')}
        total={breaches.length}
        above={0}
        shown={breaches.length}
        all={hrefTo(paths.breaches)}
      >
        {breaches.map(({ reference, title, awareAt, notifyBy, nextStep }) => {
          const due = dueOf(t, { kind: 'breach', awareAt, until: notifyBy }, moment);
          return (
            <Row
              key={reference}
              href={hrefTo(paths.breach(reference))}
              mark={<DueMark due={due} />}
              reference={reference}
              name={title}
              next={nextStep}
              date={due.date}
            />
          );
        })}
      </Group>
      <Group
        title={t('requests.today.agenda.sealedReports')}
        total={data.sealedReports}
        above={first?.kind === 'report' ? 1 : 0}
        shown={shownReports.length}
        all={hrefTo(paths.inbox)}
      >
        {shownReports.map(({ id, receiptCode, status, department, summary, noticedAt, endsIfBreach }) => {
          const due =
            endsIfBreach === null
              ? undefined
              : dueOf(t, { kind: 'breach', awareAt: noticedAt, until: endsIfBreach }, moment);
          return (
            <Row
              key={id}
              href={hrefTo(paths.sealedReport(id))}
              mark={
                due === undefined ? (
                  <span className={classes.sealed}>
                    <IconMailOpened size={16} stroke={1.6} aria-hidden /> {t('requests.today.agenda.notReadable')}
                  </span>
                ) : (
                  <DueMark due={due} />
                )
              }
              reference={receiptCode ?? ''}
              name={
                status === 'unreadable'
                  ? t('requests.today.agenda.notReadable')
                  : (department ?? t('requests.today.agenda.noDepartment'))
              }
              next={due === undefined ? summary : t('requests.today.agenda.ifBreach', { summary })}
              date={due?.date}
            />
          );
        })}
      </Group>
      <Requests
        title={t('requests.views.overdue')}
        group={data.overdue}
        first={first}
        moment={moment}
        all={hrefTo(viewPath('overdue'))}
      />
      <Requests
        title={t('requests.views.due-in-7-days')}
        group={data.dueInSevenDays}
        first={first}
        moment={moment}
        all={hrefTo(viewPath('due-in-7-days'))}
      />
      <Requests
        title={t('requests.today.agenda.waiting')}
        group={data.waiting}
        first={first}
        moment={moment}
        all={hrefTo(viewPath('paused'))}
      />
    </div>
  );
}

type RequestsProps = {
  readonly title: string;
  readonly group: { readonly rows: readonly RequestRow[]; readonly total: number };
  readonly first: First | undefined;
  readonly moment: Moment;
  readonly all: string;
};

function Requests({ title, group, first, moment, all }: RequestsProps) {
  const t = useWords();
  const rows = group.rows.filter(
    ({ reference }) => !(first?.kind === 'request' && first.request.reference === reference),
  );
  const above = group.rows.length - rows.length;
  return (
    <Group title={title} total={group.total} above={above} shown={rows.length} all={all}>
      {rows.map((row) => {
        const clock = requestClock(row);
        const due = clock && dueOf(t, clock, moment);
        return (
          <Row
            key={row.reference}
            href={hrefTo(paths.request(row.reference))}
            mark={due && <DueMark due={due} />}
            reference={row.reference}
            name={row.requester}
            next={row.nextStep}
            date={due?.date}
          />
        );
      })}
    </Group>
  );
}

type GroupProps = {
  readonly title: string;
  /** How many there are, as the sentence over the page counts them. */
  readonly total: number;
  /** Of them, how many stand above as the first to go wrong. */
  readonly above: number;
  readonly shown: number;
  readonly all: string;
  readonly children: ReactNode;
};

export function Group({ title, total, above, shown, all, children }: GroupProps) {
  const t = useWords();
  if (total <= above) return null;
  return (
    <section className={classes.group} aria-label={title}>
      <h2 className={classes.title}>
        {title}
        {'\u00a0'}
        <span>{total}</span>
      </h2>
      <ul className={classes.rows}>
        {children}
        {total > above + shown && (
          <li className={classes.all}>
            <Anchor href={all} size="sm" data-agenda>
              {t('requests.today.agenda.all', { total })}
            </Anchor>
          </li>
        )}
      </ul>
    </section>
  );
}

type RowProps = {
  readonly href: string;
  readonly mark: ReactNode;
  readonly reference: string;
  readonly name: string;
  readonly next: string;
  readonly date: string | undefined;
};

export function Row({ href, mark, reference, name, next, date }: RowProps) {
  return (
    <li>
      <a href={href} className={classes.row} data-agenda>
        <span className={classes.mark}>{mark}</span>
        <span className={classes.reference}>{reference}</span>
        <span className={classes.name} title={name}>
          {name}
        </span>
        <span className={classes.next} title={next}>
          {next}
        </span>
        <span className={classes.date}>{date}</span>
      </a>
    </li>
  );
}
