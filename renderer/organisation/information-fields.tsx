import { Group, Radio, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { informationTexts } from '../../main/contract/organisation/organisation.ts';
import { languageNames, languages, type Language } from '../../main/words/language.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './settings.module.css';
import type { TypedOrganisation } from './typed-organisation.ts';

type FieldsProps = {
  readonly form: UseFormReturnType<TypedOrganisation>;
  /** The language whose texts are shown first. */
  readonly first: Language | undefined;
  readonly disabled: boolean;
};

/** Art. 15 GDPR wants more than the data: these seven texts are written once a language and go into every answer in it. */
export function InformationFields({ form, first = 'en', disabled }: FieldsProps) {
  const t = useWords();
  const [language, setLanguage] = useState(first);
  const { languages: own, informationSheet } = form.values;
  const offered = [...own, ...languages.filter((one) => !own.includes(one))];
  const written = (one: Language) =>
    informationTexts.filter((name) => informationSheet[one][name].trim() !== '').length;
  return (
    <fieldset className={classes.group}>
      <legend>{t('organisation.information.title')}</legend>
      <p className={classes.help}>{t('organisation.information.help')}</p>
      <Radio.Group
        className={classes.wide ?? ''}
        label={t('organisation.information.language')}
        description={t('organisation.information.languageHelp')}
        value={language}
        onChange={(chosen) => setLanguage(languages.find((one) => one === chosen) ?? language)}
      >
        <Group gap="lg" mt={6}>
          {offered.map((one) => (
            <Radio
              key={one}
              value={one}
              label={<span lang={one}>{languageNames[one]}</span>}
              description={t('organisation.information.written', {
                written: written(one),
                texts: informationTexts.length,
              })}
            />
          ))}
        </Group>
      </Radio.Group>
      {informationTexts.map((name) => (
        <Textarea
          key={`${language} ${name}`}
          className={classes.wide ?? ''}
          label={t(`organisation.information.${name}.label`)}
          description={t(`organisation.information.${name}.help`)}
          lang={language}
          disabled={disabled}
          autosize
          minRows={2}
          maxRows={12}
          {...form.getInputProps(`informationSheet.${language}.${name}`)}
        />
      ))}
    </fieldset>
  );
}
