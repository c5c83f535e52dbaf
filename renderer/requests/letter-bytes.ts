import { docket } from '../api.ts';

/** Which letter the core holds: by its upload, and in the tray if it came there. */
export type HeldLetter = { readonly upload: string; readonly trayLetter: string | undefined };

/** Asks for something of a letter by its upload. After a lock a letter of the tray is read again first. */
export async function askOfLetter<Answer>(
  { upload, trayLetter }: HeldLetter,
  ask: (upload: string) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask(upload);
  } catch (error) {
    if (trayLetter === undefined) throw error;
    return await ask((await docket.tray.readLetter({ id: trayLetter })).upload);
  }
}
