import type { EntryFilter } from '../../main/contract/audit/entry-filter.ts';
import { legalDate } from '../../main/contract/procedure.ts';

type Search = Readonly<Record<string, unknown>>;

/** The filter as its address says it. Anything it does not know counts as not said. */
export function readEntryFilter(search: Search): EntryFilter {
  const { outcome, from, to } = search;
  return said({
    personId: text(search['personId']),
    action: text(search['action']),
    // Typed by hand, so it may be a name: the address only numbers it.
    subject: text(search['words'])?.trim().slice(0, 40),
    outcome: outcome === 'done' || outcome === 'refused' ? outcome : undefined,
    from: day(from),
    to: day(to),
  });
}

/** The address of a filter. */
export function searchOf({ subject, ...filter }: EntryFilter): Search {
  return subject === undefined ? filter : { ...filter, words: subject };
}

/** The filter with something else in it; `undefined` takes it out. */
export function changed(
  filter: EntryFilter,
  change: { readonly [Key in keyof EntryFilter]: EntryFilter[Key] | undefined },
): EntryFilter {
  return said({ ...filter, ...change });
}

function said(filter: { readonly [Key in keyof EntryFilter]: EntryFilter[Key] | undefined }): EntryFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));
}

// The router reads a bare number in an address as one.
function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function day(value: unknown): string | undefined {
  return legalDate.safeParse(value).data;
}
