import { Radio, TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { useWords } from '../ui/use-words.tsx';
import classes from './who-writes.module.css';

type WhoWritesProps = {
  readonly someoneElse: boolean;
  readonly onSomeoneElse: (someoneElse: boolean) => void;
  /** What is wrong with the answer itself. */
  readonly error?: React.ReactNode;
  readonly representative: TextInputProps;
  readonly authority: TextInputProps;
};

/** Who writes: the person the data is about, or somebody for them, by name and with what shows that they may. */
export function WhoWrites({ someoneElse, onSomeoneElse, error, representative, authority }: WhoWritesProps) {
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
        </div>
      )}
    </>
  );
}
