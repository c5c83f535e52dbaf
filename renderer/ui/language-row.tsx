import { UnstyledButton } from '@mantine/core';
import { languageInWords } from '../../main/words/language-in-words.ts';
import { languageNames, languages, type Language } from '../../main/words/language.ts';
import type { Words } from '../../main/words/words.ts';
import classes from './language-row.module.css';
import { useSpoken } from './use-words.tsx';

/** The languages a register offers, each one click away, for whoever has unlocked nothing. */
export function LanguageRow() {
  const { words: t, languages: offered, takenAway, choose } = useSpoken();
  const shown = languages.filter((language) => offered.includes(language));
  return (
    <>
      {takenAway !== undefined && (
        <p role="status" className={classes.taken}>
          {takenAwayInWords(t, takenAway)}
        </p>
      )}
      {offered.length > 1 && (
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
      )}
    </>
  );
}

/** "Your organisation no longer offers French. Docket now speaks German …" */
export function takenAwayInWords(t: Words, takenAway: Language): string {
  const own = languageInWords(t, t.language);
  return t('ui.languageTakenAway', { language: languageInWords(t, takenAway), own });
}
