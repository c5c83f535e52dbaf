let letter: File | undefined;

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
