import { speak } from '../../words/said.ts';
import type { Key, Words } from '../../words/words.ts';
import type { ChainAction } from '../files/chain/chain-action.ts';
import { presentPath } from '../files/chain/former-paths.ts';
import { valueWords, type Told } from './detail-words.ts';

/** An action in words; one that this Docket does not know, spelled out (`people.countPeople` → "Count people"). */
export function wordsOf(t: Words, action: string): string {
  const path = presentPath(action);
  // Whatever path a chain holds: what the catalogue does not have is told apart by its answer.
  const key = keyOf(path as ChainAction);
  const known = speak(t, key);
  return known === key ? spelledOut(path.split('.').at(-1) ?? path) : known;
}

// Every action that Docket writes down has its words: without them this does not compile.
function keyOf(action: ChainAction): Key {
  return `audit.actions.${action}`;
}

/** `lastSeenEntry` → "Last seen entry". */
function spelledOut(code: string): string {
  const spelled = code.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

/**
 * What an entry says beside who, when and what: `keyWords: value`, one line each. `told` is what its action was, and the
 * law of the request it is about.
 */
export function detailWords(t: Words, detail: string, told: Told = { action: '' }): readonly string[] {
  let read: unknown;
  try {
    read = JSON.parse(detail);
  } catch {
    // The walk of the chain names it; reading on is still possible.
    return [t('audit.details.notRead')];
  }
  if (typeof read !== 'object' || read === null) return [];
  return (
    Object.entries(read)
      .filter(([key, value]) => key !== 'waited' && value !== null)
      // By its name alone, for a Docket that knows no more; the entry says which computer it was.
      .filter(([key]) => key !== 'machine' || !('computer' in read))
      .map(([key, value]) => ({ name: nameWords(t, key), value: valueWords(t, key, value, told) }))
      .filter(({ value }) => value !== '')
      .map((line) => t('audit.details.line', line))
  );
}

function nameWords(t: Words, name: string): string {
  const key = `audit.details.names.${name}`;
  const known = speak(t, key);
  return known === key ? spelledOut(name) : known;
}
