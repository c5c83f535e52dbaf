import type { TrayLetter } from '../../main/contract/tray/tray-letter.ts';
import { shortDate, shortInstant } from '../../main/words/dates.ts';
import { useMoment } from '../ui/now.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './tray.module.css';

type WaitingLettersProps = {
  readonly letters: readonly TrayLetter[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
};

/** The letters that wait, first come first; the one that is read is marked. */
export function WaitingLetters({ letters, shown, onShow }: WaitingLettersProps) {
  const t = useWords();
  const moment = useMoment();
  return (
    <ul className={classes.letters} aria-label={t('tray.list')}>
      {letters.map(({ id, fileName, sender, subject, receivedOn, addedAt, addedBy }) => (
        <li key={id}>
          <button type="button" className={classes.row} aria-pressed={id === shown} onClick={() => onShow(id)}>
            <span className={classes.sender}>{sender || t('tray.noSender')}</span>
            {receivedOn !== null && (
              <span className={classes.when}>
                {t('tray.arrived', { date: shortDate(t, receivedOn, moment.today) })}
              </span>
            )}
            <span className={classes.about}>{subject || fileName}</span>
            <span className={classes.by}>
              {t('tray.added', { by: addedBy, when: shortInstant(t, addedAt, moment) })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
