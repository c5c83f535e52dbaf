import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** A file as somebody has it in their hand. */
export type FileInHand = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/**
 * One way to work the window: with the mouse, typing only into a field that was clicked, or with keys alone. What is typed
 * as text is not counted; each click, each drop and each other key is one, and a key held beside another is one more.
 */
export type Hands = {
  readonly kind: 'mouse' | 'keyboard';
  readonly page: Page;
  /** Clicks and keys so far. */
  readonly used: () => number;
  readonly press: (control: Locator) => Promise<void>;
  /** Types in place of what the field holds. */
  readonly type: (field: Locator, text: string) => Promise<void>;
  readonly choose: (select: Locator, option: string | RegExp) => Promise<void>;
  /** A box, a chip or one of several answers. */
  readonly mark: (control: Locator) => Promise<void>;
  /** Goes to a place: its link is clicked, or its name typed into the palette. */
  readonly goTo: (link: Locator, name: string) => Promise<void>;
  /** A shortcut of the window where there is one, and the control it stands for to the mouse. */
  readonly shortcut: (keys: string, control: Locator) => Promise<void>;
  /** Files go over a part of the window, or are chosen behind a button. */
  readonly bring: (files: readonly FileInHand[], onto: Locator, button: Locator) => Promise<void>;
};

/** Nothing but the mouse, and typing into the field that was clicked. */
export function mouseOn(page: Page): Hands {
  let clicks = 0;
  const click = async (control: Locator, times: 1 | 3 = 1) => {
    clicks += times;
    await control.click({ clickCount: times });
  };
  return {
    kind: 'mouse',
    page,
    used: () => clicks,
    press: click,
    type: async (field, text) => {
      await click(field, (await field.inputValue()) === '' ? 1 : 3);
      await page.keyboard.type(text);
    },
    choose: async (select, option) => {
      if (await isNative(select)) {
        // The system's own list opens outside the page: a click on it, and one on the option.
        clicks += 2;
        await select.selectOption({ label: String(option) });
        return;
      }
      await click(select);
      await click(page.getByRole('option', { name: option, exact: true }));
    },
    // The box itself of a chip is out of sight: its words are clicked.
    mark: async (control) => {
      const words = page.locator(`label[for="${await control.getAttribute('id')}"]`);
      await click((await words.count()) > 0 ? words : control);
    },
    goTo: async (link) => await click(link),
    shortcut: async (_keys, control) => await click(control),
    bring: async (files, onto) => {
      clicks += 1;
      await drop(files, onto);
    },
  };
}

