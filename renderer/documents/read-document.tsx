import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Document } from '../../main/contract/requests/request.ts';
import { docket } from '../api.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './read-document.module.css';
import { TurnPages } from './turn-pages.tsx';
import { pictureAt, usePicture } from './use-picture.ts';
import { useSaveDocument } from './use-save-document.ts';

type ReadDocumentProps = {
  readonly reference: string;
  readonly document: Pick<Document, 'id' | 'title' | 'fileName'>;
  readonly onClose: () => void;
};

/** A document of a case, read in the window. A copy leaves only from here, once it was said that it is not encrypted. */
export function ReadDocument({ reference, document: { id, title, fileName }, onClose }: ReadDocumentProps) {
  const t = useWords();
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState(1);
  const [words, setWords] = useState<{ readonly text: string; readonly wordsOnly: boolean }>();
  const { save, problem } = useSaveDocument(reference);
  const { shown, failure } = usePicture(`${id} ${page}`, async () => {
    const answer = await docket.documents.showDocument({ reference, documentId: id, page });
    if (answer.kind === 'text') {
      setWords(answer);
      return undefined;
    }
    setPages(answer.pages);
    return await pictureAt(answer.ticket, 'image/png');
  });
  const paper = useRef<HTMLElement>(null);
  const read = shown !== undefined || words !== undefined;
  // It comes after the dialog: whoever reads with the keyboard scrolls at once.
  useEffect(() => {
    if (read) paper.current?.focus();
  }, [read]);
  return (
    <Dialog title={title} size="lg" onClose={onClose}>
      <FailureLine>{failure}</FailureLine>
      {!read && failure === undefined && <p role="status">{t('documents.readDocument.opening')}</p>}
      {read && (
        // A region of its own: it scrolls, so the keyboard must come to it.
        <article className={classes.paper} ref={paper} tabIndex={0} translate="no" aria-label={title}>
          {words !== undefined && <div className={classes.text}>{words.text}</div>}
          {shown !== undefined && (
            <img
              src={shown}
              alt={t('requests.letter.page', { page: String(page), pages: String(pages), file: fileName })}
              className={classes.page}
            />
          )}
        </article>
      )}
      <TurnPages page={page} pages={pages} onTurn={setPage} />
      {words?.wordsOnly === true && <p className={classes.note}>{t('documents.readDocument.wordsOnly')}</p>}
      <p className={classes.note}>{t('documents.readDocument.clear')}</p>
      <FailureLine>{problem}</FailureLine>
      <div className={classes.actions}>
        <Button variant="default" onClick={() => void save(id).then((left) => left && onClose())}>
          {t('documents.readDocument.save')}
        </Button>
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </div>
    </Dialog>
  );
}
