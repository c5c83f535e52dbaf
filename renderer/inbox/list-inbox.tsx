import { IconMailOff, IconMailOpened } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { InboxRow } from '../../main/contract/inbox/inbox-row.ts';
import { query } from '../api.ts';
import { paths } from '../paths.ts';
import { useKeys, useLetterKeys } from '../shell/keys.tsx';
import { useMoment } from '../shell/now.tsx';
import { DataGrid } from '../ui/data-grid.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { GridColumn } from '../ui/grid-row.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { count, shortInstant } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import classes from './inbox.module.css';

/** What staff have sealed for the officer: what waits first, then what was taken in. */
export function ListInbox() {
  const moment = useMoment();
  const navigate = useNavigate();
  const letters = useLetterKeys();
  const inbox = useQuery(query.inbox.listInbox.queryOptions());
  const columns = useMemo(() => columnsOf(moment), [moment]);
  useKeys([
    { press: 'j k', does: 'move' },
    { press: 'Enter', does: 'open' },
  ]);
  const rows = inbox.data ?? [];
  const waiting = rows.filter(({ status }) => status === 'new' || status === 'unreadable').length;
  return (
    <>
      <PageHead
        title="Sealed reports"
        sentence={
          inbox.data === undefined
            ? ''
            : waiting === 0
              ? 'Nothing waits. Only your key opens what staff send.'
              : `${count(waiting, { one: '{n} report waits', other: '{n} reports wait' })}. Only your key opens them.`
        }
        ruled
      />
      {inbox.isError && (
        <div className={classes.pane}>
          <Problem
            failed="The reports could not be listed."
            safe="They are still sealed in the inbox folder. Nothing was changed."
            details={`${inbox.error.name}: ${inbox.error.message}`}
            onRetry={() => void inbox.refetch()}
          />
        </div>
      )}
      {inbox.data !== undefined && rows.length === 0 && (
        <EmptyState
          icon={<IconMailOpened size={28} stroke={1.2} />}
          title="No report has arrived"
          fact="Staff report from the unlock screen, without a passphrase. What they write is sealed to your key at once."
        />
      )}
      {rows.length > 0 && (
        <div className={classes.list}>
          <DataGrid
            label="Sealed reports"
            columns={columns}
            rowCount={rows.length}
            rowAt={(index) => rows[index]}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate({ to: paths.sealedReport(id) })}
            letters={letters}
          />
        </div>
      )}
    </>
  );
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
