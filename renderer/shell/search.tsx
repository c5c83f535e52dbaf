import { Kbd } from '@mantine/core';
import { IconArrowRight, IconLock } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Palette } from './palette.tsx';
import type { PaletteAction, PaletteGroup } from './palette.tsx';
import { placeIcons } from './place-icons.ts';
import { placesOf } from './places.ts';
import { capsOf } from './press.ts';
import type { Screen } from './screen.ts';
import { useSession } from './session.tsx';

export type SearchProps = {
  readonly screens: readonly Screen[];
  /** The cases that fit what is typed, for whoever may see cases. */
  readonly useFoundCases: (words: string) => PaletteGroup;
  readonly onLock: () => void;
};

/** What the palette finds: cases for officers, and for everyone what can be done. */
export function Search({ screens, useFoundCases, onLock }: SearchProps) {
  const { person } = useSession();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const officer = person.role !== 'manager';
  const found = useFoundCases(words);

  const go = (path: string) => () => void navigate({ to: path });
  const commands: readonly PaletteAction[] = [
    ...screens.flatMap((screen) => commandOf(screen, go(screen.path))),
    ...placesOf(screens).flatMap(({ places }) =>
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
        found,
        { label: 'Do', actions: commands.filter(({ label }) => label.toLowerCase().includes(wanted)).slice(0, 8) },
      ]}
    />
  );
}

/** What the search field says. */
export function searchWords(officer: boolean): string {
  return officer ? 'Search cases, people and commands' : 'Search figures and commands';
}

function commandOf({ path, title, command }: Screen, run: () => void): readonly PaletteAction[] {
  if (command === undefined) return [];
  const Icon = placeIcons[command.icon];
  return [
    {
      id: path,
      label: title,
      icon: <Icon size={16} stroke={1.6} />,
      aside: capsOf(command.press).map((cap) => <Kbd key={cap}>{cap}</Kbd>),
      run,
    },
  ];
}
