import { useEffect, useEffectEvent, useState } from 'react';
import { sentenceOf } from '../ui/backup-words.ts';
import { useSaying } from '../ui/use-saying.ts';

/** Shows what `load` gives the address of, if it gives one, anew for each `key`, and why not. The address ends with the next, or the screen. */
export function usePicture(key: string, load: () => Promise<string | undefined>) {
  const [shown, setShown] = useState<string>();
  const [failure, setFailure] = useSaying();
  const begin = useEffectEvent(load);
  const refuse = useEffectEvent((error: unknown) => setFailure((words) => sentenceOf(words, error)));
  useEffect(() => {
    let left = false;
    let address: string | undefined;
    begin().then(
      (loaded) => {
        if (loaded === undefined) return;
        if (left) return URL.revokeObjectURL(loaded);
        address = loaded;
        setShown(loaded);
      },
      (error: unknown) => left || refuse(error),
    );
    return () => {
      left = true;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [key]);
  return { shown, failure };
}

/** The address in this window of a picture behind a ticket; whoever asks revokes it. */
export async function pictureAt(ticket: string, mediaType: string): Promise<string> {
  const answer = await fetch(`/-/files/${ticket}`);
  if (!answer.ok) throw new Error('The picture did not arrive.');
  return URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: mediaType }));
}
