import { Button } from '@mantine/core';
import { IconMailOff, IconMailOpened } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { InboxRow } from '../../main/contract/inbox/inbox-row.ts';
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
import { count, shortInstant } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import { DismissReports } from './dismiss-reports.tsx';
import classes from './inbox.module.css';

/** What staff have sealed for the officer: what waits first, then what was taken in. */
export function ListInbox() {
  const moment = useMoment();
  const navigate = useNavigate();
  const letters = useLetterKeys();
  const pages: Pages<InboxRow> = usePages((asked) => query.inbox.listInbox.queryOptions({ input: asked }));
  const first = useQuery(query.inbox.listInbox.queryOptions({ input: { offset: 0, limit: 100 } }));
  const [selection, setSelection] = useState<GridSelection>(nothingSelected);
  const [dismissing, setDismissing] = useState(false);
  const columns = useMemo(() => columnsOf(moment), [moment]);
  useKeys([
    { press: 'j k', does: 'move' },
    { press: 'Enter', does: 'open' },
    { press: 'x', does: 'select' },
  ]);
  const { total = 0 } = pages;
  const waiting = first.data?.waiting;
  const selected = selectedCount(selection, waiting ?? 0);
  return (
    <>
      <PageHead
        title="Sealed reports"
        sentence={
          waiting === undefined
            ? ''
            : waiting === 0
              ? 'Nothing waits. Only your key opens what staff send.'
              : `${count(waiting, { one: '{n} report waits', other: '{n} reports wait' })}. Only your key opens them.`
        }
        ruled
      />
      {pages.error !== null && (
        <div className={classes.pane}>
          <Problem
            failed="The reports could not be listed."
            safe="They are still sealed in the inbox folder. Nothing was changed."
            details={`${pages.error.name}: ${pages.error.message}`}
            onRetry={pages.retry}
          />
        </div>
      )}
      {pages.total === 0 && (
        <EmptyState
          icon={<IconMailOpened size={28} stroke={1.2} />}
          title="No report has arrived"
          fact="Staff report from the unlock screen, without a passphrase. What they write is sealed to your key at once."
        />
      )}
      {total > 0 && (
        <div className={classes.list}>
          <DataGrid
            label="Sealed reports"
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
                <SelectionBar words={`${count(selected, { one: '{n}', other: '{n}' })} selected`} onClear={clear}>
                  <Button variant="subtle" onClick={() => setDismissing(true)}>
                    Not a breach
                  </Button>
                </SelectionBar>
              ) : (
                <span>
                  {count(total, { one: '{n} report', other: '{n} reports' })}, those that wait first, the oldest first
                </span>
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

const statusWords: Readonly<Record<InboxRow['status'], string>> = {
  new: 'New',
  unreadable: 'Cannot be read',
  breach: 'Breach',
  dismissed: 'Not a breach',
};

function columnsOf(moment: Moment): readonly GridColumn<InboxRow>[] {
  return [
    {
      key: 'status',
      head: 'State',
      width: { sample: <Status status="unreadable" /> },
      cell: ({ status }) => <Status status={status} />,
    },
    {
      key: 'code',
      head: 'Code',
      look: 'faint',
      width: { sample: 'WW-WWWW-WWWW' },
      cell: ({ receiptCode }) => receiptCode ?? 'None',
    },
    {
      key: 'department',
      head: 'Team',
      look: 'name',
      width: { sample: 'Adult social care' },
      cell: ({ department }) => department ?? 'Not said',
      full: ({ department }) => department ?? '',
    },
    {
      key: 'summary',
      head: 'What happened',
      width: { share: 1 },
      cell: summaryOf,
      full: summaryOf,
    },
    {
      key: 'breach',
      head: 'Case',
      look: 'faint',
      width: { sample: 'BR-2026-00000' },
      cell: ({ breach }) => breach ?? '',
      hideBelow: 860,
    },
    {
      key: 'received',
      head: 'Received',
      align: 'right',
      width: { sample: 'Wed 25 Nov 09:12' },
      cell: ({ receivedAt }) => shortInstant(receivedAt, moment),
    },
  ];
}

function Status({ status }: { readonly status: InboxRow['status'] }) {
  const Icon = status === 'unreadable' ? IconMailOff : IconMailOpened;
  const waits = status === 'new' || status === 'unreadable';
  return (
    <span className={classes.status} data-waits={waits}>
      <Icon size={16} stroke={1.6} aria-hidden /> {statusWords[status]}
    </span>
  );
}

function summaryOf({ status, stillGoingOn, summary }: InboxRow): string {
  return status === 'new' && stillGoingOn === 'yes' ? `Still going on: ${summary}` : summary;
}
