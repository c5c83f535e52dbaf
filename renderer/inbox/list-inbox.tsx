import { Button } from '@mantine/core';
import { IconMailOff, IconMailOpened } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { inboxRow } from '../../main/contract/inbox/inbox-row.ts';
import type { InboxRow } from '../../main/contract/inbox/inbox-row.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { paths } from '../paths.ts';
import { useKeys, useLetterKeys } from '../shell/keys.tsx';
import { useMoment } from '../ui/now.tsx';
import { DataGrid } from '../ui/data-grid.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { GridColumn } from '../ui/grid-row.tsx';
import { nothingSelected, selectedCount } from '../ui/grid-selection.ts';
import type { GridSelection } from '../ui/grid-selection.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { SelectionBar } from '../ui/selection-bar.tsx';
import { usePages, type Pages } from '../ui/use-pages.ts';
import { shortDate, shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import { WidestDate } from '../ui/widest-date.tsx';
import { Widest } from '../ui/widest.tsx';
import { DismissReports } from './dismiss-reports.tsx';
import classes from './inbox.module.css';

const widestCode = 'WW-WWWW-WWWW';

/** What staff have sealed for the officer: what waits first, then what was taken in. */
export function ListInbox() {
  const t = useWords();
  const moment = useMoment();
  const navigate = useNavigate();
  const letters = useLetterKeys();
  const pages: Pages<InboxRow> = usePages((asked) => query.inbox.listInbox.queryOptions({ input: asked }));
  const first = useQuery(query.inbox.listInbox.queryOptions({ input: { offset: 0, limit: 100 } }));
  const [selection, setSelection] = useState<GridSelection>(nothingSelected);
  const [dismissing, setDismissing] = useState(false);
  const columns = useMemo(() => columnsOf(t, moment), [t, moment]);
  useKeys([
    { press: 'j k', does: t('ui.keys.move') },
    { press: 'Enter', does: t('ui.keys.open') },
    { press: 'x', does: t('ui.keys.select') },
  ]);
  const { total = 0 } = pages;
  const waiting = first.data?.waiting;
  const selected = selectedCount(selection, waiting ?? 0);
  return (
    <>
      <PageHead
        title={t('inbox.listInbox.title')}
        sentence={waiting === undefined ? '' : t('inbox.listInbox.waiting', { reports: waiting })}
        ruled
      />
      {pages.error !== null && (
        <div className={classes.pane}>
          <Problem
            failed={t('inbox.listInbox.notListed')}
            safe={t('inbox.listInbox.notListedSafe')}
            details={`${pages.error.name}: ${pages.error.message}`}
            onRetry={pages.retry}
          />
        </div>
      )}
      {pages.total === 0 && (
        <EmptyState
          icon={<IconMailOpened size={28} stroke={1.2} />}
          title={t('inbox.listInbox.none')}
          fact={t('inbox.listInbox.howTheyCome')}
        />
      )}
      {total > 0 && (
        <div className={classes.list}>
          <DataGrid
            label={t('inbox.listInbox.title')}
            columns={columns}
            rowCount={total}
            rowAt={pages.rowAt}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate({ to: paths.sealedReport(id) })}
            onShow={pages.onShow}
            selection={selection}
            onSelect={setSelection}
            letters={letters}
            foot={
              selected > 0 ? (
                <SelectionBar words={t('ui.selected', { rows: selected })} onClear={clear}>
                  <Button variant="subtle" onClick={() => setDismissing(true)}>
                    {t('inbox.listInbox.notABreach')}
                  </Button>
                </SelectionBar>
              ) : (
                <span>{t('inbox.listInbox.counted', { reports: total })}</span>
              )
            }
          />
        </div>
      )}
      {dismissing && <DismissReports selection={selection} onDone={clear} onClose={() => setDismissing(false)} />}
    </>
  );

  function clear() {
    setSelection(nothingSelected);
  }
}

function columnsOf(t: Words, moment: Moment): readonly GridColumn<InboxRow>[] {
  return [
    {
      key: 'status',
      head: t('inbox.listInbox.columns.status'),
      width: { sample: <WidestStatus /> },
      cell: ({ status }) => <Status status={status} />,
    },
    {
      key: 'code',
      head: t('inbox.listInbox.columns.code'),
      look: 'faint',
      width: {
        sample: (
          <Widest>
            <span>{widestCode}</span>
            <span>{t('inbox.listInbox.noCode')}</span>
          </Widest>
        ),
      },
      cell: ({ receiptCode }) => receiptCode ?? t('inbox.listInbox.noCode'),
    },
    {
      key: 'department',
      head: t('inbox.listInbox.columns.department'),
      look: 'name',
      // An invented team, of the length that teams have.
      width: { sample: 'M'.repeat(12) },
      cell: ({ department }) => department ?? t('inbox.listInbox.noTeam'),
      full: ({ department }) => department ?? '',
    },
    {
      key: 'summary',
      head: t('inbox.listInbox.columns.summary'),
      width: { share: 1 },
      cell: (row) => summaryOf(t, row),
      full: (row) => summaryOf(t, row),
    },
    {
      key: 'breach',
      head: t('inbox.listInbox.columns.breach'),
      look: 'faint',
      width: { sample: 'BR-2026-00000' },
      cell: ({ breach }) => breach ?? '',
      hideBelow: 860,
    },
    {
      key: 'received',
      head: t('inbox.listInbox.columns.received'),
      align: 'right',
      width: { sample: <WidestDate write={(date) => `${shortDate(t, date, date)} 09:12`} /> },
      cell: ({ receivedAt }) => shortInstant(t, receivedAt, moment),
    },
  ];
}

function Status({ status }: { readonly status: InboxRow['status'] }) {
  const t = useWords();
  const Icon = status === 'unreadable' ? IconMailOff : IconMailOpened;
  const waits = status === 'new' || status === 'unreadable';
  return (
    <span className={classes.status} data-waits={waits}>
      <Icon size={16} stroke={1.6} aria-hidden /> {t(`inbox.statuses.${status}`)}
    </span>
  );
}

function WidestStatus() {
  return (
    <Widest>
      {inboxRow.shape.status.options.map((status) => (
        <Status key={status} status={status} />
      ))}
    </Widest>
  );
}

function summaryOf(t: Words, { status, stillGoingOn, summary }: InboxRow): string {
  return status === 'new' && stillGoingOn === 'yes' ? t('inbox.listInbox.stillGoingOn', { summary }) : summary;
}
