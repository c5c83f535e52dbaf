import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { Person } from '../../main/contract/people/person.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import classes from './people.module.css';

type RenamePersonProps = { readonly person: Person; readonly onClose: () => void };

/** Corrects a name; the history shows the new one everywhere. */
export function RenamePerson({ person, onClose }: RenamePersonProps) {
  const form = useForm({
    initialValues: { name: person.name },
    validate: { name: (typed) => (typed.trim() === '' ? 'Type their name.' : null) },
  });
  const { form: fields, lead } = useLeadToWrong();
  const rename = useMutation(
    query.people.renamePerson.mutationOptions({
      onSuccess: onClose,
      onError: (error) => {
        form.setErrors(fieldErrors(error) ?? { name: `${error.message} Nothing was changed.` });
        lead();
      },
    }),
  );
  return (
    <Dialog title={`Rename ${person.name}`} onClose={onClose}>
      <form
        ref={fields}
        noValidate
        className={classes.form}
        onSubmit={form.onSubmit(({ name }) => {
          if (!rename.isPending) rename.mutate({ id: person.id, name });
        }, lead)}
      >
        <TextInput
          label="Name"
          description="It stands beside what they did, also before today."
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('name')}
        />
        <div className={classes.actions}>
          <Button type="submit" loading={rename.isPending}>
            Rename
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
