import { useState } from 'react';
import type { Letter } from '../../main/contract/letters/letter.ts';
import { docket } from '../api.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useWords } from '../ui/use-words.tsx';
import { pictureAt, usePicture } from '../documents/use-picture.ts';
import { TurnPages } from '../documents/turn-pages.tsx';
import { askOfLetter, type HeldLetter } from './letter-bytes.ts';
import classes from './letter-view.module.css';

/** A PDF without words, as a scan: its pages one by one, drawn by the core, to be read and typed from. After the last comes the first. */
export function LetterPages({ letter, ...held }: HeldLetter & { readonly letter: Letter }) {
  const t = useWords();
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState(1);
  const { shown, failure } = usePicture(`${held.upload} ${page}`, async () => {
    const drawn = await askOfLetter(held, (upload) => docket.documents.showLetterPage({ upload, page }));
    setPages(drawn.pages);
    return await pictureAt(drawn.ticket, 'image/png');
  });
  const alt = t('requests.letter.page', { page: String(page), pages: String(pages), file: letter.fileName });
  return (
    <>
      <FailureLine>{failure}</FailureLine>
      {shown !== undefined && <img src={shown} alt={alt} className={classes.page} />}
      <TurnPages page={page} pages={pages} onTurn={setPage} />
    </>
  );
}
