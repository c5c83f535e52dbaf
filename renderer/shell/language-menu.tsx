import { ActionIcon, Menu } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { languageNames, languages } from '../../main/words/language.ts';
import { useSpoken } from '../ui/use-words.tsx';

/** The language in which whoever unlocked the register reads Docket. What is being typed stays. */
export function LanguageMenu() {
  const { words: t, languages: offered, choose } = useSpoken();
  if (offered.length < 2) return null;
  const shown = languages.filter((language) => offered.includes(language));
  const pick = (value: string) => {
    const language = shown.find((one) => one === value);
    if (language !== undefined) choose(language);
  };
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t('ui.language')} title={t('ui.language')}>
          <IconLanguage size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={t.language} onChange={pick}>
          {shown.map((language) => (
            <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick>
              {languageNames[language]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
