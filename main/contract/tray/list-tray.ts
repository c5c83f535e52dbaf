import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { trayLetter } from './tray-letter.ts';

/** The letters that wait, in the order they came, and those that were put aside, the newest first. Every officer sees them. */
export const listTray = procedure.output(z.object({ waiting: z.array(trayLetter), aside: z.array(trayLetter) }));
