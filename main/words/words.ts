import { createTranslator } from 'use-intl/core';
import type { en } from './en.ts';
import { localeOf, type Language } from './language.ts';

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
  const translate = createTranslator({
    locale: localeOf[language],
    // The parameters of a translation are those of its English message: test/house/words.test.ts holds every one to it.
    messages: messages as typeof en,
    onError: () => undefined,
    getMessageFallback: ({ key }) => withoutParameters(messages, key),
  });
  // Its call signatures are those of `translate`, which a function that only hands on cannot have.
  return Object.assign(isolating(translate as Translate), {
    ...translate,
    rich: isolating((...asked) => (translate.rich as Translate)(...asked)),
    markup: isolating((...asked) => (translate.markup as Translate)(...asked)),
    language,
  }) as unknown as Words;
}

type Translate = (key: string, values?: Readonly<Record<string, unknown>>, ...more: unknown[]) => unknown;

const rightToLeft = /[\u{590}-\u{8ff}\u{fb1d}-\u{fdff}\u{fe70}-\u{fefc}\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Sets a name that is written from right to left apart from its sentence: next to it a figure or a bracket would change
 * its place. U+2068 and U+2069 are Unicode's marks for that (UAX 9, first strong isolate).
 */
function isolating(translate: Translate): Translate {
  const apart = (value: unknown) =>
    typeof value === 'string' && rightToLeft.test(value) ? `\u2068${value}\u2069` : value;
  return (key, values, ...more) =>
    translate(
      key,
      values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, apart(value)])),
      ...more,
    );
}

// What cannot be formatted, because an old register wrote down other parameters, is shown with gaps: the rest stays.
function withoutParameters(messages: Messages, key: string): string {
  const message = key
    .split('.')
    .reduce<unknown>((inside, name) => (inside as Readonly<Record<string, unknown>> | undefined)?.[name], messages);
  return typeof message === 'string' ? message.replaceAll(/\{[^{}]*\}/gu, '…') : key;
}
