import { expect, test } from 'vitest';
import { de } from '../../main/words/de.ts';
import { en } from '../../main/words/en.ts';
import { es } from '../../main/words/es.ts';
import { fr } from '../../main/words/fr.ts';
import { ro } from '../../main/words/ro.ts';

/** Words that make a title a sentence about how a check came out, and those that make it a question. */
const outcomes: Readonly<Record<string, { readonly says: RegExp; readonly asks: RegExp }>> = {
  en: {
    says: /(?<!\p{L})(?:is|are|was|were|has|have|said|agree|agrees|passed|complete|ready|done|known)(?!\p{L})/iu,
    asks: /^Whether /u,
  },
  de: {
    says: /(?<!\p{L})(?:ist|sind|wurde|wurden|hat|haben|stimmt|stimmen|werden|bestanden|vollständig|bekannt)(?!\p{L})/iu,
    asks: /^Ob /u,
  },
  fr: { says: /(?<!\p{L})(?:est|sont|a|ont|concordent|complet|complète|connue?)(?!\p{L})/iu, asks: /^Si /u },
  es: {
    says: /(?<!\p{L})(?:es|son|está|están|tiene|tienen|hay|ha|han|coinciden|completa|completo|conocida)(?!\p{L})/iu,
    asks: /^Si /u,
  },
  ro: {
    says: /(?<!\p{L})(?:este|e|sunt|are|au|corespund|dețin|complet|completă|cunoscută)(?!\p{L})/iu,
    asks: /^Dacă /u,
  },
};

// The title stands over a check that stops the pack as over one that passed.
test.each(Object.entries({ en, de, fr, es, ro }))(
  'the title of a pack check names the matter and never how it came out, in %s',
  (language, { packs }) => {
    const titles = Object.values(packs.release).flatMap((check) => ('title' in check ? [check.title] : []));
    expect(titles.length).toBeGreaterThan(10);
    const { says, asks } = outcomes[language]!;
    expect(titles.filter((title) => !asks.test(title) && says.test(title))).toEqual([]);
    expect(titles.filter((title) => /[.!?]$/u.test(title))).toEqual([]);
  },
);
