import { say } from '../../main/hosts/set-up.mjs';

/** Makes the Electron that the desktop specs run in, once on a machine. Without one they are skipped: gives why. */
export async function whyNoDesktop() {
  try {
    const { ensureDesktopRuntime } = await import('./desktop-runtime.mjs');
    const { electron } = await ensureDesktopRuntime();
    say(`The desktop specs run in Electron ${electron}.`);
    return undefined;
  } catch (error) {
    return error.message;
  }
}
