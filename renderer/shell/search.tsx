import { Kbd } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle, IconArrowRight, IconFolder, IconLock, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { paths } from '../paths.ts';
import { requestClock } from '../ui/request-clock.ts';
import { DueMark } from '../ui/due-mark.tsx';
import { dueOf } from '../ui/due-words.ts';
import { useMoment } from '../ui/now.tsx';
import { Palette } from './palette.tsx';
import type { PaletteAction } from './palette.tsx';
import { useSession } from './session.tsx';
import type { PlaceGroup } from './sidebar.tsx';

type SearchProps = {
  readonly groups: readonly PlaceGroup[];
  readonly exists: (path: string) => boolean;
  readonly onLock: () => void;
};

type Row = Outputs['requests']['listRequests']['rows'][number];

const shownCases = 6;

/** What the palette finds: cases for officers, and for everyone what can be done. */
export function Search({ groups, exists, onLock }: SearchProps) {
  const { person } = useSession();
  const moment = useMoment();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), 120);
  const officer = person.role !== 'manager';
  const found = useQuery({
    ...query.requests.listRequests.queryOptions({ input: { words: asked, view: 'all', limit: shownCases } }),
    enabled: officer && asked.length > 1,
    placeholderData: keepPreviousData,
  });

  const go = (path: string) => () => void navigate({ to: path });
  const caseAction = (row: Row): PaletteAction => {
    const clock = requestClock(row);
    return {
      id: row.reference,
      label: row.requester,
      note: row.reference,
      icon: <IconFolder size={16} stroke={1.6} />,
      ...(clock && { aside: <DueMark due={dueOf(clock, moment)} /> }),
      run: go(paths.request(row.reference)),
    };
  };

  const commands: readonly PaletteAction[] = [
    ...(officer && exists(paths.logRequest) ? [logRequest(go(paths.logRequest))] : []),
    ...(officer && exists(paths.logBreach) ? [recordBreach(go(paths.logBreach))] : []),
    ...groups.flatMap(({ places }) =>
      places.map(({ path, label }) => ({
        id: path,
        label: `Go to ${label}`,
        icon: <IconArrowRight size={16} stroke={1.6} />,
        run: go(path),
      })),
    ),
    {
      id: 'lock',
      label: 'Lock the register',
      icon: <IconLock size={16} stroke={1.6} />,
      aside: <Kbd>Ctrl L</Kbd>,
      run: onLock,
    },
  ];

  const wanted = words.trim().toLowerCase();
  return (
    <Palette
      words={words}
      onWords={setWords}
      placeholder={searchWords(officer)}
      nothing={officer ? `No case and no command matches "${words}".` : `No command matches "${words}".`}
      groups={[
        {
          label: 'Requests',
          actions: asked.length > 1 && wanted !== '' ? (found.data?.rows ?? []).map(caseAction) : [],
        },
        { label: 'Do', actions: commands.filter(({ label }) => label.toLowerCase().includes(wanted)).slice(0, 8) },
      ]}
    />
  );
}

/** What the search field says. */
export function searchWords(officer: boolean): string {
  return officer ? 'Search cases, people and commands' : 'Search figures and commands';
}

function logRequest(run: () => void): PaletteAction {
  return { id: 'log', label: 'Log a request', icon: <IconPlus size={16} stroke={1.6} />, aside: <Kbd>N</Kbd>, run };
}

function recordBreach(run: () => void): PaletteAction {
  return {
    id: 'breach',
    label: 'Record a breach',
    icon: <IconAlertTriangle size={16} stroke={1.6} />,
    aside: <Kbd>B</Kbd>,
    run,
  };
}
