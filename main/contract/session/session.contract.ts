import { chooseLanguage } from './choose-language.ts';
import { chooseRegister } from './choose-register.ts';
import { createRegister } from './create-register.ts';
import { followRegister } from './follow-register.ts';
import { forgetRecent } from './forget-recent.ts';
import { listRecent } from './list-recent.ts';
import { lockRegister } from './lock-register.ts';
import { openPlace } from './open-place.ts';
import { printRecoverySheet } from './print-recovery-sheet.ts';
import { saveOpener } from './save-opener.ts';
import { sealPlace } from './seal-place.ts';
import { showStatus } from './show-status.ts';
import { unlockRegister } from './unlock-register.ts';
import { unlockWithRecoveryKey } from './unlock-with-recovery-key.ts';

/** What can be asked about which register the window looks at, and whether it is open. */
export const sessionContract = {
  showStatus,
  followRegister,
  listRecent,
  forgetRecent,
  sealPlace,
  openPlace,
  createRegister,
  chooseRegister,
  unlockRegister,
  unlockWithRecoveryKey,
  lockRegister,
  printRecoverySheet,
  saveOpener,
  chooseLanguage,
};
