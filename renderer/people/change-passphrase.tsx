import { Button } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import { query } from '../api.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useForm } from '../ui/use-form.ts';
import { showNote } from '../ui/show-note.tsx';
import { useWords } from '../ui/use-words.tsx';
import { PassphraseField } from './new-passphrase.tsx';
import classes from './people.module.css';

type ChangePassphraseProps = {
  /** They unlocked with a one-time passphrase: there is no way on but choosing, or locking. */
  readonly first?: boolean;
  /** That passphrase, where it was typed in this page a moment ago: it is not asked for twice. */
  readonly oneTime?: string | undefined;
  readonly onClose: () => void;
};

/** Another passphrase for whoever unlocked. */
export function ChangePassphrase({ onClose }: Pick<ChangePassphraseProps, 'onClose'>) {
  const t = useWords();
  return (
    <Dialog title={t('people.changePassphrase.title')} onClose={onClose}>
      <ChangePassphraseForm onClose={onClose} />
    </Dialog>
  );
}

/** The two passphrases, the one they have and, twice, the one that takes its place. */
export function ChangePassphraseForm({ first = false, oneTime, onClose }: ChangePassphraseProps) {
  const t = useWords();
  const form = useForm({
    initialValues: { passphrase: oneTime ?? '', newPassphrase: '', again: '' },
    validate: {
      passphrase: (typed) => (typed === '' ? t('people.changePassphrase.currentMissing') : null),
      newPassphrase: (typed) => (typed === '' ? t('people.changePassphrase.newMissing') : null),
      again: (typed, { newPassphrase }) =>
        typed === newPassphrase ? null : t('session.createRegister.passphrasesDiffer'),
    },
  });
  const { form: fields, lead } = useLeadToWrong();
  const change = useMutation(query.people.changePassphrase.mutationOptions());
  const submit = form.onSubmit(
    ({ again: _same, ...typed }) => {
      if (change.isPending) return;
      change.mutate(typed, {
        onSuccess: () => {
          showNote((words) => words('people.changePassphrase.changed'));
          // The first time, the way in opens by itself once the status says so; closing would lock.
          if (!first) onClose();
        },
        onError: (error) => {
          form.refuse((words) => {
            if (!isDefinedError(error))
              return { newPassphrase: words('people.changePassphrase.failed', { problem: error.message }) };
            if (error.code === 'WEAK_PASSPHRASE') return { newPassphrase: error.data.sentence };
            if (error.code === 'KEY_FILE_REFUSED') return { newPassphrase: error.data.sentence };
            if (error.code === 'WAIT') return { passphrase: error.data.sentence };
            return { [error.code === 'SAME_PASSPHRASE' ? 'newPassphrase' : 'passphrase']: error.message };
          });
          lead();
        },
      });
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'passphrase')?.focus(),
  );
  return (
    <form ref={fields} onSubmit={submit} noValidate className={classes.form}>
      {(oneTime === undefined || form.errors['passphrase'] !== undefined) && (
        <PassphraseField
          label={t(first ? 'people.changePassphrase.oneTime' : 'people.changePassphrase.current')}
          own
          focused
          field={form.getInputProps('passphrase')}
        />
      )}
      <PassphraseField
        label={t('people.changePassphrase.new')}
        description={t('people.passphrase.advice')}
        focused={oneTime !== undefined}
        field={form.getInputProps('newPassphrase')}
      />
      <PassphraseField label={t('session.createRegister.again')} field={form.getInputProps('again')} />
      <div className={classes.actions}>
        <Button type="submit" loading={change.isPending}>
          {t(first ? 'people.changePassphrase.keep' : 'people.changePassphrase.change')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t(first ? 'people.changePassphrase.lock' : 'ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
