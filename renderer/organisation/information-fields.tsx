import { Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { informationTexts } from '../../main/contract/organisation/organisation.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './settings.module.css';
import type { TypedOrganisation } from './typed-organisation.ts';

type FieldsProps = { readonly form: UseFormReturnType<TypedOrganisation>; readonly disabled: boolean };

/** Art. 15 GDPR wants more than the data: these seven texts are written once and go into every answer. */
export function InformationFields({ form, disabled }: FieldsProps) {
  const t = useWords();
  return (
    <fieldset className={classes.group} disabled={disabled}>
      <legend>{t('organisation.information.title')}</legend>
      <p className={classes.help}>{t('organisation.information.help')}</p>
      {informationTexts.map((name) => (
        <Textarea
          key={name}
          className={classes.wide ?? ''}
          label={t(`organisation.information.${name}.label`)}
          description={t(`organisation.information.${name}.help`)}
          autosize
          minRows={2}
          maxRows={12}
          {...form.getInputProps(`informationSheet.${name}`)}
        />
      ))}
    </fieldset>
  );
}
