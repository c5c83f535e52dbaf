import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { views } from '../../main/contract/requests/list-requests.ts';
import type { RequestRow } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { putLetter } from '../documents/letter-in-hand.ts';
import { LetterTarget } from '../letters/letter-target.tsx';
import { hrefTo, paths, viewPath } from '../paths.ts';
import { ExportCalendar } from '../reminders/export-calendar.tsx';
import { useKeys, useLetterKeys } from '../shell/keys.tsx';
import { useMoment } from '../ui/now.tsx';
import { DataGrid } from '../ui/data-grid.tsx';
import type { GridSort } from '../ui/grid-head.tsx';
import { nothingSelected, selectedCount } from '../ui/grid-selection.ts';
import type { GridSelection } from '../ui/grid-selection.ts';
import { KeyOfButton } from '../ui/key-hint.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { SelectionBar } from '../ui/selection-bar.tsx';
import { usePages, type Pages } from '../ui/use-pages.ts';
import { useWords } from '../ui/use-words.tsx';
import { AssignRequests } from './assign-requests.tsx';
import { ExportList } from './export-list.tsx';
import { LinkTabs } from './link-tabs.tsx';
import { clean, readFilter, sortOf } from './list-filter.ts';
import type { ListFilter } from './list-filter.ts';
import classes from './list-requests.module.css';
import { readRows } from './read-rows.ts';
import { EmptyView, FirstRequest, NoMatch } from './no-requests.tsx';
import { requestColumns } from './request-columns.tsx';
import { SearchRenewal } from './show-search.tsx';
import { RequestFilters } from './request-filters.tsx';

/** Every request, in views: what runs out next stands first. */
export function ListRequests() {
  const t = useWords();
  const navigate = useNavigate();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const filter = readFilter(search);
  const onFilter = (next: ListFilter) => void navigate({ to: paths.requests, search: next, replace: true });
  const counts = useQuery(query.requests.countViews.queryOptions());
  const people = useQuery(query.people.listPeople.queryOptions());
  const organisation = useQuery(query.organisation.showOrganisation.queryOptions());
  const searchField = useRef<HTMLInputElement>(null);
  const handlers = (people.data ?? []).filter(({ role }) => role !== 'manager');
  const logLetter = (letter: File) => {
    putLetter(letter);
    void navigate({ to: paths.logRequest });
  };
  useKeys([
    { press: 'j k', does: t('ui.keys.move') },
    { press: 'Enter', does: t('ui.keys.open') },
    { press: 'x', does: t('ui.keys.select') },
    { press: '/', does: t('requests.list.keys.search'), run: () => searchField.current?.focus() },
    {
      press: 'f',
      does: t('requests.list.keys.filter'),
      run: () => document.querySelector<HTMLElement>('[data-filters] button')?.focus(),
    },
  ]);
  return (
    <LetterTarget words={t('requests.dropToLog')} onLetter={logLetter}>
      <PageHead
        title={t('requests.list.title')}
        actions={
          <>
            <ExportCalendar />
            <Button component="a" href={hrefTo(paths.logRequest)}>
              {t('requests.logRequest.title')}
              <KeyOfButton name="N" />
            </Button>
          </>
        }
      />
      <LinkTabs
        label={t('requests.list.views')}
        current={filter.view}
        tabs={views.map((view) => ({
          key: view,
          label: t(`requests.views.${view}`),
          count: counts.data?.[view],
          href: hrefTo(viewPath(view)),
        }))}
      />
      {counts.data !== undefined && counts.data.all + counts.data.voided === 0 ? (
        <FirstRequest />
      ) : (
        <>
          <RequestFilters
            filter={filter}
            onFilter={onFilter}
            departments={organisation.data?.departments ?? []}
            handlers={handlers}
            searchField={searchField}
          />
          <SearchRenewal searching={filter.words !== undefined} />
          <RequestGrid
            key={JSON.stringify({ ...filter, sort: undefined, descending: undefined })}
            filter={filter}
            onFilter={onFilter}
            open={counts.data?.open}
            waiting={counts.data?.paused}
            handlerName={(id) => handlers.find((person) => person.id === id)?.name ?? t('requests.list.somebody')}
          />
        </>
      )}
    </LetterTarget>
  );
}

type RequestGridProps = {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly open: number | undefined;
  readonly waiting: number | undefined;
  readonly handlerName: (id: string) => string;
};

function RequestGrid({ filter, onFilter, open, waiting, handlerName }: RequestGridProps) {
  const t = useWords();
  const moment = useMoment();
  const letters = useLetterKeys();
  const navigate = useNavigate();
  const pages: Pages<RequestRow> = usePages((asked) =>
    query.requests.listRequests.queryOptions({ input: { ...filter, ...asked } }),
  );
  const [selection, setSelection] = useState<GridSelection>(nothingSelected);
  const [assigning, setAssigning] = useState(false);
  const clear = () => setSelection(nothingSelected);
  const { today, zone } = moment;
  // Only breach clocks need the minute: the columns of the list change with the day.
  const columns = useMemo(() => requestColumns(t, { today, zone, now: `${today}T00:00:00Z` }), [t, today, zone]);
  const onOpen = useCallback((row: RequestRow) => void navigate({ to: paths.request(row.reference) }), [navigate]);
  const readBetween = useCallback((first: number, last: number) => readRows(filter, first, last), [filter]);
  const { total } = pages;
  const selected = selectedCount(selection, total ?? 0);
  if (pages.error !== null) {
    return (
      <Problem
        failed={t('requests.list.failed')}
        safe={t('ui.nothingChanged')}
        details={`${pages.error.name} in requests.listRequests`}
        onRetry={pages.retry}
      />
    );
  }
  if (total === 0) {
    const { view: _view, sort: _sort, descending: _descending, ...narrowing } = filter;
    return Object.keys(narrowing).length > 0 ? (
      <NoMatch filter={filter} onFilter={onFilter} handlerName={handlerName} />
    ) : (
      <EmptyView filter={filter} open={open} />
    );
  }
  const onSort = ({ column, direction }: GridSort) =>
    onFilter(
      clean({
        ...filter,
        sort: readFilter({ sort: column }).sort,
        descending: direction === 'descending' ? true : undefined,
      }),
    );
  return (
    <div className={classes.grid}>
      <DataGrid
        label={t('requests.list.title')}
        columns={columns}
        rowCount={total ?? 0}
        rowAt={pages.rowAt}
        rowKey={({ reference }) => reference}
        onOpen={onOpen}
        onShow={pages.onShow}
        sort={sortOf(filter)}
        onSort={onSort}
        letters={letters}
        selection={selection}
        onSelect={setSelection}
        readRows={readBetween}
        foot={
          total === undefined ? undefined : selected > 0 ? (
            <SelectionBar words={t('ui.selected', { rows: selected })} onClear={clear}>
              <Button variant="subtle" onClick={() => setAssigning(true)}>
                {t('requests.assignRequests.action')}
              </Button>
            </SelectionBar>
          ) : (
            <>
              <span>{t('requests.list.total', { total, sort: filter.sort ?? 'due' })}</span>
              {filter.view === 'open' && waiting !== undefined && waiting > 0 && (
                <span>{t('requests.list.stopped', { clocks: waiting })}</span>
              )}
              <ExportList filter={filter} />
            </>
          )
        }
      />
      {assigning && (
        <AssignRequests
          filter={filter}
          selection={selection}
          count={selected}
          onDone={clear}
          onClose={() => setAssigning(false)}
        />
      )}
    </div>
  );
}
