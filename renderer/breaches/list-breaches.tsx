import { Button, SegmentedControl } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { BreachRow } from '../../main/contract/breaches/breach.ts';
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
import { count, shortInstant } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import { breachDue } from './breach-due.ts';
import { causeWords } from './breach-words.ts';
import classes from './list-breaches.module.css';

const rowsMax = 500;

/** Every breach: those whose 72 hours still run first, least time left first. */
export function ListBreaches() {
  const moment = useMoment();
  const navigate = useNavigate();
  const letters = useLetterKeys();
  const [shown, setShown] = useState<'open' | 'all'>('open');
  const list = useQuery({
    ...query.breaches.listBreaches.queryOptions({ input: { open: shown === 'open', limit: rowsMax } }),
    placeholderData: keepPreviousData,
  });
  const columns = useMemo(() => columnsOf(moment), [moment]);
  useKeys([
    { press: 'j k', does: 'move' },
    { press: 'Enter', does: 'open' },
  ]);
  const rows = list.data?.rows ?? [];
  const record = (
    <Button component="a" href={hrefTo(paths.logBreach)}>
      Record a breach <KeyOfButton name="B" />
    </Button>
  );
  return (
    <>
      <PageHead
        title="Breaches"
        sentence={list.data === undefined ? '\u00a0' : sentenceOf(rows, shown, moment)}
        actions={
          <>
            <SegmentedControl
              aria-label="Which breaches"
              size="xs"
              data={[
                { value: 'open', label: 'Open' },
                { value: 'all', label: 'All' },
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
            failed="The list could not be read."
            safe="Nothing was changed."
            details={`${list.error.name}: ${list.error.message}`}
            onRetry={() => void list.refetch()}
          />
        </div>
      )}
      {list.data !== undefined && rows.length === 0 && (
        <EmptyState
          icon={<IconAlertTriangle size={28} stroke={1.2} />}
          title={shown === 'open' ? 'No breach is open' : 'No breach is recorded'}
          fact="Every breach belongs in this record, also one that nobody has to be told about (Art. 33(5) GDPR)."
        />
      )}
      {rows.length > 0 && (
        <div className={classes.list}>
          <DataGrid
            label="Breaches"
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

const widest: Due = { state: 'over', words: 'Over by 888 h 88 min', used: 1 };

function columnsOf(moment: Moment): readonly GridColumn<BreachRow>[] {
  return [
    {
      key: 'due',
      head: 'Time left',
      width: { sample: <DueMark due={widest} /> },
      cell: (row) => <DueMark due={breachDue(row, moment)} />,
    },
    {
      key: 'reference',
      head: 'Reference',
      look: 'faint',
      width: { sample: 'BR-2026-00000' },
      cell: ({ reference }) => reference,
    },
    { key: 'title', head: 'Breach', look: 'name', width: { share: 5 }, cell: titleOf, full: titleOf },
    {
      key: 'cause',
      head: 'Cause',
      width: { sample: 'Sent to the wrong person' },
      cell: ({ cause }) => causeWords(cause),
      hideBelow: 1240,
    },
    {
      key: 'department',
      head: 'Department',
      width: { share: 2 },
      cell: ({ department }) => department ?? '',
      full: ({ department }) => department ?? '',
      hideBelow: 1240,
    },
    { key: 'next', head: 'Next step', width: { share: 3 }, cell: ({ nextStep }) => nextStep, full: nextOf },
    {
      key: 'until',
      head: 'Limit ends',
      align: 'right',
      width: { sample: 'Wed 25 Nov 09:12' },
      cell: ({ nextLimit, notifyBy, state }) =>
        state === 'suspected' ? '' : shortInstant(nextLimit?.at ?? notifyBy, moment),
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

function sentenceOf(rows: readonly BreachRow[], shown: 'open' | 'all', moment: Moment): string {
  const running = rows.filter(({ nextLimit }) => nextLimit !== null);
  const over = running.filter((row) => breachDue(row, moment).state === 'over').length;
  const parts = [
    count(rows.length, { one: '{n} breach', other: '{n} breaches' }) + (shown === 'open' ? ' open' : ''),
    running.length === 0
      ? 'no clock runs'
      : count(running.length, { one: '{n} clock runs', other: '{n} clocks run' }) + (over > 0 ? `, ${over} over` : ''),
  ];
  return `${parts.join('; ')}.`;
}
