import { localeOf } from '../../words/language.ts';
import { languageInWords } from '../../words/language-in-words.ts';
import { speak } from '../../words/said.ts';
import { tableInWords } from '../../words/table-in-words.ts';
import type { Words } from '../../words/words.ts';
import { doubtMark } from '../files/chain/bind-rows.ts';
import { presentPath } from '../files/chain/former-paths.ts';
import { detailCodes, type CodedName, type DetailCode } from '../files/opened/entry-detail.ts';
import { clockWords, letterLanguageWords, rightsWords, scoreWords } from '../records/history-words.ts';
import { fieldWords, eachInWords } from '../records/field-words.ts';
import { calendarIn, findWords } from '../rules/deadlines/words/find-words.ts';
import { exemptionInWords } from '../rules/exemptions/exemptions.ts';

/** What of an entry its details need, to be said: the action they belong to, and the law of the request it is about. */
export type Told = { readonly action: string; readonly regime?: string | undefined };

const codesBehind: { readonly [Name in CodedName]: readonly DetailCode<Name>[] } = detailCodes;

/** How each code is said. Without words for one, this does not compile. */
const codeWords: { readonly [Name in CodedName]: (t: Words, code: DetailCode<Name>) => string } = {
  authority: (t, code) => t(`audit.details.values.authority.${code}`),
  band: (t, code) => t(`audit.details.values.band.${code}`),
  cause: (t, code) => t(`audit.details.values.cause.${code}`),
  channel: (t, code) => t(`audit.details.values.channel.${code}`),
  channelBefore: (t, code) => t(`audit.details.values.channel.${code}`),
  clock: (t, code) => clockWords(t, code),
  decided: (t, code) => t(`audit.details.values.decided.${code}`),
  decision: (t, code) => t(`audit.details.values.decision.${code}`),
  doubt: (t, code) => t(`audit.details.values.doubt.${code}`),
  event: (t, code) => t(`history.events.${code}`),
  format: (t, code) => t(`audit.details.values.format.${code}`),
  kind: (t, code) => t(`audit.details.values.kind.${code}`),
  language: (t, code) => languageInWords(t, code),
  mark: (t, code) => t(`audit.details.values.mark.${code}`),
  people: (t, code) => t(`audit.details.values.people.${code}`),
  reason: (t, code) => t(`audit.details.values.reason.${code}`),
  regime: (t, code) => t(`terms.regimes.${code}`),
  role: (t, code) => t(`audit.details.values.role.${code}`),
  textsIn: (t, code) => languageInWords(t, code),
};

/** How texts are said that are no code of a closed set: lists, and codes that each calendar or law brings. */
const textWords: Readonly<Record<string, (t: Words, text: string, told: Told) => string>> = {
  calendar: (t, text) => calendarIn(findWords(t.language), t.language, text),
  clocks: (t, text) => eachInWords(text, (clock) => clockWords(t, clock)),
  doubted: tablesInWords,
  exemption: (t, text, { regime }) => exemptionInWords(t, text, regime),
  fields: (t, text) => fieldWords(t, text),
  letterLanguage: letterLanguageWords,
  letterLanguageBefore: letterLanguageWords,
  made: madeWords,
  rights: rightsWords,
  rightsBefore: rightsWords,
  score: scoreWords,
  tables: tablesInWords,
};

/** What an entry holds under a name, in words; what this Docket does not know, as it stands there. */
export function valueWords(t: Words, name: string, value: unknown, told: Told): string {
  if (typeof value === 'boolean') return t(`audit.details.${value ? 'yes' : 'no'}`);
  if (typeof value === 'number' && !Object.hasOwn(textWords, name)) return numberWords(t, value);
  const text = String(value);
  // Here the reason is what an officer typed, and no code.
  if (name === 'reason' && presentPath(told.action) === 'audit.acceptHistory') return text;
  if (isCoded(name)) return codeInWords(t, name, text) ?? speak(t, text);
  // A sentence that was written down is said here too.
  return Object.hasOwn(textWords, name) ? (textWords[name]?.(t, text, told) ?? text) : speak(t, text);
}

function numberWords({ language }: Words, value: number): string {
  return new Intl.NumberFormat(localeOf[language]).format(value);
}

function codeInWords<Name extends CodedName>(t: Words, name: Name, text: string): string | undefined {
  const code = codesBehind[name].find((one) => one === text);
  return code === undefined ? undefined : codeWords[name](t, code);
}

function isCoded(name: string): name is CodedName {
  return Object.hasOwn(detailCodes, name);
}

/** What was made and not saved, as its own entry says it. */
function madeWords(t: Words, action: string): string {
  const key = `audit.actions.${action}`;
  const known = speak(t, key);
  return known === key ? action : known;
}

// A mark among the tables says only that rows were in doubt before.
function tablesInWords(t: Words, tables: string): string {
  return tables
    .split(' ')
    .filter((table) => table !== doubtMark)
    .map((table) => tableInWords(t, table))
    .join(', ');
}
