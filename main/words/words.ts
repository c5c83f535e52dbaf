import { createTranslator, IntlErrorCode } from 'use-intl/core';
import type { en } from './en.ts';
import { localeOf, type Language } from './language.ts';
import { isGiven, withGaps } from './with-gaps.ts';

/** A catalogue: the English one is the model, which every other language fills in. */
export type Messages = Translation<typeof en>;

type Translation<Model> = {
  readonly [Key in keyof Model]: Model[Key] extends string ? string : Translation<Model[Key]>;
};

/**
 * A language's words. `t('requests.daysLeft', { days: 3 })` is a sentence; its key and its parameters are typed by the
 * English message, which is written in ICU MessageFormat. `t.rich` gives React's nodes where a message marks a part.
 */
export type Words = ReturnType<typeof createTranslator<typeof en>> & {
  readonly language: Language;
  /** Whether these are the words of no language, which are said later (said.ts). */
  readonly writesDown?: true;
};

/** The key of a message that needs no parameters: what a table of codes or a screen's title names. */
export type Key = PlainKeyOf<typeof en>;

type PlainKeyOf<Model> = {
  [Name in keyof Model & string]: Model[Name] extends string
    ? Model[Name] extends `${string}{${string}`
      ? never
      : Name
    : `${Name}.${PlainKeyOf<Model[Name]>}`;
}[keyof Model & string];

/** The words of `language` out of its catalogue. */
export function wordsOf(language: Language, messages: Messages): Words {
  const translate = translatorOf(language, messages);
  const complete = (translated: Translate) => withoutHoles(language, messages, isolating(translated));
  // Its call signatures are those of `translate`, which a function that only hands on cannot have.
  return Object.assign(complete(translate as Translate), {
    ...translate,
    rich: complete((...asked) => (translate.rich as Translate)(...asked)),
    markup: complete((...asked) => (translate.markup as Translate)(...asked)),
    language,
  }) as unknown as Words;
}

type Values = Readonly<Record<string, unknown>>;
type Translate = (key: string, values?: Values) => unknown;

/** What a message becomes that cannot be said as it was asked for: no text that anybody shows. */
const unsaid = '\u0000';

function translatorOf(language: Language, messages: object) {
  return createTranslator({
    locale: localeOf[language],
    // The parameters of a translation are those of its English message: test/house/words.test.ts holds every one to it.
    messages: messages as typeof en,
    onError: () => undefined,
    getMessageFallback: ({ key, error }) => (error.code === IntlErrorCode.FORMATTING_ERROR ? unsaid : key),
  });
}

const rightToLeft = /[\u{590}-\u{8ff}\u{fb1d}-\u{fdff}\u{fe70}-\u{fefc}\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Sets a name that is written from right to left apart from its sentence: next to it a figure or a bracket would change
 * its place. U+2068 and U+2069 are Unicode's marks for that (UAX 9, first strong isolate).
 */
function isolating(translate: Translate): Translate {
  const apart = (value: unknown) => {
    if (typeof value !== 'string') return value;
    const text = withoutTurns(value);
    return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
  };
  return (key, values) =>
    translate(key, values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, apart(value)])));
}

/** Without the marks that turn the direction of what follows, U+202A to U+202E, and without isolates that do not close. */
function withoutTurns(text: string): string {
  const isolates = text.replaceAll(/[^\u2066-\u2069]/gu, '').replaceAll(/[\u2066-\u2068]\u2069/gu, '');
  return text.replaceAll(isolates === '' ? /[\u202A-\u202E]/gu : /[\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** Says a message with gaps where an old register wrote down other parameters: the rest stays. */
function withoutHoles(language: Language, messages: Messages, translate: Translate): Translate {
  return (key, values) => {
    // Without any, what has parameters would come as its source.
    const asked = values ?? (messageAt(messages, key).includes('{') ? {} : undefined);
    const given = asked && Object.fromEntries(Object.entries(asked).filter(([, value]) => isGiven(value)));
    const spoken = translate(key, given);
    if (spoken !== unsaid) return spoken;
    const message = withGaps(messageAt(messages, key), new Set(Object.keys(given ?? {})));
    // What is made here has one message, of which the type of the catalogue says nothing.
    return (translatorOf(language, { message }).rich as Translate)('message', given ?? {});
  };
}

function messageAt(messages: Messages, key: string): string {
  const message = key
    .split('.')
    .reduce<unknown>((inside, name) => (inside as Readonly<Record<string, unknown>> | undefined)?.[name], messages);
  return typeof message === 'string' ? message : key;
}
