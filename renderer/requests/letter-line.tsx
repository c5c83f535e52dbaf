import type { ReactNode } from 'react';
import type { Document, RequestCase } from '../../main/contract/requests/request.ts';
import { shortDate, type Moment } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './request-events.module.css';

type LetterLineProps = {
  readonly request: RequestCase;
  readonly letter: Document;
  readonly on: string;
  readonly moment: Moment;
  readonly onRead: (documentId: string) => void;
};

/** A letter among what happened: who wrote, when it arrived, and the way to read it beside the case. */
export function LetterLine({ request, letter, on, moment, onRead }: LetterLineProps) {
  const t = useWords();
  const { id, number, title, fileName, sender, receivedOn, mark, addedBy } = letter;
  const inside = request.documents.filter(({ partOf }) => partOf === id).length;
  const isReminder = mark === 'reminder';
  const line = {
    title,
    b: (words: ReactNode) => <b>{words}</b>,
    open: (words: ReactNode) => (
      <button type="button" className={classes.letter} onClick={() => onRead(id)}>
        {words}
      </button>
    ),
  };
  return (
    <li className={classes.event}>
      <span className={classes.on}>{shortDate(t, on, moment.today)}</span>
      <span className={classes.what}>
        {sender
          ? t.rich(`requests.correspondence.lines.${isReminder ? 'reminder' : 'letter'}`, { ...line, sender })
          : t.rich(`requests.correspondence.lines.${isReminder ? 'unsignedReminder' : 'unsigned'}`, line)}
        <span className={classes.note}>
          {t('requests.correspondence.lines.number', { number: String(number), file: fileName })}
        </span>
        {inside > 0 && (
          <span className={classes.note}>{t('requests.correspondence.lines.inside', { files: inside })}</span>
        )}
        {receivedOn === null && <span className={classes.note}>{t('requests.correspondence.lines.noDay')}</span>}
      </span>
      <span className={classes.by}>{addedBy}</span>
      <span className={classes.changes} />
    </li>
  );
}
