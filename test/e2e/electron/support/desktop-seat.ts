import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Seat } from '../../first-day/hands.ts';
import { answerDialog, holdDialog, suggestedPlace } from './in-main.ts';
import type { Desktop } from './start-desktop.ts';

/** At the desktop: the save dialog is answered with the name it suggests, and the clipboard is the system's. */
export function desktopSeat({ main, home }: Desktop): Seat {
  return {
    saved: async (save) => {
      await main(holdDialog, null);
      await save();
      await expect.poll(async () => await main(suggestedPlace, null)).not.toBeNull();
      const name = ((await main(suggestedPlace, null)) ?? '').split('/').at(-1) ?? '';
      const path = join(home, name);
      await main(answerDialog, path);
      // It is written under another name and takes its own once it is whole.
      await expect
        .poll(
          async () =>
            await stat(path).then(
              ({ size }) => size > 0,
              () => false,
            ),
        )
        .toBe(true);
      return { name, bytes: await readFile(path) };
    },
    copied: async () => await main(({ clipboard }) => clipboard.readText(), null),
  };
}