/** Nothing but the keyboard. */
export function keysOn(page: Page): Hands {
  let keys = 0;
  const press = async (name: string) => {
    keys += name.split('+').length;
    await page.keyboard.press(name);
  };
  /** Tab, or Shift and Tab, until the control has the focus. */
  const reach = async (control: Locator) => {
    // The box itself of a chip is out of sight.
    await control.waitFor({ state: 'attached' });
    for (let presses = 0; presses < 150; presses += 1) {
      const way = await control.evaluate(wayTo);
      if (way === 'here') return;
      await press(way === 'ahead' ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`Tab does not reach ${String(control)}.`);
  };
  const moveTo = async (control: Locator, arrow: 'ArrowDown' | 'ArrowRight') => {
    await control.waitFor();
    for (let presses = 0; presses < 30; presses += 1) {
      if (await control.evaluate((held) => held === document.activeElement)) return;
      await press(arrow);
    }
    throw new Error(`The arrows do not reach ${String(control)}.`);
  };
  return {
    kind: 'keyboard',
    page,
    used: () => keys,
    press: async (control) => {
      // Of tabs and of what a menu holds Tab reaches one, the arrows the others.
      const role = await control.getAttribute('role');
      if (role === 'tab') {
        await reach(page.getByRole('tab', { selected: true }));
        await moveTo(control, 'ArrowRight');
      } else if (role === 'menuitem') await moveTo(control, 'ArrowDown');
      else await reach(control);
      await press('Enter');
    },
    type: async (field, text) => {
      await reach(field);
      const { filled, chosen } = await field.evaluate(chosenIn);
      if (filled && !chosen) await press('Control+a');
      await page.keyboard.type(text);
    },
    choose: async (select, option) => {
      await reach(select);
      if (await isNative(select)) {
        await page.keyboard.type(String(option));
        return;
      }
      const wanted = page.getByRole('option', { name: option, exact: true });
      if (await select.evaluate((input) => input instanceof HTMLInputElement && !input.readOnly)) {
        const { filled, chosen } = await select.evaluate(chosenIn);
        if (filled && !chosen) await press('Control+a');
        await page.keyboard.type(String(option));
      } else await press('Enter');
      await wanted.waitFor();
      // The list comes to its present option by a timer of its own once it is open; a key comes before a timer.
      await page.evaluate(async () => await new Promise((resolve) => setTimeout(resolve)));
      const options = await page.getByRole('option').count();
      for (let presses = 0; presses < options; presses += 1) {
        if ((await wanted.getAttribute('data-combobox-selected')) === 'true') break;
        await press('ArrowDown');
      }
      await press('Enter');
      await wanted.waitFor({ state: 'hidden' });
    },
    mark: async (control) => {
      const name = await control.evaluate((input) => (input instanceof HTMLInputElement ? input.name : ''));
      const isRadio = (await control.getAttribute('type')) === 'radio';
      if (!isRadio) await reach(control);
      else {
        // Tab leads to one answer of a question, the arrows to the others.
        const answers = page.locator(`input[type="radio"][name="${name}"]`);
        const checked = answers.and(page.locator(':checked'));
        await reach((await checked.count()) > 0 ? checked : answers.first());
        await moveTo(control, 'ArrowDown');
      }
      if (isRadio && (await control.isChecked())) return;
      await press('Space');
    },
    goTo: async (_link, name) => {
      await press('Control+k');
      await page.getByRole('dialog').getByRole('textbox').waitFor();
      await page.keyboard.type(name);
      await page.locator('[data-action][data-selected]').filter({ hasText: name }).waitFor();
      await press('Enter');
    },
    shortcut: press,
    bring: async (files, _onto, button) => {
      const chooser = page.waitForEvent('filechooser');
      await reach(button);
      await press('Enter');
      await (await chooser).setFiles([...files]);
    },
  };
}

async function isNative(select: Locator): Promise<boolean> {
  return await select.evaluate(({ tagName }) => tagName === 'SELECT');
}

function wayTo(control: Element): 'here' | 'ahead' | 'behind' {
  const held = document.activeElement ?? document.body;
  if (held === control) return 'here';
  if (held === document.body) return 'ahead';
  return (held.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 'behind' : 'ahead';
}

function chosenIn(field: Element): { filled: boolean; chosen: boolean } {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    return { filled: false, chosen: false };
  const { value, selectionStart, selectionEnd } = field;
  return { filled: value !== '', chosen: selectionStart === 0 && selectionEnd === value.length };
}

/** Lets files go over a part of the window, as a hand does. */
async function drop(files: readonly FileInHand[], onto: Locator): Promise<void> {
  const sent = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: [...buffer] }));
  const held = await onto.page().evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, mimeType, bytes } of all)
      data.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }));
    return data;
  }, sent);
  await onto.dispatchEvent('dragover', { dataTransfer: held });
  await onto.dispatchEvent('drop', { dataTransfer: held });
}

/** What a window saved, and under which name. */
export type Saved = { readonly name: string; readonly bytes: Buffer };

/** Where somebody sits: how what the window saves and copies comes into their hands differs between the hosts. */
export type Seat = {
  readonly saved: (save: () => Promise<void>) => Promise<Saved>;
  readonly copied: () => Promise<string>;
};

/** At a browser: files are downloads, and the clipboard may be read. */
export function browserSeat(page: Page): Seat {
  return {
    saved: async (save) => {
      const [download] = await Promise.all([page.waitForEvent('download'), save()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    copied: async () => await page.evaluate(async () => await navigator.clipboard.readText()),
  };
}
