import { Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { query } from '../api.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './show-search.module.css';

/** How often it is asked how far search is. */
const askedEveryMs = 1_000;

/** How far search has read the register anew; undefined where it knows all of it, and while it is not known. */
export function useSearchRenewal(searching: boolean): { readonly done: number; readonly total: number } | undefined {
  const { data } = useQuery({
    ...query.requests.showSearch.queryOptions(),
    enabled: searching,
    refetchInterval: (asked) => (asked.state.data?.renewal ? askedEveryMs : false),
  });
  return (searching && data?.renewal) || undefined;
}

/** Says, over what a search found, that older cases are still being read for it. */
export function SearchRenewal({ searching }: { readonly searching: boolean }) {
  const t = useWords();
  const renewal = useSearchRenewal(searching);
  if (renewal === undefined) return null;
  const { done, total } = renewal;
  return (
    <div className={classes.renewal}>
      <span role="status">{t('requests.list.renewal')}</span>
      <span className={classes.far}>
        <Progress
          aria-label={t('requests.list.renewalSoFar', { done, total })}
          value={(done / total) * 100}
          transitionDuration={0}
          className={classes.bar ?? ''}
        />
        {t('requests.list.renewalSoFar', { done, total })}
      </span>
    </div>
  );
}
