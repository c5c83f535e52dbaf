import { Select } from '@mantine/core';
import { languageNames, languages, type Language } from '../../main/words/language.ts';
import classes from './language-select.module.css';
import { choices } from './request-words.ts';

type LanguageSelectProps = {
  /** "Language of the report". */
  readonly label: string;
  readonly language: Language;
  readonly onChange: (language: Language) => void;
  readonly size?: 'xs' | 'sm';
};

/** What a file or a paper is written in: any language that Docket speaks, whatever the register offers to read. */
export function LanguageSelect({ label, language, onChange, size = 'sm' }: LanguageSelectProps) {
  return (
    <Select
      aria-label={label}
      className={classes.language ?? ''}
      size={size}
      data={choices(languages, (offered) => languageNames[offered])}
      allowDeselect={false}
      value={language}
      onChange={(value) => onChange(languages.find((offered) => offered === value) ?? language)}
    />
  );
}
