import { useDebouncedValue } from '@mantine/hooks';
import { IconFolder } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RequestRow } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { paths } from '../paths.ts';
import type { PaletteAction, PaletteGroup } from '../shell/palette.tsx';
import { useSession } from '../shell/session.tsx';
import { DueMark } from '../ui/due-mark.tsx';
import { dueOf } from '../ui/due-words.ts';
import { useSearchRenewal } from './show-search.tsx';
import { useMoment } from '../ui/now.tsx';
import { requestClock } from '../ui/request-clock.ts';
import { useWords } from '../ui/use-words.tsx';

const shownCases = 6;

/** One letter of an alphabet begins too many names; one sign of Chinese is a whole one. */
const enough = /..|[\u3040-\u{10FFFF}]/u;

/** The first cases that fit what is typed in the palette, each with its due mark; none for a manager. */
export function useFoundCases(words: string): PaletteGroup {
  const t = useWords();
  const { person } = useSession();
  const moment = useMoment();
  const navigate = useNavigate();
  const [asked] = useDebouncedValue(words.trim(), 120);
  const found = useQuery({
    ...query.requests.listRequests.queryOptions({ input: { words: asked, view: 'all', limit: shownCases } }),
    enabled: person.role !== 'manager' && enough.test(asked),
    placeholderData: keepPreviousData,
  });
  const renewing = useSearchRenewal(person.role !== 'manager' && asked !== '') !== undefined;
  const action = (row: RequestRow): PaletteAction => {
    const clock = requestClock(row);
    return {
      id: row.reference,
      label: row.requester,
      note: row.reference,
      icon: <IconFolder size={16} stroke={1.6} />,
      ...(clock && { aside: <DueMark due={dueOf(t, clock, moment)} /> }),
      run: () => void navigate({ to: paths.request(row.reference) }),
    };
  };
  const rows = enough.test(asked) && words.trim() !== '' ? (found.data?.rows ?? []) : [];
  return {
    label: t('requests.list.title'),
    actions: rows.map(action),
    missing: renewing ? t('requests.list.renewal') : undefined,
  };
}
