import { rightCodes } from '../../main/contract/deadlines/compute-deadline.ts';
import type { Right } from '../../main/contract/deadlines/compute-deadline.ts';
import { sorts, views } from '../../main/contract/requests/list-requests.ts';
import type { RequestFilter, View } from '../../main/contract/requests/list-requests.ts';
import { stages } from '../../main/contract/requests/request.ts';
import type { Stage } from '../../main/contract/requests/request.ts';
import type { GridSort } from '../ui/grid-head.tsx';

/** What the list shows, as its address says it. */
export type ListFilter = {
  readonly view: View;
  readonly right?: Right;
  readonly stage?: Stage;
  readonly department?: string;
  readonly handlerId?: string;
  readonly words?: string;
  readonly sort?: RequestFilter['sort'];
  readonly descending?: true;
};

/** Reads an address. Anything it does not know counts as not said. */
export function readFilter(search: Readonly<Record<string, unknown>>): ListFilter {
  return clean({
    view: oneOf(views, search['view']) ?? 'open',
    right: oneOf(rightCodes, search['right']),
    stage: oneOf(stages, search['stage']),
    department: text(search['department']),
    handlerId: text(search['handlerId']),
    words: text(search['words']),
    sort: oneOf(sorts, search['sort']),
    descending: search['descending'] === true ? true : undefined,
  });
}

/** The filter without what is not said, so that two equal filters are equal addresses. */
export function clean(filter: { readonly [Key in keyof ListFilter]: ListFilter[Key] | undefined }): ListFilter {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '');
  return { view: 'open', ...Object.fromEntries(said) };
}

/** How the head of the list shows the order. */
export function sortOf({ sort = 'due', descending }: ListFilter): GridSort {
  return { column: sort, direction: descending ? 'descending' : 'ascending' };
}

function oneOf<const Code extends string>(codes: readonly Code[], value: unknown): Code | undefined {
  return codes.find((code) => code === value);
}

// The router reads a bare number in an address as one.
function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
