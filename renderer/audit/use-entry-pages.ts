import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { AuditEntryRow } from '../../main/contract/audit/audit.ts';
import type { EntryFilter } from '../../main/contract/audit/entry-filter.ts';
import { query } from '../api.ts';

const pageSize = 100;
/** A page out of sight is let go soon: whoever scrolls through the whole log holds only what is near. */
const keptMs = 10_000;

/** The entries of a narrowed log, page by page as they come into view. */
export type EntryPages = {
  /** All that match; undefined until the first answer. */
  readonly total: number | undefined;
  readonly rowAt: (index: number) => AuditEntryRow | undefined;
  readonly onShow: (first: number, last: number) => void;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** Reads the pages of the log that are on screen, 100 entries at a time. */
export function useEntryPages(filter: EntryFilter): EntryPages {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const pages = useQueries({
    queries: Array.from({ length: range.to - range.from + 1 }, (_, page) =>
      query.audit.listEntries.queryOptions({
        input: { ...filter, offset: (range.from + page) * pageSize, limit: pageSize },
        gcTime: keptMs,
      }),
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
    rowAt: (index) => pages[Math.floor(index / pageSize) - range.from]?.data?.entries[index % pageSize],
    onShow,
    error: pages.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const page of pages) void page.refetch();
    },
  };
}
