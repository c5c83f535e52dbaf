import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { fullInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { onceReleased } from '../ui/once-released.ts';
import { useWords } from '../ui/use-words.tsx';
import { parseMoment } from './parse-moment.ts';

type MomentInputProps = {
  readonly label: ReactNode;
  /** An instant, or undefined while the words are none. */
  readonly value: string | undefined;
  readonly onChange: (instant: string | undefined) => void;
  readonly moment: Moment;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly size?: 'sm' | 'md';
  readonly className?: string | undefined;
  /** Its name in a form that leads to what is wrong. */
  readonly path?: string;
  readonly ref?: Ref<HTMLInputElement>;
};

/** A day and a time in one field, typed in any usual form and echoed as "Wed 25 Nov 2026, 09:05" once the field is left. */
export function MomentInput({ value, onChange, moment, error, size = 'sm', path, ...field }: MomentInputProps) {
  const t = useWords();
  const [words, setWords] = useState<{ readonly typed: string; readonly mean: string | undefined }>();
  const [left, setLeft] = useState(false);
  const echo = value === undefined ? '' : fullInstant(t, value, moment.zone);
  // A moment that was set from outside stands in place of the words.
  const typed = words?.mean === value ? words?.typed : undefined;
  const wrong = left && typed !== undefined && value === undefined;
  return (
    <TextInput
      {...field}
      data-path={path}
      size={size}
      value={typed ?? echo}
      error={wrong ? t('intake.notAMoment') : error}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        const mean = parseMoment(t.language, event.currentTarget.value, moment);
        setWords({ typed: event.currentTarget.value, mean });
        onChange(mean);
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() =>
        onceReleased(() => {
          setLeft(true);
          if (value !== undefined) setWords(undefined);
        })
      }
    />
  );
}
