import { Anchor, Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { hrefTo, paths, viewPath } from '../paths.ts';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { count, shortDate } from '../ui/words.ts';
import classes from './list-reminders.module.css';
import { askOutside, outsideOf } from './tell-outside.tsx';
import { remindersRefusedWords, useRemindersRefused } from './use-reminders-refused.ts';

type List = Outputs['reminders']['listReminders'];

const remindersShown = 4;

/** The list of this day, whether it is put away, and the way to do that or to take it out again. */
export function useStartOfDay() {
  const list = useQuery({ ...query.reminders.listReminders.queryOptions(), refetchInterval: 60_000 });
  const dismiss = useMutation(query.reminders.dismissReminders.mutationOptions());
  const { data } = list;
  return {
    list,
    /** Something stands on it: a quiet day has no list. */
    filled: data !== undefined && !isQuiet(data),
    open: data !== undefined && !isQuiet(data) && !data.dismissed,
    put: (away: boolean) => dismiss.mutate({ dismissed: away }),
  };
}

export type StartOfDay = ReturnType<typeof useStartOfDay>;

/** Since yesterday, and today: shown until it is put away, and again the next day. */
export function ListReminders({ list, open, put }: StartOfDay) {
  if (list.isError)
    return (
      <Problem
        failed="The start of the day could not be read."
        safe="Nothing was changed."
        next="Try again."
        details={`${list.error.name} in reminders.listReminders`}
        onRetry={() => void list.refetch()}
      />
    );
  if (!open || list.data === undefined) return null;
  return (
    <div className={classes.list}>
      <Panel
        title="Start of the day"
        aside={
          <Button variant="default" size="xs" onClick={() => put(true)}>
            Put away until tomorrow
          </Button>
        }
        foot={<OutsideWords />}
      >
        <div className={classes.columns}>
          <TodayColumn list={list.data} />
          <SinceColumn list={list.data} />
        </div>
      </Panel>
    </div>
  );
}

function TodayColumn({ list }: { readonly list: List }) {
  const { breaches, endsToday, overdue, remindsToday } = list;
  const quiet = breaches.length + endsToday.total + overdue.total + remindsToday.total === 0;
  return (
    <section aria-labelledby="start-today">
      <h3 id="start-today">Today</h3>
      {quiet && <p className={classes.quiet}>Nothing ends today and nothing reminds.</p>}
      <dl className={classes.groups}>
        <Group title="Breaches" total={breaches.length} all={paths.breaches}>
          {breaches.slice(0, remindersShown).map(({ reference, words }) => (
            <Line key={reference} path={paths.breach(reference)} words={words} />
          ))}
        </Group>
        <Dates title="Ends today" group={endsToday} all={viewPath('due-in-7-days')} />
        <Dates title="Overdue" group={overdue} all={viewPath('overdue')} />
        <Dates title="Reminds" group={remindsToday} all={paths.requests} />
      </dl>
    </section>
  );
}

const movedWords: Readonly<Record<List['moved']['rows'][number]['what'], string>> = {
  due: '',
  notice: ' notice',
  house: ' house target',
  acknowledgement: ' acknowledgement',
};

function SinceColumn({ list: { moved, sealedReports, today } }: { readonly list: List }) {
  const dayOf = (date: string | null) => (date === null ? 'no date' : shortDate(date, today));
  return (
    <section aria-labelledby="start-since">
      <h3 id="start-since">Since yesterday</h3>
      {moved.total + sealedReports === 0 && <p className={classes.quiet}>No date moved and no sealed report waits.</p>}
      <dl className={classes.groups}>
        <Group title="Dates moved" total={moved.total} all={paths.requests}>
          {moved.rows.slice(0, remindersShown).map(({ reference, what, movedAt, before, after }) => (
            <Line
              key={`${reference} ${what} ${movedAt} ${after ?? ''}`}
              path={paths.request(reference)}
              words={`${reference}${movedWords[what]}: ${dayOf(before)} is now ${dayOf(after)}`}
            />
          ))}
        </Group>
        <Group title="Sealed reports" total={sealedReports} all={paths.inbox}>
          {sealedReports > 0 && (
            <Line
              path={paths.inbox}
              words={count(sealedReports, { one: '1 waits to be opened', other: '{n} wait to be opened' })}
            />
          )}
        </Group>
      </dl>
    </section>
  );
}

type DatesProps = { readonly title: string; readonly group: List['overdue']; readonly all: string };

function Dates({ title, group: { rows, total }, all }: DatesProps) {
  return (
    <Group title={title} total={total} all={all}>
      {rows.slice(0, remindersShown).map(({ reference, kind, words }) => (
        <Line key={`${reference} ${kind}`} path={paths.request(reference)} words={words} />
      ))}
    </Group>
  );
}

type GroupProps = {
  readonly title: string;
  readonly total: number;
  readonly all: string;
  readonly children: ReactNode;
};

function Group({ title, total, all, children }: GroupProps) {
  if (total === 0) return null;
  return (
    <div className={classes.group}>
      <dt>
        {title} <span>{total.toLocaleString('en-GB')}</span>
      </dt>
      <dd>
        <ul>
          {children}
          {total > remindersShown && title !== 'Sealed reports' && (
            <li>
              <Anchor href={hrefTo(all)}>and {(total - remindersShown).toLocaleString('en-GB')} more</Anchor>
            </li>
          )}
        </ul>
      </dd>
    </div>
  );
}

function Line({ path, words }: { readonly path: string; readonly words: string }) {
  return (
    <li>
      <Anchor href={hrefTo(path)}>{words}</Anchor>
    </li>
  );
}

/** Where reminders show, and the one click that lets the browser show them outside the window. */
function OutsideWords() {
  const [outside, setOutside] = useState(outsideOf);
  const refused = useRemindersRefused();
  switch (outside) {
    case 'default':
      return (
        <>
          <span>Reminders show in this window. They name a reference, never a person.</span>
          <Button variant="default" size="xs" onClick={() => void askOutside().then(setOutside)}>
            Show them outside it too
          </Button>
        </>
      );
    case 'granted':
      return <span>Reminders also show outside this window. They name a reference, never a person.</span>;
    case 'desktop':
      return (
        <span>
          {refused ? remindersRefusedWords : 'Reminders show on your desktop. They name a reference, never a person.'}
        </span>
      );
    case 'denied':
      return <span>Reminders show in this window only: the browser does not let Docket show them outside it.</span>;
    case 'missing':
      return <span>Reminders show in this window only: this browser has no notifications.</span>;
  }
}

function isQuiet({ breaches, endsToday, overdue, remindsToday, moved, sealedReports }: List): boolean {
  return breaches.length + endsToday.total + overdue.total + remindsToday.total + moved.total + sealedReports === 0;
}
