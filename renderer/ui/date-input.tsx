import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import classes from './date-input.module.css';
import { onceReleased } from './once-released.ts';
import { parseDate } from './parse-date.ts';
import { dateIn } from './typed-date.ts';
import { fullDate } from '../../main/words/dates.ts';
import { useWords } from './use-words.tsx';

type DateInputProps = {
  readonly label: string;
  /** `YYYY-MM-DD`, or undefined while the words are no date; of a field that may stay empty, those words. */
  readonly value: string | undefined;
  readonly onChange: (date: string | undefined) => void;
  /** It may stay empty: words that are no date are handed on as they are, since nothing would be taken for an empty field. */
  readonly optional?: boolean;
  readonly today: string;
  readonly description?: ReactNode;
  /** What is wrong with the date itself, such as that it is after today. */
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly size?: 'sm' | 'md';
};

/**
 * A date typed in any usual form. What is typed stays as typed until the field is left;
 * then a date is echoed as "Wed 25 Nov 2026", and words that are no date are said to be none. Entering it selects what is in
 * it: the next thing typed stands in its place.
 */
export function DateInput({ value, onChange, optional = false, today, error, size = 'sm', ...field }: DateInputProps) {
  const t = useWords();
  const [words, setWords] = useState<{ readonly typed: string; readonly mean: string | undefined }>();
  const [left, setLeft] = useState(false);
  const date = dateIn(value ?? '');
  const echo = date === undefined ? (value ?? '') : fullDate(t, date);
  // A date that was set from outside stands in place of the words.
  const typed = words?.mean === value ? words?.typed : undefined;
  const understood = typed !== undefined && date !== undefined ? echo : undefined;
  const wrong = left && typed !== undefined && typed.trim() !== '' && date === undefined;

  const leave = () => {
    setLeft(true);
    if (date !== undefined) setWords(undefined);
  };

  return (
    <TextInput
      {...field}
      size={size}
      value={typed ?? echo}
      error={wrong ? t('ui.notADate') : error}
      rightSection={understood === undefined ? undefined : <Echo words={understood} typed={typed} />}
      rightSectionWidth={understood === undefined || understood === typed ? 0 : 140}
      rightSectionPointerEvents="none"
      autoComplete="off"
      onChange={(event) => {
        const text = event.currentTarget.value;
        const mean = parseDate(t.language, text, today) ?? (optional && text.trim() !== '' ? text : undefined);
        setWords({ typed: text, mean });
        onChange(mean);
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => onceReleased(leave)}
    />
  );
}

function Echo({ words, typed }: { readonly words: string; readonly typed: string | undefined }) {
  if (words === typed) return null;
  return (
    <span className={classes.echo} aria-live="polite">
      {words}
    </span>
  );
}
