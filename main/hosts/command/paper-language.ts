import type { Command } from 'commander';
import { languages, type Language } from '../../words/language.ts';
import { CommandFailure } from './failure.ts';

/** The option of every command that writes something a person reads. */
export type PaperOptions = { readonly language?: string };

/** Lets a command be told in which language it writes; what it answers stays JSON with English sentences. */
export function withLanguage(command: Command, paper: string): Command {
  return command.option('--language <language>', `the language of ${paper}: one of ${languages.join(', ')}`);
}

/** The language that was named, undefined where none was. Throws CommandFailure for one that Docket does not write. */
export function languageFrom({ language: given }: PaperOptions): Language | undefined {
  if (given === undefined) return undefined;
  const known = languages.find((one) => one === given);
  if (known === undefined) throw new CommandFailure('LANGUAGE_UNKNOWN', `Docket writes in ${languages.join(', ')}.`, 2);
  return known;
}

/** The same as an input of a procedure, where a language is left out rather than undefined. */
export function languageInput(options: PaperOptions): { readonly language?: Language } {
  const language = languageFrom(options);
  return language === undefined ? {} : { language };
}
