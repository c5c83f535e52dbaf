import { UnstyledButton } from '@mantine/core';
import { languageNames, languages } from '../../main/words/language.ts';
import classes from './language-row.module.css';
import { useSpoken } from './use-words.tsx';

/** The languages a register offers, each one click away, for whoever has unlocked nothing. */
export function LanguageRow() {
  const { words: t, languages: offered, choose } = useSpoken();
  if (offered.length < 2) return null;
  const shown = languages.filter((language) => offered.includes(language));
  return (
    <div role="group" aria-label={t('ui.language')} className={classes.row}>
      {shown.map((language) => (
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
