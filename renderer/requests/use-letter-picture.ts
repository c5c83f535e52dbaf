import { useEffect, useEffectEvent, useState } from 'react';
import { sentenceOf } from '../ui/backup-words.ts';
import { useSaying } from '../ui/use-saying.ts';

/** Shows what `load` gives the address of, anew for each `key`, and why not. The address ends with the next, or the screen. */
export function useLetterPicture(key: string, load: () => Promise<string>) {
  const [shown, setShown] = useState<string>();
  const [failure, setFailure] = useSaying();
  const begin = useEffectEvent(load);
  const refuse = useEffectEvent((error: unknown) => setFailure((words) => sentenceOf(words, error)));
  useEffect(() => {
    let left = false;
    let address: string | undefined;
    begin().then(
      (loaded) => {
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
