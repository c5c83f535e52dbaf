import type { Locator, Page } from '@playwright/test';
import type { Words } from '../../../../main/words/words.ts';
import type { RunningHost } from '../start-host.ts';

/** A window that is looked at, and the words it speaks. */
export type Seen = {
  readonly page: Page;
  readonly t: Words;
  readonly host: RunningHost;
  /** Goes to a place and waits until it shows what it asked for. */
  readonly go: (path: string) => Promise<void>;
};

/** Something that opens over a screen, or that a screen says only when it is asked. */
export type Shown = {
  /** Of its picture. */
  readonly name: string;
  /** The files under `renderer/` whose dialog, drawer, menu or note this opens. */
  readonly files?: readonly string[];
  readonly open: (seen: Seen) => Promise<void>;
  /** Presses what leaves its fields to say what is wrong with them. */
  readonly wrong?: (seen: Seen) => Promise<void>;
  /** Puts it away, where Esc does not. */
  readonly close?: (seen: Seen) => Promise<void>;
};

/** A register as it is found, and what opens in its window, in this order. */
export type Scene = {
  readonly name: string;
  /** What was typed or made up in it, which is in no language. */
  readonly typed?: readonly RegExp[];
  /** Whose passphrase opens the window; without one it stays locked. */
  readonly as?: 'dpo' | 'manager';
  /** Puts the register in place; its officer has unlocked it. */
  readonly prepare?: (host: RunningHost) => Promise<void>;
  /** What the window needs before it is opened. */
  readonly before?: (page: Page) => Promise<void>;
  readonly shows: readonly Shown[];
};

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true }).first();
}

export function dialog(page: Page): Locator {
  return page.getByRole('dialog');
}

/** The palette with words that nothing fits. */
export function paletteWithNothing(told: 'nothingForOfficer' | 'nothingForManager'): Shown {
  return {
    name: 'palette-nothing',
    files: ['shell/palette.tsx'],
    open: async ({ page, t }) => {
      await page.keyboard.press('Control+k');
      await dialog(page).getByRole('textbox').fill('greenhouse');
      await dialog(page)
        .getByText(t(`shell.search.${told}`, { words: 'greenhouse' }))
        .waitFor();
    },
  };
}

/** Presses a button of the dialog that is open. */
export async function press(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).first().click();
}

/** Picks from a list that drops down from a field, as the mouse does. */
export async function pick(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Waits for a note of the window, and rests the pointer on it, so that it stays. */
export async function note(page: Page, words: string | RegExp): Promise<void> {
  const told = page.getByRole('alert').filter({ hasText: words });
  await told.first().waitFor();
  await told.first().hover();
}

export function textFile(name: string, words: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(words) };
}
