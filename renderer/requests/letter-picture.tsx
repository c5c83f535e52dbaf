import { useEffect, useState } from 'react';
import type { Letter, LetterPicture as Picture } from '../../main/contract/letters/letter.ts';
import { docket } from '../api.ts';
import { sentenceOf } from '../ui/backup-words.ts';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './letter-view.module.css';

type LetterPictureProps = {
  readonly letter: Letter;
  readonly picture: Picture;
  /** Names the letter in the core; after a lock a letter of the tray is read again. */
  readonly upload: string;
  readonly trayLetter: string | undefined;
};

/** A letter that is a picture. Its bytes are shown as what they are, and as nothing else. */
export function LetterPicture({ letter, picture, upload, trayLetter }: LetterPictureProps) {
  const t = useWords();
  const { mediaType, width, height } = picture;
  const [shown, setShown] = useState<string>();
  const [failure, setFailure] = useSaying();
  useEffect(() => {
    const left = new AbortController();
    let url: string | undefined;
    bytesOf(upload, trayLetter, left.signal).then(
      (bytes) => {
        if (left.signal.aborted) return;
        url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
        setShown(url);
      },
      (error: unknown) => left.signal.aborted || setFailure((words) => sentenceOf(words, error)),
    );
    return () => {
      left.abort();
      if (url !== undefined) URL.revokeObjectURL(url);
    };
    // What is said of a failure is not what is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [upload, trayLetter, mediaType]);
  if (failure !== undefined) return <p role="alert">{failure}</p>;
  return (
    <img
      src={shown}
      alt={t('requests.letter.picture', { file: letter.fileName })}
      width={width}
      height={height}
      className={classes.picture}
    />
  );
}

async function bytesOf(upload: string, trayLetter: string | undefined, signal: AbortSignal): Promise<ArrayBuffer> {
  const ticketOf = async (id: string) => (await docket.documents.showUploadedLetter({ upload: id }, { signal })).ticket;
  const ticket = await ticketOf(upload).catch(async (error: unknown) => {
    if (trayLetter === undefined) throw error;
    return await ticketOf((await docket.tray.readLetter({ id: trayLetter }, { signal })).upload);
  });
  const answer = await fetch(`/-/files/${ticket}`, { signal });
  if (!answer.ok) throw new Error('The picture did not arrive.');
  return await answer.arrayBuffer();
}
