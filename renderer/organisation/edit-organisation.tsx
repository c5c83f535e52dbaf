import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { organisation, type Organisation } from '../../main/contract/organisation/organisation.ts';
import { query } from '../api.ts';
import { readJson } from '../drafts/begun.ts';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { fieldErrors } from '../field-errors.ts';
import { readReminderDays } from '../reminders/read-reminder-days.ts';
import { useSession } from '../shell/session.tsx';
import { count } from '../ui/words.ts';
import { InformationFields } from './information-fields.tsx';
import { OrganisationFields } from './organisation-fields.tsx';
import classes from './settings.module.css';
import type { TypedOrganisation } from './typed-organisation.ts';

export type SettingsPart = 'organisation' | 'information';

type EditOrganisationProps = {
  readonly part: SettingsPart;
  readonly kept: Organisation;
  /** A field of the first part is wrong, and it may not be the one that is open. */
  readonly onWrong: () => void;
};

/** One form over both parts: saving replaces the settings as a whole. */
export function EditOrganisation({ part, kept, onWrong }: EditOrganisationProps) {
  const { person } = useSession();
  const form = useForm<TypedOrganisation>({
    initialValues: typedFrom(kept),
    onValuesChange: (typed) => draft.keep(JSON.stringify(typed)),
    validate: {
      name: (typed) => (typed.trim() === '' ? 'Name the organisation.' : null),
      reminderDays: (typed) => {
        const read = readReminderDays(typed);
        return 'problem' in read ? read.problem : null;
      },
      policy: (policy) =>
        policy !== null && !(policy.days >= 1 && policy.days <= 365) ? 'Type a number of days from 1 to 365.' : null,
    },
  });
  const draft = useDraft({
    name: 'settings',
    read: readDraft,
    show: (typed) => form.setValues({ ...typedFrom(kept), ...typed }),
  });
  const edit = useMutation(query.organisation.editOrganisation.mutationOptions());
  const mayEdit = person.role === 'dpo';
  const submit = form.onSubmit(
    ({ reminderDays, ...typed }) => {
      if (edit.isPending) return;
      edit.mutate(
        // A draft may be older than the calendar.
        { ...typed, closedDays: kept.closedDays, ...stepsOf(reminderDays) },
        {
          onSuccess: ({ organisation, movedCases }) => {
            void draft.drop();
            form.setInitialValues(typedFrom(organisation));
            notifications.show({ message: savedWords(movedCases) });
          },
          onError: (error) => form.setErrors(fieldErrors(error) ?? {}),
        },
      );
    },
    (errors) => {
      onWrong();
      const [first = 'name'] = Object.keys(errors);
      // The field is there once its part is open.
      requestAnimationFrame(() => form.getInputNode(first)?.focus());
    },
  );
  const failed = edit.isError && fieldErrors(edit.error) === undefined;
  return (
    <form ref={draft.place} onSubmit={submit} noValidate className={classes.form}>
      {!mayEdit && <p className={classes.help}>Only the data protection officer changes these.</p>}
      {part === 'organisation' ? (
        <OrganisationFields form={form} disabled={!mayEdit} closingDays={kept.closedDays.length} />
      ) : (
        <InformationFields form={form} disabled={!mayEdit} />
      )}
      {mayEdit && (
        <div className={classes.bar}>
          <DraftNotice draft={draft} />
          <Button type="submit" loading={edit.isPending}>
            Save the settings
          </Button>
          {failed && (
            <span role="alert" className={classes.failed}>
              {edit.error.message} What you typed is still here.
            </span>
          )}
          {!failed && draft.state === 'kept' && <span role="status">Draft kept. Save to use it.</span>}
        </div>
      )}
    </form>
  );
}

function savedWords(moved: number): string {
  if (moved === 0) return 'Settings saved. No due date moved.';
  return count(moved, {
    one: 'Settings saved. {n} open request has a new due date.',
    other: 'Settings saved. {n} open requests have a new due date.',
  });
}

// Only steps that can be read pass the form.
function stepsOf(typed: readonly string[]): { readonly reminderDays: number[] } {
  const read = readReminderDays(typed);
  return { reminderDays: 'days' in read ? read.days : [] };
}

function typedFrom(organisation: Organisation): TypedOrganisation {
  return { ...organisation, reminderDays: organisation.reminderDays.map(String) };
}

const typedOrganisation = organisation.omit({ closedDays: true }).extend({
  name: z.string(),
  authorityName: z.string(),
  departments: z.array(z.string()),
  policy: z.object({ days: z.number(), from: z.enum(['received', 'identity-confirmed']) }).nullable(),
  reminderDays: z.array(z.string()).readonly(),
  lockAfterMinutes: z.number(),
});

const readDraft = readJson(typedOrganisation.exactPartial());
