import { Button, CloseButton } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import { useEffect, useRef, useState } from 'react';
import type { Document, RequestCase } from '../../main/contract/requests/request.ts';
import { datesInWords, type Moment } from '../../main/words/dates.ts';
import type { Words } from '../../main/words/words.ts';
import { SaveInClear } from '../documents/save-in-clear.tsx';
import { useSaveDocument } from '../documents/use-save-document.ts';
import { useTakeOut } from '../documents/use-take-out.ts';
import { useKeys } from '../shell/keys.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import { LetterView } from './letter-view.tsx';
import classes from './read-correspondence.module.css';
import { LetterUses } from './letter-uses.tsx';
import { useLetterOfCase } from './use-letter-of-case.ts';
import { useReturnLetter } from './use-return-letter.ts';

type ReadCorrespondenceProps = {
  readonly request: RequestCase;
  readonly letter: Document;
  readonly moment: Moment;
  readonly onRead: (documentId: string) => void;
  readonly onRefile: (letter: Document) => void;
  readonly onClose: () => void;
};

/** A letter of the case, read beside it: what it may be, what came inside it, and the ways out for one that is here by mistake. */
export function ReadCorrespondence({ request, letter, moment, onRead, onRefile, onClose }: ReadCorrespondenceProps) {
  const t = useWords();
  const { reference } = request;
  const { id, source, partOf } = letter;
  const number = String(letter.number);
  const shown = useLetterOfCase(reference, id);
  const { save, problem } = useSaveDocument(reference);
  const [saving, setSaving] = useState<string>();
  const [stays, setStays] = useSaying();
  const heading = useRef<HTMLHeadingElement>(null);
  const refused = (error: Error) => setStays((words) => datesInWords(words, sentenceOf(words, error), moment));
  const takeOut = useTakeOut(reference, refused);
  const backToTray = useReturnLetter(reference, refused);
  useFocusBack();
  useEffect(() => heading.current?.focus(), [id]);
  useKeys([{ press: 'Escape', does: t('requests.correspondence.pane.close'), run: onClose }]);
  const inside = request.documents.filter((one) => one.partOf === id);
  const whole = request.documents.find((one) => one.id === partOf);
  const mayMove = source === 'correspondence' && request.voided === null;
  return (
    <section className={classes.pane} aria-labelledby="letter-of-case">
      <header className={classes.head}>
        <h2 id="letter-of-case" ref={heading} tabIndex={-1}>
          {source === 'letter'
            ? t('requests.correspondence.pane.request')
            : t('requests.correspondence.pane.title', { number })}
        </h2>
        <CloseButton aria-label={t('requests.correspondence.pane.close')} onClick={onClose} />
      </header>
      {mayMove && (
        <LetterUses
          request={request}
          letter={letter}
          moment={moment}
          read={shown.state === 'read' ? shown.read : undefined}
        />
      )}
      <div className={classes.ways}>
        {whole !== undefined && (
          <Button variant="default" size="xs" onClick={() => onRead(whole.id)}>
            {t('requests.correspondence.pane.title', { number: String(whole.number) })}
          </Button>
        )}
        <Button variant="default" size="xs" onClick={() => setSaving(id)}>
          {t('tray.save')}
        </Button>
        {mayMove && (
          <>
            <Button variant="default" size="xs" onClick={() => backToTray(letter)}>
              {t('requests.correspondence.pane.toTray')}
            </Button>
            <Button variant="default" size="xs" onClick={() => onRefile(letter)}>
              {t('requests.correspondence.pane.toCase')}
            </Button>
            <Button variant="subtle" size="xs" onClick={() => takeOut(letter)}>
              {t('documents.takeOutDocument.action')}
            </Button>
          </>
        )}
      </div>
      {saving !== undefined && <SaveInClear onSave={() => void save(saving)} onClose={() => setSaving(undefined)} />}
      <FailureLine>{problem}</FailureLine>
      <FailureLine>{stays && `${t('requests.correspondence.pane.stays')} ${stays}`}</FailureLine>
      {shown.state === 'reading' && <p role="status">{t('tray.opening')}</p>}
      {shown.state === 'refused' && <p role="alert">{whyNotShown(t, shown.error)}</p>}
      {shown.state === 'read' && <LetterView {...shown.read} zone={moment.zone} />}
      {inside.length > 0 && (
        <>
          <h3>{t('requests.correspondence.pane.inside')}</h3>
          <ul className={classes.inside}>
            {inside.map((part) => (
              <li key={part.id}>
                <Button variant="subtle" size="xs" onClick={() => onRead(part.id)}>
                  {t('requests.correspondence.readThis', { file: part.fileName })}
                </Button>
                <Button variant="subtle" size="xs" onClick={() => setSaving(part.id)}>
                  {t('requests.correspondence.pane.save', { file: part.fileName })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What is kept and is no letter that can be shown is saved to be read. */
function whyNotShown(t: Words, error: Error): string {
  return error instanceof ORPCError && error.code === 'UNREADABLE_LETTER'
    ? t('requests.correspondence.pane.onlySaved')
    : sentenceOf(t, error);
}
