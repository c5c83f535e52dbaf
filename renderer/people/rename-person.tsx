import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Person } from '../../main/contract/people/person.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './people.module.css';

type RenamePersonProps = { readonly person: Person; readonly onClose: () => void };

/** Corrects a name; the history shows the new one everywhere. */
export function RenamePerson({ person, onClose }: RenamePersonProps) {
  const t = useWords();
  const form = useForm({
    initialValues: { name: person.name },
    validate: { name: (typed) => (typed.trim() === '' ? t('people.renamePerson.nameMissing') : null) },
  });
  const { form: fields, lead } = useLeadToWrong();
  const rename = useMutation(
    query.people.renamePerson.mutationOptions({
      onSuccess: onClose,
      onError: (error) => {
        form.refuse(
          (words) => fieldErrors(error) ?? { name: words('people.renamePerson.failed', { problem: error.message }) },
        );
        lead();
      },
    }),
  );
  return (
    <Dialog title={t('people.renamePerson.title', { name: person.name })} onClose={onClose}>
      <form
        ref={fields}
        noValidate
        className={classes.form}
        onSubmit={form.onSubmit(({ name }) => {
          if (!rename.isPending) rename.mutate({ id: person.id, name });
        }, lead)}
      >
        <TextInput
          label={t('people.renamePerson.name')}
          description={t('people.renamePerson.help')}
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('name')}
        />
        <div className={classes.actions}>
          <Button type="submit" loading={rename.isPending}>
            {t('people.renamePerson.rename')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
