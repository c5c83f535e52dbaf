import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { query } from '../api.ts';
import type { RequestValues } from './request-form.ts';

/** What the clock would be for a request as it is typed, a moment after the hands rest; the one before stands until then. */
export function useDuePreview({ receivedOn, rights, identity, email }: RequestValues) {
  const asked = { receivedOn, rights: [...rights], identityNeeded: identity === 'ask', email };
  const [settled] = useDebouncedValue(JSON.stringify(asked), 250);
  return useQuery({
    ...query.requests.previewRequest.queryOptions({ input: JSON.parse(settled) as typeof asked }), // what was written one line above
    placeholderData: keepPreviousData,
  });
}
