import { Button, Radio, Switch, TextInput } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import type { Role } from '../../main/contract/procedure.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useForm } from '../ui/use-form.ts';
import { showNote } from '../ui/show-note.tsx';
import { useWords } from '../ui/use-words.tsx';
import { PassphraseField } from './new-passphrase.tsx';
import { OneTimePassphrase } from './one-time-passphrase.tsx';
import classes from './people.module.css';

/** The roles in the order a key is offered for them. */
const offeredRoles: readonly Role[] = ['handler', 'manager', 'dpo'];

/** Another key to the register. The person types the passphrase here themselves. */
export function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const form = useForm<{ name: string; role: Role; passphrase: string; away: boolean }>({
    initialValues: { name: '', role: 'handler', passphrase: '', away: false },
    validate: {
      name: (typed) => (typed.trim() === '' ? t('people.addPerson.nameMissing') : null),
      passphrase: (typed, { away }) => (!away && typed === '' ? t('people.addPerson.passphraseMissing') : null),
    },
  });
  const { form: fields, lead } = useLeadToWrong();
  const add = useMutation(query.people.addPerson.mutationOptions());
  const submit = form.onSubmit(
    ({ name: typedName, role: chosen, passphrase, away }) => {
      if (add.isPending) return;
      const given = { name: typedName, role: chosen, passphrase: away ? null : passphrase };
      add.mutate(given, {
        onSuccess: ({ name, role, oneTimePassphrase }) => {
          form.reset();
          if (oneTimePassphrase !== null) return;
          showNote((words) => words('people.addPerson.added', { name, role }));
          onClose();
        },
        onError: (error) => {
          form.refuse((words) => {
            const issues = fieldErrors(error);
            if (issues !== undefined) return issues;
            if (!isDefinedError(error)) return { name: words('people.addPerson.failed', { problem: error.message }) };
            if (error.code === 'WEAK_PASSPHRASE') return { passphrase: error.data.sentence };
            if (error.code === 'KEY_FILE_REFUSED') return { name: error.data.sentence };
            return { name: error.message };
          });
          lead();
        },
      });
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'name')?.focus(),
  );
  if (add.data?.oneTimePassphrase != null)
    return <OneTimePassphrase name={add.data.name} passphrase={add.data.oneTimePassphrase} onClose={onClose} />;
  return (
    // Left meanwhile, a one-time passphrase would be made and never shown.
    <Dialog title={t('people.addPerson.title')} onClose={() => !add.isPending && onClose()}>
      <form ref={fields} onSubmit={submit} noValidate className={classes.form}>
        <TextInput
          label={t('people.addPerson.name')}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Radio.Group label={t('people.addPerson.opens')} {...form.getInputProps('role')}>
          <div className={classes.roles}>
            {offeredRoles.map((role) => (
              <Radio key={role} value={role} label={t(`terms.roles.${role}`)} description={t(`people.opens.${role}`)} />
            ))}
          </div>
        </Radio.Group>
        <Switch
          label={t('people.addPerson.away')}
          description={t('people.addPerson.awayMeans')}
          {...form.getInputProps('away', { type: 'checkbox' })}
        />
        {!form.values.away && (
          <PassphraseField
            label={t('people.addPerson.passphrase')}
            description={t('people.addPerson.advice', { advice: t('people.passphrase.advice') })}
            field={form.getInputProps('passphrase')}
          />
        )}
        <div className={classes.actions}>
          <Button type="submit" loading={add.isPending}>
            {t('people.addPerson.give')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
