import type { Letter } from '../../main/contract/letters/letter.ts';

/** A letter of the tray that was read and that the core holds under `upload`. */
export type TrayLetterInHand = { readonly letter: Letter; readonly upload: string; readonly trayLetter: string };

let letter: File | TrayLetterInHand | undefined;

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

/** Carries a letter that was dropped or read on one screen to the screen that reads it. */
export function putLetter(carried: File | TrayLetterInHand): void {
  letter = carried;
}

/** The letter that was carried here, once. */
export function takeLetter(): File | TrayLetterInHand | undefined {
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
