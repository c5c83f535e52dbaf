import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { mailDomain } from '../../main/contract/mail-domain.ts';
import { informationSheet, organisation, type Organisation } from '../../main/contract/organisation/organisation.ts';
import type { Language } from '../../main/words/language.ts';
import { speak } from '../../main/words/said.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { readJson } from '../drafts/begun.ts';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { fieldErrors } from '../field-errors.ts';
import { readReminderDays } from '../reminders/read-reminder-days.ts';
import { useSession } from '../shell/session.tsx';
import { useForm } from '../ui/use-form.ts';
import { showNote } from '../ui/show-note.tsx';
import { useWords } from '../ui/use-words.tsx';
import { InformationFields } from './information-fields.tsx';
import { OrganisationFields } from './organisation-fields.tsx';
import classes from './settings.module.css';
import type { TypedOrganisation } from './typed-organisation.ts';

export type SettingsPart = 'organisation' | 'information';

type EditOrganisationProps = {
  readonly part: SettingsPart;
  /** In which language the texts of the information sheet are shown first. */
  readonly language: Language | undefined;
  readonly kept: Organisation;
  /** A field of the first part is wrong, and it may not be the one that is open. */
  readonly onWrong: () => void;
};

/** One form over both parts: saving replaces the settings as a whole. */
export function EditOrganisation({ part, language, kept, onWrong }: EditOrganisationProps) {
  const t = useWords();
  const { person } = useSession();
  const form = useForm<TypedOrganisation>({
    initialValues: typedFrom(kept),
    onValuesChange: (typed) => draft.keep(JSON.stringify(typed)),
    validate: {
      name: (typed) => (typed.trim() === '' ? t('organisation.editOrganisation.nameMissing') : null),
      ownDomains: (typed) => domainProblem(t, typed),
      reminderDays: (typed) => {
        const read = readReminderDays(t, typed);
        return 'problem' in read ? read.problem : null;
      },
      policy: (policy) =>
        policy !== null && !(policy.days >= 1 && policy.days <= 365)
          ? t('organisation.editOrganisation.policyWrong')
          : null,
    },
  });
  const draft = useDraft({
    name: 'settings',
    read: readDraft,
    show: (typed) => form.setValues(withDraft(kept, typed)),
  });
  const edit = useMutation(query.organisation.editOrganisation.mutationOptions());
  const mayEdit = person.role === 'dpo';
  const submit = form.onSubmit(
    ({ reminderDays, ...typed }) => {
      if (edit.isPending) return;
      edit.mutate(
        // A draft may be older than the calendar.
        { ...typed, closedDays: kept.closedDays, ...stepsOf(t, reminderDays) },
        {
          onSuccess: ({ organisation, movedCases }) => {
            void draft.drop();
            form.setInitialValues(typedFrom(organisation));
            showNote((words) => savedWords(words, movedCases));
          },
          onError: (error) => form.refuse(() => fieldErrors(error) ?? {}),
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
      {!mayEdit && <p className={classes.help}>{t('organisation.editOrganisation.onlyDpo')}</p>}
      {part === 'organisation' ? (
        <OrganisationFields form={form} disabled={!mayEdit} closingDays={kept.closedDays.length} />
      ) : (
        <InformationFields form={form} first={language ?? kept.languages[0]} disabled={!mayEdit} />
      )}
      {mayEdit && (
        <div className={classes.bar}>
          <DraftNotice draft={draft} />
          <Button type="submit" loading={edit.isPending}>
            {t('organisation.editOrganisation.save')}
          </Button>
          {failed && (
            <span role="alert" className={classes.failed}>
              {t('organisation.editOrganisation.notSaved', { problem: edit.error.message })}
            </span>
          )}
          {!failed && draft.state === 'kept' && (
            <span role="status">{t('organisation.editOrganisation.draftKept')}</span>
          )}
        </div>
      )}
    </form>
  );
}

/** What is wrong with the first domain that is none; null for nothing. */
function domainProblem(t: Words, typed: readonly string[]): string | null {
  const read = z.array(mailDomain).safeParse(typed);
  return read.success ? null : speak(t, read.error.issues[0]?.message ?? '');
}

function savedWords(t: Words, moved: number): string {
  return moved === 0
    ? t('organisation.editOrganisation.saved')
    : t('organisation.editOrganisation.savedAndMoved', { moved });
}

// Only steps that can be read pass the form.
function stepsOf(t: Words, typed: readonly string[]): { readonly reminderDays: number[] } {
  const read = readReminderDays(t, typed);
  return { reminderDays: 'days' in read ? read.days : [] };
}

function typedFrom(organisation: Organisation): TypedOrganisation {
  return { ...organisation, reminderDays: organisation.reminderDays.map(String) };
}

/** The settings with what was typed. Until there were texts in each language a draft held those of the organisation's own. */
function withDraft(kept: Organisation, { informationSheet: sheet, ...typed }: Draft = {}): TypedOrganisation {
  const values = { ...typedFrom(kept), ...typed };
  if (sheet === undefined) return values;
  const [own = 'en'] = kept.languages;
  return { ...values, informationSheet: 'purposes' in sheet ? { ...kept.informationSheet, [own]: sheet } : sheet };
}

const typedOrganisation = organisation.omit({ closedDays: true }).extend({
  name: z.string(),
  authorityName: z.string(),
  departments: z.array(z.string()),
  ownDomains: z.array(z.string()),
  policy: z.object({ days: z.number(), from: z.enum(['received', 'identity-confirmed']) }).nullable(),
  reminderDays: z.array(z.string()).readonly(),
  lockAfterMinutes: z.number(),
  informationSheet: organisation.shape.informationSheet.or(informationSheet),
});
const draftOf = typedOrganisation.exactPartial();
type Draft = z.infer<typeof draftOf>;

const readDraft = readJson(draftOf);
