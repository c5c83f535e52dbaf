import { useQueries } from '@tanstack/react-query';
import type { QueryKey, UseQueryOptions } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

/** Which rows of a list are asked for. */
export type PageAsked = { readonly offset: number; readonly limit: number };
type PageRead<Row> = { readonly total: number; readonly rows: readonly Row[] };

/** The rows of a list of any length, page by page as they come into view. */
export type Pages<Row> = {
  /** All that match; undefined until the first answer. */
  readonly total: number | undefined;
  readonly rowAt: (index: number) => Row | undefined;
  readonly onShow: (first: number, last: number) => void;
  readonly error: Error | null;
  readonly retry: () => void;
};

const pageSize = 100;

/** Reads the pages of a list that are on screen, 100 rows at a time, each by the query that `pageQuery` gives for it. */
export function usePages<Row, Answer, Key extends QueryKey>(
  pageQuery: (asked: PageAsked) => UseQueryOptions<Answer, Error, PageRead<Row>, Key>,
): Pages<Row> {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const pages = useQueries({
    queries: Array.from({ length: range.to - range.from + 1 }, (_, page) =>
      pageQuery({ offset: (range.from + page) * pageSize, limit: pageSize }),
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
