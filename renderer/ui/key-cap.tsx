import { Kbd } from '@mantine/core';
import type { ComponentProps } from 'react';
import type { Words } from '../../main/words/words.ts';
import { useWords } from './use-words.tsx';

type KeyCapProps = Omit<ComponentProps<typeof Kbd>, 'children'> & {
  /** One key or several that are held together: "N", "Ctrl K". */
  readonly name: string;
};

/** A key as it is engraved where the reader's language is spoken: "Strg K". */
export function KeyCap({ name, ...look }: KeyCapProps) {
  const t = useWords();
  return (
    <Kbd {...look}>
      {name
        .split(' ')
        .map((key) => engraved(t, key))
        .join(' ')}
    </Kbd>
  );
}

function engraved(t: Words, key: string): string {
  switch (key) {
    case 'Ctrl':
    case 'Space':
    case 'Enter':
    case 'Esc':
      return t(`terms.keys.${key}`);
    default:
      return key;
  }
}
