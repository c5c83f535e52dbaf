import { createRouterClient } from '@orpc/server';
import type { Context } from '../../core/kernel/context.ts';
import { router } from '../../core/router.ts';
import { languageFor, languages, type Language } from '../../words/language.ts';
import { loadWords } from '../../words/load-words.ts';
import type { Words } from '../../words/words.ts';

export type LanguageFollower = {
  /** What the desktop says now: what the window is read in, and before there is one what the system is. */
  readonly words: () => Words;
  /** Looks at a request that was answered: the window says its language with each call, once it knows it. */
  readonly saw: (request: Pick<Request, 'url' | 'headers'>) => void;
};

type Surroundings = {
  /** What whoever looks reads, as far as the core knows: asked while a new page does not say it yet. */
  readonly known: () => Promise<Language | undefined>;
  readonly onChange: (words: Words) => void;
};

/**
 * Lets everything the desktop says by itself follow the language of the window. `preferred` is what the system prefers
 * (BCP 47), the most wanted first.
 */
export async function followLanguage(
  preferred: readonly string[],
  { known, onChange }: Surroundings,
): Promise<LanguageFollower> {
  const ofSystem = languageFor(preferred);
  let words = await loadWords(ofSystem);
  let newest = 0;

  async function follow(asked: Language | Promise<Language | undefined>): Promise<void> {
    newest += 1;
    const turn = newest;
    const next = await loadWords((await asked) ?? ofSystem);
    // What was asked for meanwhile is newer.
    if (turn !== newest || next === words) return;
    words = next;
    onChange(words);
  }

  return {
    words: () => words,
    saw: ({ url, headers }) => {
      const { pathname } = new URL(url);
      if (!pathname.startsWith('/-/rpc/')) return;
      const said = languages.find((language) => language === headers.get('accept-language'));
      if (said !== undefined) void follow(said);
      // The first question of every page.
      else if (pathname === '/-/rpc/session/showStatus') void follow(known().catch(() => undefined));
    },
  };
}

/** What whoever looks at the register reads, as far as the core knows. */
export async function languageKnown(context: Context): Promise<Language | undefined> {
  const { language } = await createRouterClient(router, { context }).session.showStatus();
  return language;
}
