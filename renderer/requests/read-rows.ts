import type { RequestRow } from '../../main/contract/requests/request.ts';
import { docket } from '../api.ts';
import type { ListFilter } from './list-filter.ts';

const atOnce = 500;

/** The rows of the list from `first` up to but not including `last`, or to its end, whether they are on screen or not. */
export async function readRows(filter: ListFilter, first: number, last = Infinity): Promise<readonly RequestRow[]> {
  const found: RequestRow[] = [];
  for (;;) {
    const left = Math.min(atOnce, last - first - found.length);
    if (left <= 0) return found;
    const { rows } = await docket.requests.listRequests({ ...filter, offset: first + found.length, limit: left });
    found.push(...rows);
    if (rows.length < left) return found;
  }
}
