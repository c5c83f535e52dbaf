import { Button, SegmentedControl } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { BreachRow } from '../../main/contract/breaches/breach.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { useKeys, useLetterKeys } from '../shell/keys.tsx';
import { useMoment } from '../ui/now.tsx';
import { DataGrid } from '../ui/data-grid.tsx';
import { DueMark } from '../ui/due-mark.tsx';
import type { Due } from '../ui/due-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import type { GridColumn } from '../ui/grid-row.tsx';
import { KeyOfButton } from '../ui/key-hint.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { shortDate, shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import { WidestDate } from '../ui/widest-date.tsx';
import { Widest } from '../ui/widest.tsx';
import { breachDue } from './breach-due.ts';
import { causeChoices, causeWords } from './breach-words.ts';
import classes from './list-breaches.module.css';

const rowsMax = 500;

/** Every breach: those whose 72 hours still run first, least time left first. */
export function ListBreaches() {
  const t = useWords();
  const moment = useMoment();
  const navigate = useNavigate();
  const letters = useLetterKeys();
  const [shown, setShown] = useState<'open' | 'all'>('open');
  const list = useQuery({
    ...query.breaches.listBreaches.queryOptions({ input: { open: shown === 'open', limit: rowsMax } }),
    placeholderData: keepPreviousData,
  });
  const columns = useMemo(() => columnsOf(t, moment), [t, moment]);
  useKeys([
    { press: 'j k', does: t('ui.keys.move') },
    { press: 'Enter', does: t('ui.keys.open') },
  ]);
  const rows = list.data?.rows ?? [];
  const record = (
    <Button component="a" href={hrefTo(paths.logBreach)}>
      {t('breaches.logBreach.title')}
      <KeyOfButton name="B" />
    </Button>
  );
  return (
    <>
      <PageHead
        title={t('breaches.listBreaches.title')}
        sentence={list.data === undefined ? '\u00a0' : sentenceOf(t, rows, shown, moment)}
        actions={
          <>
            <SegmentedControl
              aria-label={t('breaches.listBreaches.which')}
              size="xs"
              data={[
                { value: 'open', label: t('breaches.listBreaches.open') },
                { value: 'all', label: t('breaches.listBreaches.all') },
              ]}
              value={shown}
              onChange={(value) => setShown(value === 'all' ? 'all' : 'open')}
            />
            {record}
          </>
        }
        ruled
      />
      {list.isError && (
        <div className={classes.pane}>
          <Problem
            failed={t('breaches.listBreaches.notRead')}
            safe={t('ui.unchanged')}
            details={`${list.error.name}: ${list.error.message}`}
            onRetry={() => void list.refetch()}
          />
        </div>
      )}
      {list.data !== undefined && rows.length === 0 && (
        <EmptyState
          icon={<IconAlertTriangle size={28} stroke={1.2} />}
          title={t(shown === 'open' ? 'breaches.listBreaches.noneOpen' : 'breaches.listBreaches.noneRecorded')}
          fact={t('breaches.listBreaches.whatBelongs')}
        />
      )}
      {rows.length > 0 && (
        <div className={classes.list}>
          <DataGrid
            label={t('breaches.listBreaches.title')}
            columns={columns}
            rowCount={rows.length}
            rowAt={(index) => rows[index]}
            rowKey={({ reference }) => reference}
            onOpen={({ reference }) => void navigate({ to: paths.breach(reference) })}
            letters={letters}
          />
        </div>
      )}
    </>
  );
}

function columnsOf(t: Words, moment: Moment): readonly GridColumn<BreachRow>[] {
  return [
    {
      key: 'due',
      head: t('breaches.listBreaches.columns.due'),
      width: { sample: <WidestDue t={t} /> },
      cell: (row) => <DueMark due={breachDue(t, row, moment)} />,
    },
    {
      key: 'reference',
      head: t('breaches.listBreaches.columns.reference'),
      look: 'faint',
      width: { sample: 'BR-2026-00000' },
      cell: ({ reference }) => reference,
    },
    {
      key: 'title',
      head: t('breaches.listBreaches.columns.title'),
      look: 'name',
      width: { share: 5 },
      cell: titleOf,
      full: titleOf,
    },
    {
      key: 'cause',
      head: t('breaches.listBreaches.columns.cause'),
      width: { sample: <WidestCause t={t} /> },
      cell: ({ cause }) => causeWords(t, cause),
      hideBelow: 1240,
    },
    {
      key: 'department',
      head: t('breaches.listBreaches.columns.department'),
      width: { share: 2 },
      cell: ({ department }) => department ?? '',
      full: ({ department }) => department ?? '',
      hideBelow: 1240,
    },
    {
      key: 'next',
      head: t('breaches.listBreaches.columns.next'),
      width: { share: 3 },
      cell: ({ nextStep }) => nextStep,
      full: nextOf,
    },
    {
      key: 'until',
      head: t('breaches.listBreaches.columns.until'),
      align: 'right',
      width: { sample: <WidestDate write={(date) => `${shortDate(t, date, date)} 09:12`} /> },
      cell: ({ nextLimit, notifyBy, state }) =>
        state === 'suspected' ? '' : shortInstant(t, nextLimit?.at ?? notifyBy, moment),
      hideBelow: 860,
    },
  ];
}

function titleOf({ title }: BreachRow): string {
  return title;
}

function nextOf({ nextStep }: BreachRow): string {
  return nextStep;
}

function WidestDue({ t }: { readonly t: Words }) {
  const time = t('ui.due.hoursAndMinutes', { hours: 888, minutes: 88 });
  const dues: readonly (readonly [state: Due['state'], words: string])[] = [
    ['over', t('ui.due.overBy', { time })],
    ['soon', t('ui.due.left', { time })],
    ['none', t('breaches.due.notAware')],
    ['done', t('breaches.due.sentAfter', { time })],
    ['donelate', t('breaches.due.sentLate', { time })],
    ['ok', t('breaches.due.noNotice')],
  ];
  return (
    <Widest>
      {dues.map(([state, words]) => (
        <DueMark key={state} due={{ state, words, used: 0 }} />
      ))}
    </Widest>
  );
}

function WidestCause({ t }: { readonly t: Words }) {
  return (
    <Widest>
      {causeChoices(t).map(({ value, label }) => (
        <span key={value}>{label}</span>
      ))}
    </Widest>
  );
}

function sentenceOf(t: Words, rows: readonly BreachRow[], shown: 'open' | 'all', moment: Moment): string {
  const running = rows.filter(({ nextLimit }) => nextLimit !== null);
  const over = running.filter((row) => breachDue(t, row, moment).state === 'over').length;
  return t(shown === 'open' ? 'breaches.listBreaches.openCounted' : 'breaches.listBreaches.allCounted', {
    breaches: rows.length,
    clocks: running.length,
    over,
  });
}
