import type { Handlers } from '../kernel/handlers.ts';
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

/** The use cases that answer what is asked about the tray. */
export const trayHandlers = {
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
} satisfies Handlers<'tray'>;
