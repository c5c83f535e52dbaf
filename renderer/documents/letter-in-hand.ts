let letter: File | undefined;

/** The screen that reads letters, while it is open. */
export type LetterReader = {
  /**
   * Whether nothing was typed or read there yet, so that a letter may fill it in. What is said of a letter that could not
   * be read stands until the officer has `asked` for the next.
   */
  readonly isFree: (asked: boolean) => boolean;
  readonly take: (file: File) => void;
};

let reader: LetterReader | undefined;

/** Carries a letter that was dropped on one screen to the screen that reads it. */
export function putLetter(file: File): void {
  letter = file;
}

/** The letter that was carried here, once. */
export function takeLetter(): File | undefined {
  const taken = letter;
  letter = undefined;
  return taken;
}

/** Names the screen that reads letters; call what it returns when it is left. */
export function openReader(opened: LetterReader): () => void {
  reader = opened;
  return () => {
    if (reader === opened) reader = undefined;
  };
}

/** The screen that reads letters, if it is the one that is open. */
export function readerNow(): LetterReader | undefined {
  return reader;
}
