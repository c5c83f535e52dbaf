import { Radio, TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { DateInput } from '../ui/date-input.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './who-writes.module.css';

type WhoWritesProps = {
  readonly someoneElse: boolean;
  readonly onSomeoneElse: (someoneElse: boolean) => void;
  /** What is wrong with the answer itself. */
  readonly error?: React.ReactNode;
  readonly representative: TextInputProps;
  readonly authority: TextInputProps;
  /** The day on which that was seen, as it is typed (`typed-date.ts`); empty until then. */
  readonly seenOn: string;
  readonly onSeenOn: (seenOn: string) => void;
  readonly seenError?: React.ReactNode;
  readonly today: string;
};

/** Who writes: the person the data is about, or somebody for them, by name, with what shows that they may and when it was seen. */
export function WhoWrites(asked: WhoWritesProps) {
  const { someoneElse, onSomeoneElse, error, representative, authority, seenOn, onSeenOn, seenError, today } = asked;
  const t = useWords();
  return (
    <>
      <Radio.Group
        label={t('requests.fields.whoWrites')}
        value={someoneElse ? 'other' : 'self'}
        onChange={(who) => onSomeoneElse(who === 'other')}
        error={error}
      >
        <div className={classes.radios}>
          <Radio value="self" label={t('requests.fields.writesThemselves')} />
          <Radio value="other" label={t('requests.fields.someoneElse')} />
        </div>
      </Radio.Group>
      {someoneElse && (
        <div className={classes.pair}>
          <TextInput label={t('requests.fields.representative')} autoComplete="off" {...representative} />
          <TextInput label={t('requests.fields.authority')} autoComplete="off" {...authority} />
          <DateInput
            label={t('requests.fields.authoritySeen')}
            description={t('requests.fields.authoritySeenNote')}
            optional
            value={seenOn === '' ? undefined : seenOn}
            onChange={(on) => onSeenOn(on ?? '')}
            today={today}
            error={seenError}
          />
        </div>
      )}
    </>
  );
}
