import { test as base } from '@playwright/test';
import { openDisplay } from './display.ts';
import { layOutOnce } from './lay-out.ts';
import type { Target } from './lay-out-app.ts';
import type { LaidOutElectron } from './lay-out-electron.ts';
import { startDesktop, type Desktop, type DesktopSettings } from './start-desktop.ts';
import { startDriven, type Driven } from './start-driven.ts';

export { expect } from '@playwright/test';

type Given = { readonly namesItsElectron: void };
type GivenOnce = {
  /** How Docket is held by Electron: set by the project, see playwright.config.ts. */
  readonly target: Target;
  readonly laidOut: LaidOutElectron | { readonly reason: string };
  readonly electron: LaidOutElectron;
  readonly display: string;
  readonly startDesktop: (settings?: DesktopSettings) => Promise<Desktop>;
  readonly startDriven: (settings?: DesktopSettings) => Promise<Driven>;
  /** One that stands on its first screen, for the specs of a process that only look at it. */
  readonly untouched: Desktop;
};

/**
 * A spec of the desktop: `startDesktop` starts Docket in Electron, laid out as the project says, and `startDriven` does so
 * without a debugger. Where there is no Electron the spec is skipped with the reason.
 */
export const test = base.extend<Given, GivenOnce>({
  target: ['build', { option: true, scope: 'worker' }],
  laidOut: [async ({ target }, use) => await use(await layOutOnce(target)), { scope: 'worker', timeout: 900_000 }],
  electron: [
    async ({ laidOut }, use) => {
      if ('reason' in laidOut) throw new Error(laidOut.reason);
      await use(laidOut);
    },
    { scope: 'worker' },
  ],
  display: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      await using display = await openDisplay();
      await use(display.name);
    },
    { scope: 'worker' },
  ],
  startDesktop: [
    async ({ electron, display }, use) =>
      await use(async (settings) => await startDesktop(electron, display, settings)),
    { scope: 'worker' },
  ],
  startDriven: [
    async ({ electron }, use) => await use(async (settings) => await startDriven(electron, settings)),
    { scope: 'worker' },
  ],
  untouched: [
    async ({ startDesktop: start }, use) => {
      await using desktop = await start();
      await desktop.window.getByRole('heading', { level: 1 }).waitFor();
      await use(desktop);
    },
    { scope: 'worker' },
  ],
  namesItsElectron: [
    async ({ laidOut }, use, info) => {
      if ('reason' in laidOut) return info.skip(true, `The desktop specs do not run here. ${laidOut.reason}`);
      info.annotations.push({ type: 'electron', description: laidOut.version });
      await use();
    },
    { auto: true },
  ],
});
