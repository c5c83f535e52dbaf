import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { RequestRow } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import type { ListFilter } from './list-filter.ts';

const pageSize = 100;

/** The rows of a filtered list, page by page as they come into view. */
export type RequestPages = {
  /** All that match; undefined until the first answer. */
  readonly total: number | undefined;
  readonly rowAt: (index: number) => RequestRow | undefined;
  readonly onShow: (first: number, last: number) => void;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** Reads the pages of the list that are on screen, 100 rows at a time. */
export function useRequestPages(filter: ListFilter): RequestPages {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const numbers = Array.from({ length: range.to - range.from + 1 }, (_, offset) => range.from + offset);
  const pages = useQueries({
    queries: numbers.map((page) =>
      query.requests.listRequests.queryOptions({ input: { ...filter, offset: page * pageSize, limit: pageSize } }),
    ),
  });
  const answered = pages.find(({ data }) => data !== undefined)?.data?.total;
  const [total, setTotal] = useState<number>();
  if (answered !== undefined && answered !== total) setTotal(answered);
  const onShow = useCallback((first: number, last: number) => {
    const next = { from: Math.floor(first / pageSize), to: Math.floor(Math.max(first, last - 1) / pageSize) };
    setRange((before) => (before.from === next.from && before.to === next.to ? before : next));
  }, []);
  return {
    total: answered ?? total,
    rowAt: (index) => pages[Math.floor(index / pageSize) - range.from]?.data?.rows[index % pageSize],
    onShow,
    error: pages.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const page of pages) void page.refetch();
    },
  };
}
