import type { Letter, LetterPicture as Picture } from '../../main/contract/letters/letter.ts';
import { docket } from '../api.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useWords } from '../ui/use-words.tsx';
import { pictureAt, usePicture } from '../documents/use-picture.ts';
import { askOfLetter, type HeldLetter } from './letter-bytes.ts';
import classes from './letter-view.module.css';

type LetterPictureProps = HeldLetter & { readonly letter: Letter; readonly picture: Picture };

/** A letter that is a picture. Its bytes are shown as what they are, and as nothing else. */
export function LetterPicture({ letter, picture, ...held }: LetterPictureProps) {
  const t = useWords();
  const { mediaType, width, height } = picture;
  const { shown, failure } = usePicture(held.upload, async () => {
    const { ticket } = await askOfLetter(held, (upload) => docket.documents.showUploadedLetter({ upload }));
    return await pictureAt(ticket, mediaType);
  });
  return (
    <>
      <FailureLine>{failure}</FailureLine>
      <img
        src={shown}
        alt={t('requests.letter.picture', { file: letter.fileName })}
        width={width}
        height={height}
        className={classes.picture}
      />
    </>
  );
}
