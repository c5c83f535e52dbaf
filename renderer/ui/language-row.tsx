import { UnstyledButton } from '@mantine/core';
import { languageNames } from '../../main/words/language.ts';
import classes from './language-row.module.css';
import { useSpoken } from './use-words.tsx';

/** The languages a register offers, each one click away, for whoever has unlocked nothing. */
export function LanguageRow() {
  const { words: t, languages, choose } = useSpoken();
  if (languages.length < 2) return null;
  return (
    <div role="group" aria-label={t('ui.language')} className={classes.row}>
      {languages.map((language) => (
        <UnstyledButton
          key={language}
          lang={language}
          className={classes.one}
          aria-pressed={language === t.language}
          onClick={() => choose(language)}
        >
          {languageNames[language]}
        </UnstyledButton>
      ))}
    </div>
  );
}
