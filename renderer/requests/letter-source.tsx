import { Button, FileButton, Progress } from '@mantine/core';
import { IconMailPlus } from '@tabler/icons-react';
import { chooseAnew } from '../documents/choose-anew.ts';
import { useWords } from '../ui/use-words.tsx';
import type { RequestForm } from './request-form.ts';
import { LetterWords } from './letter-words.tsx';
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
  const t = useWords();
  return (
    <section aria-label={t('requests.letter.source')} className={classes.source}>
      <div className={classes.drop}>
        <IconMailPlus size={28} stroke={1.2} aria-hidden />
        <p>
          <b>{t('requests.logRequest.dropHere')}</b>
          <span>{t('requests.letter.kinds')}</span>
        </p>
        {reading.state === 'reading' ? (
          <div className={classes.reading} role="status">
            <span>
              {reading.share < 1
                ? t('requests.letter.takingInShare', { percent: Math.round(reading.share * 100) })
                : t('requests.letter.reading')}
            </span>
            <Progress value={reading.share * 100} aria-label={t('requests.letter.takingIn')} />
            <Button variant="default" size="xs" onClick={onStop}>
              {t('ui.stop')}
            </Button>
          </div>
        ) : (
          <FileButton
            inputProps={chooseAnew}
            accept=".eml,.emlx,.mbox,.msg,.txt,.pdf,.docx,image/*,message/rfc822,application/vnd.ms-outlook,text/plain"
            onChange={(file) => file && onFile(file)}
          >
            {(props) => (
              <Button variant="default" {...props}>
                {t('requests.letter.chooseFile')}
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
      <p className={classes.or}>{t('requests.letter.orType')}</p>
      <LetterWords form={form} />
    </section>
  );
}
