import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import { query } from '../api.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { PassphraseField, passphraseAdvice } from './new-passphrase.tsx';
import classes from './people.module.css';

type ChangePassphraseProps = {
  /** They unlocked with a one-time passphrase: there is no way on but choosing, or locking. */
  readonly first?: boolean;
  readonly onClose: () => void;
};

/** Another passphrase for whoever unlocked. */
export function ChangePassphrase({ onClose }: Pick<ChangePassphraseProps, 'onClose'>) {
  return (
    <Dialog title="Change my passphrase" onClose={onClose}>
      <ChangePassphraseForm onClose={onClose} />
    </Dialog>
  );
}

/** The two passphrases, the one they have and the one that takes its place. */
export function ChangePassphraseForm({ first = false, onClose }: ChangePassphraseProps) {
  const current = first ? 'One-time passphrase' : 'Passphrase you use now';
  const form = useForm({
    initialValues: { passphrase: '', newPassphrase: '' },
    validate: {
      passphrase: (typed) => (typed === '' ? 'Type the passphrase you unlocked with.' : null),
      newPassphrase: (typed) => (typed === '' ? 'Type the new one: four words or more.' : null),
    },
  });
  const { form: fields, lead } = useLeadToWrong();
  const change = useMutation(query.people.changePassphrase.mutationOptions());
  const submit = form.onSubmit(
    (typed) => {
      if (change.isPending) return;
      change.mutate(typed, {
        onSuccess: () => {
          notifications.show({ message: 'Your passphrase is changed. The old one opens nothing any more.' });
          // The first time, the way in opens by itself once the status says so; closing would lock.
          if (!first) onClose();
        },
        onError: (error) => {
          if (!isDefinedError(error)) form.setFieldError('newPassphrase', `${error.message} Nothing was changed.`);
          else if (error.code === 'WEAK_PASSPHRASE') form.setFieldError('newPassphrase', error.data.sentence);
          else if (error.code === 'KEY_FILE_REFUSED') form.setFieldError('newPassphrase', error.data.sentence);
          else if (error.code === 'WAIT') form.setFieldError('passphrase', error.data.sentence);
          else if (error.code === 'SAME_PASSPHRASE') form.setFieldError('newPassphrase', error.message);
          else form.setFieldError('passphrase', error.message);
          lead();
        },
      });
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'passphrase')?.focus(),
  );
  return (
    <form ref={fields} onSubmit={submit} noValidate className={classes.form}>
      <PassphraseField label={current} own focused field={form.getInputProps('passphrase')} />
      <PassphraseField
        label="New passphrase"
        description={passphraseAdvice}
        field={form.getInputProps('newPassphrase')}
      />
      <div className={classes.actions}>
        <Button type="submit" loading={change.isPending}>
          {first ? 'Keep this passphrase' : 'Change it'}
        </Button>
        <Button variant="default" onClick={onClose}>
          {first ? 'Lock' : 'Cancel'}
        </Button>
      </div>
    </form>
  );
}
