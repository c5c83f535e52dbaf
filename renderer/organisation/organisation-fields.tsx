import { Anchor, NumberInput, Select, Switch, TagsInput, TextInput, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { hrefTo, paths } from '../paths.ts';
import { ClockFields } from '../session/clock-fields.tsx';
import { ReminderDays } from '../reminders/reminder-days.tsx';
import { choices } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';
import { IdentityField } from './identity-field.tsx';
import { LanguagesField } from './languages-field.tsx';
import { LockField } from './lock-field.tsx';
import classes from './settings.module.css';
import type { TypedOrganisation } from './typed-organisation.ts';

type FieldsProps = {
  readonly form: UseFormReturnType<TypedOrganisation>;
  readonly disabled: boolean;
  readonly closingDays: number;
};

/** From which day the house's own target can be counted. */
const policyStarts = ['received', 'identity-confirmed'] as const;

/** Name and address for the letters, the law and calendar for the clocks, departments, the house rule. */
export function OrganisationFields({ form, disabled, closingDays }: FieldsProps) {
  const t = useWords();
  const { calendar, policy } = form.values;
  return (
    <>
      <fieldset className={classes.group} disabled={disabled}>
        <legend>{t('organisation.letters.title')}</legend>
        <TextInput
          label={t('organisation.letters.name')}
          className={classes.wide ?? ''}
          {...form.getInputProps('name')}
        />
        <Textarea label={t('organisation.letters.address')} autosize minRows={2} {...form.getInputProps('address')} />
        <Textarea label={t('organisation.letters.contact')} autosize minRows={2} {...form.getInputProps('contact')} />
        <TagsInput
          className={classes.wide ?? ''}
          label={t('organisation.letters.ownDomains')}
          description={t('organisation.letters.ownDomainsHelp')}
          {...form.getInputProps('ownDomains')}
        />
        <LanguagesField form={form} />
        <TextInput
          label={t('organisation.letters.authority')}
          placeholder={calendar.startsWith('DE') ? t('organisation.authorityOfLand') : t('terms.authority.unnamed')}
          {...form.getInputProps('authorityName')}
        />
        <TextInput label={t('organisation.letters.authorityContact')} {...form.getInputProps('authorityContact')} />
      </fieldset>
      <fieldset className={classes.group} disabled={disabled}>
        <legend>{t('organisation.clocks.title')}</legend>
        <ClockFields form={form} />
        <ReminderDays
          className={classes.wide ?? ''}
          {...form.getInputProps('reminderDays')}
          value={form.values.reminderDays}
        />
        <IdentityField form={form} />
        <div className={classes.wide}>
          <Switch
            label={t('organisation.clocks.policy')}
            checked={policy !== null}
            onChange={(event) =>
              form.setFieldValue('policy', event.currentTarget.checked ? { days: 28, from: 'received' } : null)
            }
          />
        </div>
        {policy !== null && (
          <>
            <NumberInput
              label={t('organisation.clocks.policyDays')}
              min={1}
              max={365}
              allowDecimal={false}
              hideControls
              value={policy.days}
              error={form.errors['policy']}
              onChange={(typed) =>
                form.setFieldValue('policy', { ...policy, days: typeof typed === 'number' ? typed : 0 })
              }
            />
            <Select
              label={t('organisation.clocks.policyFrom')}
              data={choices(policyStarts, (day) => t(`organisation.clocks.${day}`))}
              allowDeselect={false}
              value={policy.from}
              onChange={(from) =>
                form.setFieldValue('policy', {
                  ...policy,
                  from: from === 'identity-confirmed' ? from : 'received',
                })
              }
            />
          </>
        )}
      </fieldset>
      <ClosingDays days={closingDays} />
      <fieldset className={classes.group} disabled={disabled}>
        <legend>{t('organisation.lock.title')}</legend>
        <LockField form={form} />
      </fieldset>
      <fieldset className={classes.group} disabled={disabled}>
        <legend>{t('organisation.departments.title')}</legend>
        <TagsInput
          className={classes.wide ?? ''}
          aria-label={t('organisation.departments.title')}
          description={t('organisation.departments.help')}
          {...form.getInputProps('departments')}
        />
      </fieldset>
    </>
  );
}

function ClosingDays({ days }: { readonly days: number }) {
  const t = useWords();
  return (
    <fieldset className={classes.group}>
      <legend>{t('organisation.closingDays.title')}</legend>
      <p className={classes.help}>
        {t.rich('organisation.closingDays.entered', {
          days,
          link: (words) => <Anchor href={hrefTo(paths.calendar)}>{words}</Anchor>,
        })}
      </p>
    </fieldset>
  );
}
