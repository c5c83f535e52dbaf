import type { MouseEvent } from 'react';

/** For every file chooser: a file that was mended or fetched again keeps its name, and Chromium tells of no change then. */
export const chooseAnew = {
  onClick: (event: MouseEvent<HTMLInputElement>) => {
    event.currentTarget.value = '';
  },
} as const;
