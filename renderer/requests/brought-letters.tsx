import { Anchor, Button, Progress } from '@mantine/core';
import { datesInWords } from '../../main/words/dates.ts';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './brought-letters.module.css';
import type { BroughtLetter, KeptLetter } from './use-correspondence.ts';

type BroughtLettersProps = {
  readonly letters: readonly BroughtLetter[];
  /** Whether the case is closed, so that a letter changes nothing in it. */
  readonly closed: boolean;
  readonly onRead: (documentId: string) => void;
  readonly onAsDocument: (letter: BroughtLetter, file: File) => void;
  readonly onPutAway: (ids: readonly number[]) => void;
};

/** What became of the letters that were brought to a case, a line each, with what can be done next. */
export function BroughtLetters({ letters, closed, onRead, onAsDocument, onPutAway }: BroughtLettersProps) {
  const t = useWords();
  if (letters.length === 0) return null;
  return (
    <section aria-label={t('requests.correspondence.brought')} className={classes.brought}>
      <ul className={classes.letters}>
        {letters.map((letter) => (
          <li key={letter.id} data-failed={letter.state === 'failed'}>
            <span className={classes.name} title={letter.name}>
              {letter.name}
            </span>
            {letter.state === 'coming' ? (
              <Progress
                value={letter.share * 100}
                size="sm"
                aria-label={t('documents.arriving.progress', { file: letter.name })}
              />
            ) : (
              <span role="status" className={classes.became}>
                {letter.state === 'kept' ? (
                  <Kept kept={letter.kept} />
                ) : (
                  `${t('requests.correspondence.notKept')} ${letter.say(t)}`
                )}
              </span>
            )}
            <span className={classes.ways}>
              {letter.state === 'kept' && letter.kept.already !== 'document' && (
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('requests.correspondence.readThis', { file: letter.name })}
                  onClick={() => onRead(letter.kept.documentId)}
                >
                  {t('requests.correspondence.read')}
                </Button>
              )}
              {letter.state === 'failed' && letter.file !== undefined && (
                <AsDocument letter={letter} file={letter.file} onAsDocument={onAsDocument} />
              )}
              {letter.state !== 'coming' && (
                <Button
                  variant="subtle"
                  size="xs"
                  aria-label={t('requests.correspondence.putAwayThis', { file: letter.name })}
                  onClick={() => onPutAway([letter.id])}
                >
                  {t('requests.correspondence.putAway')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {closed && letters.some((letter) => letter.state === 'kept' && letter.kept.already === null) && (
        <p className={classes.closed}>{t('requests.correspondence.closed')}</p>
      )}
    </section>
  );
}

type AsDocumentProps = Pick<BroughtLettersProps, 'onAsDocument'> & {
  readonly letter: BroughtLetter;
  readonly file: File;
};

function AsDocument({ letter, file, onAsDocument }: AsDocumentProps) {
  const t = useWords();
  return (
    <Button
      variant="default"
      size="xs"
      aria-label={t('requests.correspondence.asDocumentThis', { file: letter.name })}
      onClick={() => onAsDocument(letter, file)}
    >
      {t('requests.correspondence.asDocument')}
    </Button>
  );
}

function Kept({ kept: { number, already, alsoIn, mayBe } }: { readonly kept: KeptLetter }) {
  const t = useWords();
  const moment = useMoment();
  const at = { number: String(number) };
  if (already !== null) return t(`requests.correspondence.there.${already}`, at);
  return (
    <>
      {t('requests.correspondence.kept', at)}
      {mayBe !== null &&
        ` ${t(`requests.correspondence.mayBe.${mayBe.use}`)} ${datesInWords(t, mayBe.why, moment)}`}{' '}
      {alsoIn !== null &&
        t.rich('requests.correspondence.alsoIn', {
          reference: alsoIn,
          case: (words) => <Anchor href={hrefTo(paths.request(alsoIn))}>{words}</Anchor>,
        })}
    </>
  );
}
