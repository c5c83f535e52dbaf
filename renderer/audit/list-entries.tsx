import { Anchor, Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AuditEntryRow } from '../../main/contract/audit/audit.ts';
import { docket, query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../shell/now.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { fullInstant } from '../ui/words.ts';
import { datesInWords } from '../requests/request-history.tsx';
import classes from './audit.module.css';
import { EntryFilters, type EntryFilter } from './entry-filters.tsx';
import { ExportLog } from './export-log.tsx';
import { ShowLog } from './show-log.tsx';
import { VerifyLog } from './verify-log.tsx';

/** Who did what in this register, newest first, and whether nothing was changed since. */
export function ListEntries() {
  const [filter, setFilter] = useState<EntryFilter>({});
  const log = useQuery(query.audit.showLog.queryOptions());
  const entries = useInfiniteQuery({
    queryKey: [...query.audit.listEntries.key(), filter],
    queryFn: async ({ pageParam }) =>
      await docket.audit.listEntries({ ...filter, ...(pageParam === undefined ? {} : { before: pageParam }) }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ entries: page, more }) => (more ? page.at(-1)?.seq : undefined),
    placeholderData: keepPreviousData,
  });
  const rows = entries.data?.pages.flatMap((page) => page.entries) ?? [];
  const { data } = log;
  return (
    <>
      <PageHead
        title="Audit log"
        sentence={
          data === undefined
            ? ''
            : `${data.head.seq.toLocaleString('en-GB')} entries. Each is chained to the one before it and speaks of every row.`
        }
        actions={<ExportLog />}
      />
      <EntryFilters filter={filter} onFilter={setFilter} people={data?.people ?? []} actions={data?.actions ?? []} />
      <div className={classes.page}>
        <div className={classes.main}>
          {entries.isError && (
            <Problem
              failed="The audit log could not be read."
              safe="Nothing was changed."
              details={`${entries.error.name} in audit.listEntries`}
              onRetry={() => void entries.refetch()}
            />
          )}
          {entries.isSuccess && <EntryTable rows={rows} />}
          {entries.hasNextPage && (
            <Button
              variant="default"
              className={classes.more ?? ''}
              loading={entries.isFetchingNextPage}
              onClick={() => void entries.fetchNextPage()}
            >
              Show older entries
            </Button>
          )}
        </div>
        <div className={classes.rail}>
          {data !== undefined && <ShowLog log={data} />}
          <VerifyLog />
        </div>
      </div>
    </>
  );
}

function EntryTable({ rows }: { readonly rows: readonly AuditEntryRow[] }) {
  const { zone, today } = useMoment();
  if (rows.length === 0) return <p className={classes.quiet}>No entry is like that. Remove a filter to see more.</p>;
  return (
    <table className={classes.table} aria-label="Entries of the audit log, newest first">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">About</th>
          <th scope="col">Who</th>
          <th scope="col">Entry</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ seq, at, words, outcome, details, subject, person }) => (
          <tr key={seq}>
            <td className={classes.when}>{fullInstant(at, zone)}</td>
            <td>
              {outcome === 'refused' ? <b>Refused: {words.charAt(0).toLowerCase() + words.slice(1)}</b> : words}
              {details.map((detail) => (
                <span key={detail} className={classes.detail}>
                  {datesInWords(detail, today)}
                </span>
              ))}
            </td>
            <td className={classes.who}>{subject !== null && <Subject subject={subject} />}</td>
            <td className={classes.who}>{person}</td>
            <td className={classes.number}>{seq.toLocaleString('en-GB')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Subject({ subject }: { readonly subject: string }) {
  if (subject === 'organisation') return 'Organisation';
  if (!/^[A-Z]{2,3}-\d{4}-\d{4,}$/u.test(subject)) return subject;
  return (
    <Anchor inherit href={hrefTo(subject.startsWith('BR-') ? paths.breach(subject) : paths.request(subject))}>
      {subject}
    </Anchor>
  );
}
