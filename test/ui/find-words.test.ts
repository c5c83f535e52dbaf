import { expect, test } from 'vitest';
import { findWords, holdsWords } from '../../renderer/ui/find-words.ts';

/** What is marked of a text when somebody types words. */
function marked(text: string, words: string): string | undefined {
  const found = findWords(text, words);
  return found && text.slice(found.from, found.to);
}

test('a command is found without its accents, in every language', () => {
  expect(marked('Aller à Paramètres', 'parametres')).toBe('Paramètres');
  expect(marked('Gehe zu Übersicht', 'ubersicht')).toBe('Übersicht');
  expect(marked('Configuración', 'CONFIGURACION')).toBe('Configuración');
  expect(marked('Încălcări și rapoarte', 'incalcari si')).toBe('Încălcări și');
  expect(marked('Fristen schließen', 'schliess')).toBe('schließ');
  expect(marked('Go to Settings', 'sett')).toBe('Sett');
  expect(marked('Journal d’audit', "d'audit")).toBe('d’audit');
});

test('accents that are typed, or written in two signs, are found too', () => {
  expect(marked('Parametres', 'paramètres')).toBe('Parametres');
  expect(marked('Parame\u0300tres et cles', 'parametres')).toBe('Parame\u0300tres');
  expect(marked('Übersicht', 'Ü')).toBe('Ü');
  expect(marked('cœur et sœur', 'soeur')).toBe('sœur');
});

test('what is not there is not found, and nothing typed marks nothing', () => {
  expect(marked('Übersicht', 'usersicht')).toBeUndefined();
  expect(marked('Übersicht', '  ')).toBeUndefined();
  expect([holdsWords('Übersicht', ' '), holdsWords('Übersicht', 'x')]).toEqual([true, false]);
});
