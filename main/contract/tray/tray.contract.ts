import { addHandedLetter } from './add-handed-letter.ts';
import { addLetter } from './add-letter.ts';
import { destroyLetter } from './destroy-letter.ts';
import { fileLetter } from './file-letter.ts';
import { listTray } from './list-tray.ts';
import { openLetter } from './open-letter.ts';
import { putLetterAside } from './put-letter-aside.ts';
import { readLetter } from './read-letter.ts';
import { refileLetter } from './refile-letter.ts';
import { returnLetter } from './return-letter.ts';
import { takeLetterBack } from './take-letter-back.ts';
import { undoLetter } from './undo-letter.ts';

/** What can be asked about the tray: the letters that came in and wait for somebody to decide what becomes of each. */
export const trayContract = {
  addLetter,
  addHandedLetter,
  listTray,
  readLetter,
  openLetter,
  fileLetter,
  putLetterAside,
  takeLetterBack,
  destroyLetter,
  undoLetter,
  returnLetter,
  refileLetter,
};
