import { Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { InformationSheet } from '../../main/contract/organisation/organisation.ts';
import classes from './settings.module.css';
import type { TypedOrganisation } from './typed-organisation.ts';

type FieldsProps = { readonly form: UseFormReturnType<TypedOrganisation>; readonly disabled: boolean };

type Text = { readonly name: keyof InformationSheet; readonly label: string; readonly help: string };

const texts: readonly Text[] = [
  {
    name: 'purposes',
    label: 'Purposes',
    help: 'What you use personal data for, and on what legal basis. Art. 15(1)(a)',
  },
  {
    name: 'categories',
    label: 'Kinds of data',
    help: 'Which kinds you hold: names, accounts, assessments. Art. 15(1)(b)',
  },
  {
    name: 'recipients',
    label: 'Recipients',
    help: 'Who gets it or will get it, by name where you can. Art. 15(1)(c)',
  },
  {
    name: 'transfers',
    label: 'Transfers to other countries',
    help: 'Where to, and the safeguards that protect it there. Art. 15(2)',
  },
  { name: 'retention', label: 'How long you keep it', help: 'The period, or how it is decided. Art. 15(1)(d)' },
  { name: 'source', label: 'Where it comes from', help: 'When it is not from the person. Art. 15(1)(g)' },
  {
    name: 'automatedDecisions',
    label: 'Automated decisions',
    help: 'Whether you make any, how they work and what follows from them. Art. 15(1)(h)',
  },
];

/** Art. 15 GDPR wants more than the data: these seven texts are written once and go into every answer. */
export function InformationFields({ form, disabled }: FieldsProps) {
  return (
    <fieldset className={classes.group} disabled={disabled}>
      <legend>Written once, sent with every answer to an access request</legend>
      <p className={classes.help}>
        Write to the person: &ldquo;We use your information to …&rdquo;. What differs in a case is changed in its own
        pack.
      </p>
      {texts.map(({ name, label, help }) => (
        <Textarea
          key={name}
          className={classes.wide ?? ''}
          label={label}
          description={help}
          autosize
          minRows={2}
          maxRows={12}
          {...form.getInputProps(`informationSheet.${name}`)}
        />
      ))}
    </fieldset>
  );
}
