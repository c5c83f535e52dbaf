import { Button, Radio, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import type { Role } from '../../main/contract/procedure.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { PassphraseField, passphraseAdvice } from './new-passphrase.tsx';
import classes from './people.module.css';
import { roleChoices, roleWords } from './role-words.ts';

/** Another key to the register. The person types the passphrase here themselves. */
export function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const form = useForm<{ name: string; role: Role; passphrase: string }>({
    initialValues: { name: '', role: 'handler', passphrase: '' },
    validate: {
      name: (typed) => (typed.trim() === '' ? 'Type their name.' : null),
      passphrase: (typed) =>
        typed === '' ? 'They choose a passphrase: four words or more that only they would put together.' : null,
    },
  });
  const { form: fields, lead } = useLeadToWrong();
  const add = useMutation(query.people.addPerson.mutationOptions());
  const submit = form.onSubmit(
    (typed) => {
      if (add.isPending) return;
      add.mutate(typed, {
        onSuccess: ({ name, role }) => {
          form.reset();
          notifications.show({ message: `${name} holds a key now: ${roleWords(role).toLowerCase()}.` });
          onClose();
        },
        onError: (error) => {
          const issues = fieldErrors(error);
          if (issues !== undefined) form.setErrors(issues);
          else if (!isDefinedError(error)) form.setFieldError('name', `${error.message} Nobody was added.`);
          else if (error.code === 'WEAK_PASSPHRASE') form.setFieldError('passphrase', error.data.sentence);
          else if (error.code === 'KEY_FILE_REFUSED') form.setFieldError('name', error.data.sentence);
          else form.setFieldError('name', error.message);
          lead();
        },
      });
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'name')?.focus(),
  );
  return (
    <Dialog title="Give somebody a key" onClose={onClose}>
      <form ref={fields} onSubmit={submit} noValidate className={classes.form}>
        <TextInput label="Name" autoComplete="off" data-autofocus {...form.getInputProps('name')} />
        <Radio.Group label="What the key opens" {...form.getInputProps('role')}>
          <div className={classes.roles}>
            {roleChoices.map(({ value, label, opens }) => (
              <Radio key={value} value={value} label={label} description={opens} />
            ))}
          </div>
        </Radio.Group>
        <PassphraseField
          label="Passphrase"
          description={`They type it here themselves. ${passphraseAdvice}`}
          field={form.getInputProps('passphrase')}
        />
        <div className={classes.actions}>
          <Button type="submit" loading={add.isPending}>
            Give the key
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
