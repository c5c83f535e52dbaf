import { Checkbox, Group, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { languageNames, languages, type Language } from '../../main/words/language.ts';
import { choices } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './settings.module.css';
import type { TypedOrganisation } from './typed-organisation.ts';

/** The organisation's own language, and which others people may read Docket in. */
export function LanguagesField({ form }: { readonly form: UseFormReturnType<TypedOrganisation> }) {
  const t = useWords();
  const [own = 'en', ...others] = form.values.languages;
  const set = (first: Language, offered: readonly string[]) =>
    form.setFieldValue('languages', [
      first,
      ...languages.filter((language) => language !== first && offered.includes(language)),
    ]);
  return (
    <>
      <Select
        label={t('organisation.languages.own')}
        description={t('organisation.languages.ownHelp')}
        data={choices(languages, (language) => languageNames[language])}
        allowDeselect={false}
        value={own}
        onChange={(language) => language !== null && set(language, [...others, own])}
        error={form.errors['languages']}
      />
      <Checkbox.Group
        className={classes.wide ?? ''}
        label={t('organisation.languages.offered')}
        description={t('organisation.languages.offeredHelp')}
        value={[...others]}
        onChange={(offered) => set(own, offered)}
      >
        <Group gap="md" mt={6}>
          {languages
            .filter((language) => language !== own)
            .map((language) => (
              <Checkbox key={language} value={language} label={languageNames[language]} lang={language} />
            ))}
        </Group>
      </Checkbox.Group>
    </>
  );
}
