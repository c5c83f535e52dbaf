import { Button } from '@mantine/core';
import { IconFilterOff, IconFolders } from '@tabler/icons-react';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { query } from '../api.ts';
import { hrefTo, paths, viewPath } from '../paths.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { count } from '../ui/words.ts';
import { clean, viewWords } from './list-filter.ts';
import type { ListFilter } from './list-filter.ts';
import { rightWords, stageWords } from '../ui/request-words.ts';

type NoMatchProps = {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly handlerName: (id: string) => string;
};

const narrowing = ['words', 'right', 'stage', 'department', 'handlerId'] as const;

/** Nothing fits the filters: what each alone would give, and the way to drop the last one. */
export function NoMatch({ filter, onFilter, handlerName }: NoMatchProps) {
  const set = narrowing.filter((name) => filter[name] !== undefined);
  const alone = useQueries({
    queries: set.map((name) => ({
      ...query.requests.listRequests.queryOptions({ input: { view: filter.view, [name]: filter[name], limit: 1 } }),
      placeholderData: keepPreviousData,
    })),
  });
  const words = (name: (typeof narrowing)[number]) => sentence(filter, name, handlerName);
  const last = set.at(-1);
  const facts = set.length < 2 ? [] : set.map((name, index) => `${words(name)}: ${alone[index]?.data?.total ?? '…'}`);
  return (
    <EmptyState
      icon={<IconFilterOff size={28} stroke={1.2} />}
      title={
        set.length === 1
          ? 'No request in this view matches the filter'
          : `No request in this view matches ${set.length === 2 ? 'both' : `all ${set.length}`} filters`
      }
      fact={
        facts.length === 0 ? 'Nothing was changed. Drop it to see the whole view.' : `Each alone: ${facts.join('. ')}.`
      }
      actions={
        <>
          {last !== undefined && (
            <Button variant="default" onClick={() => onFilter(clean({ ...filter, [last]: undefined }))}>
              Remove “{words(last)}”
            </Button>
          )}
          {filter.view !== 'all' && (
            <Button variant="subtle" onClick={() => onFilter({ ...filter, view: 'all' })}>
              Search closed requests too
            </Button>
          )}
        </>
      }
    />
  );
}

function sentence(filter: ListFilter, name: (typeof narrowing)[number], handlerName: (id: string) => string): string {
  switch (name) {
    case 'words':
      return `Words are ${filter.words}`;
    case 'right':
      return `Right is ${filter.right === undefined ? '' : rightWords[filter.right]}`;
    case 'stage':
      return `Stage is ${filter.stage === undefined ? '' : stageWords[filter.stage]}`;
    case 'department':
      return `Department is ${filter.department}`;
    case 'handlerId':
      return `Handler is ${filter.handlerId === undefined ? '' : handlerName(filter.handlerId)}`;
  }
}

/** A register without a single request. */
export function FirstRequest() {
  return (
    <EmptyState
      icon={<IconFolders size={28} stroke={1.2} />}
      title="No requests yet"
      fact="Drop a letter here, an .eml, .msg or .txt file, or log one by hand. Its due date is counted before you save."
      actions={
        <Button component="a" href={hrefTo(paths.logRequest)} variant="default">
          Log the first request
        </Button>
      }
    />
  );
}

/** A view that holds nothing while others do. */
export function EmptyView({ filter, open }: { readonly filter: ListFilter; readonly open: number | undefined }) {
  const name = viewWords.find(([view]) => view === filter.view)?.[1] ?? '';
  return (
    <EmptyState
      icon={<IconFolders size={28} stroke={1.2} />}
      title={`Nothing in “${name}”`}
      {...(open !== undefined && {
        fact: count(open, { one: '{n} request is open.', other: '{n} requests are open.' }),
      })}
      actions={
        <Button component="a" href={hrefTo(viewPath(filter.view === 'open' ? 'all' : 'open'))} variant="default">
          {filter.view === 'open' ? 'Show all requests' : 'Show open requests'}
        </Button>
      }
    />
  );
}
