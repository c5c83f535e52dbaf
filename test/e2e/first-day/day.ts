import type { Locator } from '@playwright/test';
import type { Words } from '../../../main/words/words.ts';
import type { Hands, Saved, Seat } from './hands.ts';
import type { House } from './houses.ts';

/** The tasks whose effort is held to what the first day of version 0.1.0 took. */
export type Task = 'letter' | 'call' | 'extension' | 'three-files' | 'thirty-files' | 'breach';

/** One day in a house: who works how, in which words, what left, and what each task took. */
export type Day = {
  readonly house: House;
  readonly hands: Hands;
  readonly seat: Seat;
  readonly t: Words;
  /** What left the house, by the name of its list of statements. */
  readonly left: Map<string, Saved>;
  readonly effort: Map<Task, number>;
};

/** What a task takes in clicks and keys. */
export async function measured({ hands, effort }: Day, task: Task, work: () => Promise<void>): Promise<void> {
  const before = hands.used();
  await work();
  effort.set(task, hands.used() - before);
}

/** What is saved here leaves the house. */
export async function leaves({ seat, left }: Day, name: string, save: () => Promise<void>): Promise<Saved> {
  const saved = await seat.saved(save);
  left.set(name, saved);
  return saved;
}

export const button = ({ hands }: Day, name: string, within: Locator | Hands['page'] = hands.page): Locator =>
  within.getByRole('button', { name, exact: true });

/** Goes to one of the places of the window. */
export async function goToPlace({ hands, t }: Day, name: string): Promise<void> {
  const places = hands.page.getByRole('navigation', { name: t('shell.sidebar.name') });
  await hands.goTo(places.getByRole('link', { name }), name);
}

/** Locks the register, and opens it again as somebody. */
export async function lock({ hands, t }: Day): Promise<void> {
  await hands.shortcut('Control+l', hands.page.getByRole('button', { name: t('shell.frame.lock') }));
  await hands.page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
}

export async function unlock(day: Day, passphrase: string): Promise<void> {
  const { hands, t } = day;
  await hands.type(hands.page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }), passphrase);
  await hands.press(button(day, t('session.unlockForm.unlock')));
  await hands.page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
}

/** The parts of a case, by the keys 1 to 4. */
export async function goToPart({ hands, t }: Day, part: 'overview' | 'documents' | 'pack'): Promise<void> {
  const parts = hands.page.getByRole('navigation', { name: t('requests.showRequest.parts') });
  const key = { overview: '1', documents: '2', pack: '3' }[part];
  await hands.shortcut(key, parts.getByRole('link', { name: t(`requests.showRequest.sections.${part}`) }));
}

/** An option by its first words: a ground is followed by where it stands in the law. */
export function beginsWith(words: string): RegExp {
  return new RegExp(`^${RegExp.escape(words)}`, 'u');
}
