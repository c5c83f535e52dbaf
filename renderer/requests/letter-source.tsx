import { Button, FileButton, Progress, Textarea, TextInput } from '@mantine/core';
import { IconMailPlus } from '@tabler/icons-react';
import { chooseAnew } from '../documents/choose-anew.ts';
import type { RequestForm } from './request-form.ts';
import classes from './letter-source.module.css';
import type { Reading } from './use-letter.ts';

type LetterSourceProps = {
  readonly form: RequestForm;
  readonly reading: Reading;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
};

/** Where the request comes from while there is no letter: a file to choose, or words to type. */
export function LetterSource({ form, reading, onFile, onStop }: LetterSourceProps) {
  return (
    <section aria-label="Where it comes from" className={classes.source}>
      <div className={classes.drop}>
        <IconMailPlus size={28} stroke={1.2} aria-hidden />
        <p>
          <b>Drop the letter here</b>
          <span>An .eml, .msg or .txt file. Docket fills in what it says.</span>
        </p>
        {reading.state === 'reading' ? (
          <div className={classes.reading} role="status">
            <span>
              {reading.share < 1 ? `Taking in the letter, ${Math.round(reading.share * 100)} %` : 'Reading the letter'}
            </span>
            <Progress value={reading.share * 100} aria-label="Taking in the letter" />
            <Button variant="default" size="xs" onClick={onStop}>
              Stop
            </Button>
          </div>
        ) : (
          <FileButton
            inputProps={chooseAnew}
            accept=".eml,.msg,.txt,message/rfc822,application/vnd.ms-outlook,text/plain"
            onChange={(file) => file && onFile(file)}
          >
            {(props) => (
              <Button variant="default" {...props}>
                Choose a file
              </Button>
            )}
          </FileButton>
        )}
        {reading.state === 'refused' && (
          <p role="alert" className={classes.refused}>
            {reading.sentence}
          </p>
        )}
      </div>
      <p className={classes.or}>Or type it</p>
      <TextInput label="Subject (optional)" {...form.getInputProps('subject')} />
      <Textarea
        label="What they ask, in their words (optional)"
        autosize
        minRows={6}
        maxRows={16}
        {...form.getInputProps('body')}
      />
    </section>
  );
}
