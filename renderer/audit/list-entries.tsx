import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { AuditEntryRow } from '../../main/contract/audit/audit.ts';
import type { EntryFilter } from '../../main/contract/audit/entry-filter.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { paths } from '../paths.ts';
import { useKeys, useLetterKeys } from '../shell/keys.tsx';
import { useMoment } from '../ui/now.tsx';
import { DataGrid } from '../ui/data-grid.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { usePages } from '../ui/use-pages.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './audit.module.css';
import { entryColumns } from './entry-columns.tsx';
import { readEntryFilter, searchOf } from './entry-filter.ts';
import { EntryFilters } from './entry-filters.tsx';
import { ExportLog } from './export-log.tsx';
import { GoToEntry } from './go-to-entry.tsx';
import { ShowEntry } from './show-entry.tsx';
import { ShowLog } from './show-log.tsx';
import { VerifyLog } from './verify-log.tsx';

/** Who did what in this register, newest first, and whether nothing was changed since. */
export function ListEntries() {
  const t = useWords();
  const navigate = useNavigate();
  const filter = readEntryFilter(useSearch({ strict: false }));
  const { data } = useQuery(query.audit.showLog.queryOptions());
  const [goTo, setGoTo] = useState<{ readonly index: number }>();
  const onFilter = (next: EntryFilter) => {
    setGoTo(undefined);
    void navigate({ to: paths.audit, search: searchOf(next), replace: true });
  };
  const goToField = useRef<HTMLInputElement>(null);
  useKeys([
    { press: 'j k', does: t('ui.keys.move') },
    { press: 'Enter', does: t('ui.keys.open') },
    { press: '/', does: t('audit.listEntries.goToKey'), run: () => goToField.current?.focus() },
    {
      press: 'f',
      does: t('ui.keys.filter'),
      run: () => document.querySelector<HTMLElement>('[data-filters] button')?.focus(),
    },
  ]);
  return (
    <>
      <PageHead
        title={t('audit.listEntries.title')}
        sentence={data === undefined ? '' : t('audit.listEntries.sentence', { entries: data.head.seq })}
        actions={<ExportLog />}
      />
      <EntryFilters filter={filter} onFilter={onFilter} people={data?.people ?? []} actions={data?.actions ?? []}>
        <GoToEntry filter={filter} onGo={(index) => setGoTo({ index })} field={goToField} />
      </EntryFilters>
      <div className={classes.page}>
        <EntryGrid key={JSON.stringify(filter)} filter={filter} goTo={goTo} />
        <div className={classes.rail}>
          {data !== undefined && <ShowLog log={data} />}
          <VerifyLog />
        </div>
      </div>
    </>
  );
}

/** A page out of sight is let go soon: whoever scrolls through the whole log holds only what is near. */
const keptMs = 10_000;

const asRows = ({ entries, total }: Outputs['audit']['listEntries']) => ({ rows: entries, total });

type EntryGridProps = { readonly filter: EntryFilter; readonly goTo: { readonly index: number } | undefined };

function EntryGrid({ filter, goTo }: EntryGridProps) {
  const t = useWords();
  const { zone, today } = useMoment();
  const letters = useLetterKeys();
  const pages = usePages((asked) =>
    query.audit.listEntries.queryOptions({ input: { ...filter, ...asked }, gcTime: keptMs, select: asRows }),
  );
  const [opened, setOpened] = useState<AuditEntryRow>();
  const columns = useMemo(() => entryColumns(t, zone, today), [t, zone, today]);
  const { total } = pages;
  if (pages.error !== null) {
    return (
      <Problem
        failed={t('audit.listEntries.notRead')}
        safe={t('ui.unchanged')}
        details={`${pages.error.name} in audit.listEntries`}
        onRetry={pages.retry}
      />
    );
  }
  if (total === 0) return <p className={classes.none}>{t('audit.listEntries.none')}</p>;
  return (
    <div className={classes.grid}>
      <DataGrid
        label={t('audit.listEntries.grid')}
        columns={columns}
        rowCount={total ?? 0}
        rowAt={pages.rowAt}
        rowKey={({ seq }) => String(seq)}
        onOpen={setOpened}
        onShow={pages.onShow}
        letters={letters}
        goTo={goTo}
        foot={total !== undefined && <span>{t('audit.listEntries.foot', { entries: total })}</span>}
      />
      {opened !== undefined && <ShowEntry entry={opened} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
