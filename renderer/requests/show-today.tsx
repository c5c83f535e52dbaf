import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { query } from '../api.ts';
import { putLetter } from '../documents/letter-in-hand.ts';
import { LetterTarget } from '../letters/letter-target.tsx';
import { hrefTo, paths } from '../paths.ts';
import { ExportCalendar } from '../reminders/export-calendar.tsx';
import { ListReminders, useStartOfDay } from '../reminders/list-reminders.tsx';
import { useKeys } from '../shell/keys.tsx';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { daysBetween } from '../ui/due-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { KeyOfButton } from '../ui/key-hint.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { capitalised } from '../../main/words/capitalised.ts';
import { longDay, shortDate } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './show-today.module.css';
import { TodayAgenda } from './today-agenda.tsx';
import { TodayCalendar } from './today-calendar.tsx';
import { TodayDrafts } from './today-drafts.tsx';
import { TodayTray } from './today-tray.tsx';
import { TodayFirst } from './today-first.tsx';
import { breachesWithClock, firstToGoWrong, sentenceOfToday } from './today-order.ts';
import type { TodayData } from './today-order.ts';

/** What will go wrong first, and everything after it. */
export function ShowToday() {
  const t = useWords();
  const moment = useMoment();
  const navigate = useNavigate();
  const { routesByPath } = useRouter();
  const { authority } = useSession();
  const today = useQuery(query.requests.showToday.queryOptions());
  const inbox = useQuery({
    ...query.inbox.listInbox.queryOptions({ input: { limit: 100 } }),
    enabled: (today.data?.sealedReports ?? 0) > 0,
  });
  const start = useStartOfDay();
  useKeys([
    { press: 'j k', does: t('ui.keys.move') },
    { press: 'j', does: t('requests.today.keys.nextRow'), quiet: true, run: () => step(1) },
    { press: 'k', does: t('requests.today.keys.previousRow'), quiet: true, run: () => step(-1) },
    { press: 'Enter', does: t('ui.keys.open') },
    { press: 'N', does: t('requests.logRequest.does') },
    ...(start.filled
      ? [{ press: 'd', does: t('requests.today.keys.startOfDay'), run: () => start.put(start.open) }]
      : []),
  ]);
  const { data } = today;
  const reports = inbox.data?.rows ?? [];
  // Nothing leads before it is known which reports wait: the first would change under the hand.
  const known = data !== undefined && (data.sealedReports === 0 || !inbox.isPending);
  const first = known ? firstToGoWrong(data, reports, moment) : undefined;
  const canLogBreach = Object.hasOwn(routesByPath, paths.logBreach);
  return (
    <LetterTarget
      words={t('requests.dropToLog')}
      onLetter={(letter) => {
        putLetter(letter);
        void navigate({ to: paths.logRequest });
      }}
    >
      <PageHead
        title={capitalised(t, longDay(t, moment.today))}
        sentence={data === undefined ? '\u00a0' : sentenceOfToday(t, data, moment)}
        actions={
          <>
            {start.filled && !start.open && (
              <Button variant="default" onClick={() => start.put(false)}>
                {t('requests.today.startOfDay')}
                <KeyOfButton name="D" />
              </Button>
            )}
            {canLogBreach && (
              <Button variant="default" component="a" href={hrefTo(paths.logBreach)}>
                {t('requests.today.recordBreach')}
                <KeyOfButton name="B" />
              </Button>
            )}
            <Button variant={first === undefined ? 'filled' : 'default'} component="a" href={hrefTo(paths.logRequest)}>
              {t('requests.logRequest.title')}
              <KeyOfButton name="N" />
            </Button>
          </>
        }
      />
      {today.isError && (
        <Problem
          failed={t('requests.today.failed')}
          safe={t('ui.nothingChanged')}
          onRetry={() => void today.refetch()}
          details={today.error.name}
        />
      )}
      {known && (
        <div className={classes.layout}>
          <div className={classes.main}>
            <ListReminders {...start} />
            {isQuiet(data) ? (
              <Nothing data={data} today={moment.today} />
            ) : (
              <>
                {first !== undefined && <TodayFirst first={first} moment={moment} authority={authority} />}
                <TodayAgenda data={data} first={first} moment={moment} reports={reports} />
              </>
            )}
            {data.trayLetters > 0 && <TodayTray waiting={data.trayLetters} moment={moment} />}
            <TodayDrafts moment={moment} />
          </div>
          <aside className={classes.rail} aria-label={t('requests.today.nextWeeks')}>
            <TodayCalendar days={data.calendar} today={moment.today} />
            <ExportCalendar size="xs" />
          </aside>
        </div>
      )}
    </LetterTarget>
  );
}

function isQuiet({ breaches, overdue, dueInSevenDays, waiting, sealedReports, trayLetters }: TodayData): boolean {
  const needing = overdue.total + dueInSevenDays.total + waiting.total + sealedReports + trayLetters;
  return breachesWithClock(breaches).length + needing === 0;
}

function Nothing({ data, today }: { readonly data: TodayData; readonly today: string }) {
  const t = useWords();
  const { next } = data;
  return (
    <EmptyState
      icon={<IconCircleCheck size={28} stroke={1.2} />}
      title={t('requests.today.nothing.title')}
      fact={
        next === null
          ? t('requests.today.nothing.noneOpen')
          : t('requests.today.nothing.nextDate', {
              reference: next.reference,
              date: shortDate(t, next.due, today),
              days: daysBetween(today, next.due),
            })
      }
      actions={
        <Button component="a" href={hrefTo(next === null ? paths.logRequest : paths.requests)} variant="default">
          {t(next === null ? 'requests.logFirst' : 'requests.today.nothing.openRequests')}
        </Button>
      }
    />
  );
}

// The rows are plain links: the keys move the focus from one to the next, Enter opens the one that has it.
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-agenda]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at === -1 ? 0 : Math.max(0, Math.min(rows.length - 1, at + by))]?.focus();
}
