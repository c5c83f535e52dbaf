import { Anchor, Button } from '@mantine/core';
import { datesInWords } from '../../main/words/dates.ts';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { useWords } from '../ui/use-words.tsx';
import type { FiledLetter } from './file-letter.tsx';
import classes from './tray.module.css';

type FiledLettersProps = { readonly filed: readonly FiledLetter[]; readonly onPutAway: (id: string) => void };

/** Letters that were filed with a case just now: what each may be there, and the way to read it and say so. */
export function FiledLetters({ filed, onPutAway }: FiledLettersProps) {
  const t = useWords();
  const moment = useMoment();
  if (filed.length === 0) return null;
  return (
    <ul className={classes.filed} aria-label={t('tray.filed')}>
      {filed.map(({ id, reference, documentId, title, mayBe }) => (
        <li key={id}>
          <span>
            {t.rich('tray.filedIn', {
              reference,
              title,
              case: (words) => <Anchor href={hrefTo(paths.request(reference))}>{words}</Anchor>,
            })}
            {mayBe !== null &&
              ` ${t(`requests.correspondence.mayBe.${mayBe.use}`)} ${datesInWords(t, mayBe.why, moment)}`}{' '}
            <Anchor href={hrefTo(paths.letterOfCase(reference, documentId))}>{t('tray.filedSay')}</Anchor>
          </span>
          <Button variant="subtle" size="xs" onClick={() => onPutAway(id)}>
            {t('tray.arriving.putAway')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
