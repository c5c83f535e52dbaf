import { Anchor, Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { localeOf } from '../../main/words/language.ts';
import { query } from '../api.ts';
import { hrefTo, paths, viewPath } from '../paths.ts';
import { shortDate } from '../../main/words/dates.ts';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './list-reminders.module.css';
import { askOutside, outsideOf } from './tell-outside.tsx';
import { useRemindersRefused } from './use-reminders-refused.ts';

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
  const t = useWords();
  if (list.isError)
    return (
      <Problem
        failed={t('reminders.listReminders.failed')}
        safe={t('ui.unchanged')}
        next={t('reminders.listReminders.next')}
        details={`${list.error.name} in reminders.listReminders`}
        onRetry={() => void list.refetch()}
      />
    );
  if (!open || list.data === undefined) return null;
  return (
    <div className={classes.list}>
      <Panel
        title={t('reminders.listReminders.title')}
        aside={
          <Button variant="default" size="xs" onClick={() => put(true)}>
            {t('reminders.listReminders.putAway')}
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
  const t = useWords();
  const { breaches, endsToday, overdue, remindsToday } = list;
  const quiet = breaches.length + endsToday.total + overdue.total + remindsToday.total === 0;
  return (
    <section aria-labelledby="start-today">
      <h3 id="start-today">{t('reminders.listReminders.today')}</h3>
      {quiet && <p className={classes.quiet}>{t('reminders.listReminders.quietToday')}</p>}
      <dl className={classes.groups}>
        <Group title={t('reminders.listReminders.breaches')} total={breaches.length} all={paths.breaches}>
          {breaches.slice(0, remindersShown).map(({ reference, words }) => (
            <Line key={reference} path={paths.breach(reference)} words={words} />
          ))}
        </Group>
        <Dates title={t('reminders.listReminders.endsToday')} group={endsToday} all={viewPath('due-in-7-days')} />
        <Dates title={t('reminders.listReminders.overdue')} group={overdue} all={viewPath('overdue')} />
        <Dates title={t('reminders.listReminders.reminds')} group={remindsToday} all={paths.requests} />
      </dl>
    </section>
  );
}

function SinceColumn({ list: { moved, sealedReports, today } }: { readonly list: List }) {
  const t = useWords();
  const dayOf = (date: string | null) =>
    date === null ? t('reminders.listReminders.noDate') : shortDate(t, date, today);
  return (
    <section aria-labelledby="start-since">
      <h3 id="start-since">{t('reminders.listReminders.since')}</h3>
      {moved.total + sealedReports === 0 && <p className={classes.quiet}>{t('reminders.listReminders.quietSince')}</p>}
      <dl className={classes.groups}>
        <Group title={t('reminders.listReminders.datesMoved')} total={moved.total} all={paths.requests}>
          {moved.rows.slice(0, remindersShown).map(({ reference, what, movedAt, before, after }) => (
            <Line
              key={`${reference} ${what} ${movedAt} ${after ?? ''}`}
              path={paths.request(reference)}
              words={t(`reminders.listReminders.moved.${what}`, {
                reference,
                before: dayOf(before),
                after: dayOf(after),
              })}
            />
          ))}
        </Group>
        <Group title={t('reminders.listReminders.sealedReports')} total={sealedReports}>
          {sealedReports > 0 && (
            <Line path={paths.inbox} words={t('reminders.listReminders.sealedWait', { reports: sealedReports })} />
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
  /** Where those stand that are not shown; absent where one line stands for all. */
  readonly all?: string;
  readonly children: ReactNode;
};

function Group({ title, total, all, children }: GroupProps) {
  const t = useWords();
  if (total === 0) return null;
  return (
    <div className={classes.group}>
      <dt>
        {/* The number never stands alone on a line. */}
        {title}
        {'\u00a0'}
        <span>{total.toLocaleString(localeOf[t.language])}</span>
      </dt>
      <dd>
        <ul>
          {children}
          {all !== undefined && total > remindersShown && (
            <li>
              <Anchor href={hrefTo(all)}>{t('reminders.listReminders.more', { count: total - remindersShown })}</Anchor>
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
  const t = useWords();
  const [outside, setOutside] = useState(outsideOf);
  const refused = useRemindersRefused();
  if (outside === 'desktop')
    return <span>{t(refused ? 'reminders.refused' : 'reminders.listReminders.outside.desktop')}</span>;
  return (
    <>
      <span>{t(`reminders.listReminders.outside.${outside}`)}</span>
      {outside === 'default' && (
        <Button variant="default" size="xs" onClick={() => void askOutside().then(setOutside)}>
          {t('reminders.listReminders.showOutside')}
        </Button>
      )}
    </>
  );
}

function isQuiet({ breaches, endsToday, overdue, remindsToday, moved, sealedReports }: List): boolean {
  return breaches.length + endsToday.total + overdue.total + remindsToday.total + moved.total + sealedReports === 0;
}
