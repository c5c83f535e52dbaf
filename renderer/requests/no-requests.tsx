import { Button } from '@mantine/core';
import { IconFilterOff, IconFolders } from '@tabler/icons-react';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { hrefTo, paths, viewPath } from '../paths.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { clean } from './list-filter.ts';
import type { ListFilter } from './list-filter.ts';
import { useWords } from '../ui/use-words.tsx';

type NoMatchProps = {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly handlerName: (id: string) => string;
};

const narrowing = ['words', 'right', 'stage', 'department', 'handlerId'] as const;
type Narrowing = (typeof narrowing)[number];

/** Nothing fits the filters: what each alone would give, and the way to drop the last one. */
export function NoMatch({ filter, onFilter, handlerName }: NoMatchProps) {
  const t = useWords();
  const set = narrowing.filter((name) => filter[name] !== undefined);
  const alone = useQueries({
    queries: set.map((name) => ({
      ...query.requests.listRequests.queryOptions({ input: { view: filter.view, [name]: filter[name], limit: 1 } }),
      placeholderData: keepPreviousData,
    })),
  });
  const words = (name: Narrowing) => sentence(t, filter, name, handlerName);
  const last = set.at(-1);
  const fact = (name: Narrowing, total: number | undefined) =>
    total === undefined
      ? t('requests.noMatch.factToCome', { filter: words(name) })
      : t('requests.noMatch.fact', { filter: words(name), total });
  const facts = set.length < 2 ? [] : set.map((name, index) => fact(name, alone[index]?.data?.total));
  return (
    <EmptyState
      icon={<IconFilterOff size={28} stroke={1.2} />}
      title={t('requests.noMatch.title', { filters: set.length })}
      fact={
        facts.length === 0 ? t('requests.noMatch.dropIt') : t('requests.noMatch.eachAlone', { facts: facts.join('. ') })
      }
      actions={
        <>
          {last !== undefined && (
            <Button variant="default" onClick={() => onFilter(clean({ ...filter, [last]: undefined }))}>
              {t('requests.noMatch.remove', { filter: words(last) })}
            </Button>
          )}
          {filter.view !== 'all' && (
            <Button variant="subtle" onClick={() => onFilter({ ...filter, view: 'all' })}>
              {t('requests.noMatch.searchClosed')}
            </Button>
          )}
        </>
      }
    />
  );
}

function sentence(
  t: Words,
  { words = '', right, stage, department = '', handlerId }: ListFilter,
  name: Narrowing,
  handlerName: (id: string) => string,
): string {
  switch (name) {
    case 'words':
      return t('requests.filters.is.words', { words });
    case 'right':
      return t('requests.filters.is.right', { right: right === undefined ? '' : t(`terms.rights.${right}`) });
    case 'stage':
      return t('requests.filters.is.stage', { stage: stage === undefined ? '' : t(`terms.stages.${stage}`) });
    case 'department':
      return t('requests.filters.is.department', { department });
    case 'handlerId':
      return t('requests.filters.is.handler', { handler: handlerId === undefined ? '' : handlerName(handlerId) });
  }
}

/** A register without a single request. */
export function FirstRequest() {
  const t = useWords();
  return (
    <EmptyState
      icon={<IconFolders size={28} stroke={1.2} />}
      title={t('requests.noneYet.title')}
      fact={t('requests.noneYet.fact')}
      actions={
        <Button component="a" href={hrefTo(paths.logRequest)} variant="default">
          {t('requests.logFirst')}
        </Button>
      }
    />
  );
}

/** A view that holds nothing while others do. */
export function EmptyView({ filter, open }: { readonly filter: ListFilter; readonly open: number | undefined }) {
  const t = useWords();
  return (
    <EmptyState
      icon={<IconFolders size={28} stroke={1.2} />}
      title={t('requests.emptyView.title', { view: t(`requests.views.${filter.view}`) })}
      {...(open !== undefined && {
        fact: t('requests.emptyView.open', { open }),
      })}
      actions={
        <Button component="a" href={hrefTo(viewPath(filter.view === 'open' ? 'all' : 'open'))} variant="default">
          {t(filter.view === 'open' ? 'requests.emptyView.showAll' : 'requests.emptyView.showOpen')}
        </Button>
      }
    />
  );
}
