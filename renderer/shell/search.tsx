import { IconArrowRight, IconLock } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Words } from '../../main/words/words.ts';
import { holdsWords } from '../ui/find-words.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import { useWords } from '../ui/use-words.tsx';
import { Palette } from './palette.tsx';
import type { PaletteAction, PaletteGroup } from './palette.tsx';
import { placeIcons } from './place-icons.ts';
import { placesOf, titleOf } from './places.ts';
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
  const t = useWords();
  const { person } = useSession();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const officer = person.role !== 'manager';
  const found = useFoundCases(words);

  const go = (path: string) => () => void navigate({ to: path });
  const commands: readonly PaletteAction[] = [
    ...screens.flatMap((screen) => commandOf(t, screen, go(screen.path))),
    ...placesOf(t, screens).flatMap(({ places }) =>
      places.map(({ path, label }) => ({
        id: path,
        label: t('shell.search.goTo', { place: label }),
        icon: <IconArrowRight size={16} stroke={1.6} />,
        run: go(path),
      })),
    ),
    {
      id: 'lock',
      label: t('shell.search.lock'),
      icon: <IconLock size={16} stroke={1.6} />,
      aside: <KeyCap name="Ctrl L" />,
      run: onLock,
    },
  ];

  return (
    <Palette
      words={words}
      onWords={setWords}
      placeholder={searchWords(t, officer)}
      nothing={t(officer ? 'shell.search.nothingForOfficer' : 'shell.search.nothingForManager', { words })}
      groups={[
        found,
        {
          label: t('shell.search.do'),
          actions: commands.filter(({ label }) => holdsWords(label, words)).slice(0, 8),
        },
      ]}
    />
  );
}

/** What the search field says. */
export function searchWords(t: Words, officer: boolean): string {
  return t(officer ? 'shell.search.officer' : 'shell.search.manager');
}

function commandOf(t: Words, { path, title, command }: Screen, run: () => void): readonly PaletteAction[] {
  if (command === undefined) return [];
  const Icon = placeIcons[command.icon];
  return [
    {
      id: path,
      label: titleOf(t, title),
      icon: <Icon size={16} stroke={1.6} />,
      aside: capsOf(command.press).map((cap) => <KeyCap key={cap} name={cap} />),
      run,
    },
  ];
}
