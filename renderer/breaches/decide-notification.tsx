import { Button, Radio, Select, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { z } from 'zod';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import { authorityDecision, peopleDecision } from '../../main/contract/breaches/decision.ts';
import type { AuthorityDecision, PeopleDecision } from '../../main/contract/breaches/decision.ts';
import { query } from '../api.ts';
import { readJson } from '../drafts/begun.ts';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useMoment } from '../ui/now.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { choices } from '../ui/request-words.ts';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './decide-notification.module.css';
import { otherFailure, refusedFields } from './refused-field.ts';

const undecided = z.literal('undecided');

const typedDecision = z.object({
  authority: authorityDecision.shape.choice.or(undecided),
  authorityReasons: z.string(),
  delayReasons: z.string(),
  people: peopleDecision.shape.choice.or(undecided),
  condition: peopleDecision.shape.condition,
  peopleReasons: z.string(),
});
type TypedDecision = Readonly<z.infer<typeof typedDecision>>;

/** Tell the authority, tell the people: two questions, each with reasons that stand without the officer in the room. */
export function DecideNotification({ breach }: { readonly breach: BreachCase }) {
  const t = useWords();
  const closed = breach.closedAt !== null;
  return (
    <section id="decision" aria-labelledby="decision-title">
      <h2 id="decision-title">{t('breaches.decision.title')}</h2>
      <Decision key={String(closed)} breach={breach} closed={closed} />
    </section>
  );
}

function Decision({ breach, closed }: { readonly breach: BreachCase; readonly closed: boolean }) {
  const t = useWords();
  const { now } = useMoment();
  const form = useForm<TypedDecision>({
    initialValues: typedOf(breach),
    onValuesChange: (typed) => draft.keep(JSON.stringify(typed)),
  });
  const draft = useDraft({
    name: `decision-${breach.reference}`,
    read: readDraft,
    // Of a closed breach only what was decided is shown.
    show: (found) => {
      const kept = typedOf(breach);
      const typed = closed ? undefined : found;
      form.setValues({ ...kept, ...typed, delayReasons: typed?.delayReasons || kept.delayReasons });
    },
  });
  const decide = useMutation(query.breaches.decideNotification.mutationOptions());
  const submit = form.onSubmit((typed) => {
    if (decide.isPending) return;
    decide.mutate(
      { reference: breach.reference, authority: authorityOf(typed), people: peopleOf(typed) },
      {
        onSuccess: (saved) => {
          form.setValues(typedOf(saved));
          void draft.drop();
        },
        onError: (error) => form.refuse(() => asFields(refusedFields(error) ?? {})),
      },
    );
  });
  const { authority, people } = form.values;
  const late = (breach.notifiedAt ?? now) > breach.notifyBy || form.values.delayReasons !== '';
  const failure = otherFailure(t, decide.error, ['authority.choice']);
  const unsaved = JSON.stringify(form.values) !== JSON.stringify(typedOf(breach));
  // The reason can be written beside a notice too: an empty field here never stands over it.
  const keptDelay = breach.authorityDecision?.delayReasons ?? '';
  const takeDelay = useEffectEvent(() => {
    if (keptDelay !== '' && form.values.delayReasons === '') form.setFieldValue('delayReasons', keptDelay);
  });
  useEffect(() => takeDelay(), [keptDelay]);
  return (
    <form ref={draft.place} onSubmit={submit} noValidate className={classes.form}>
      <div className={classes.questions}>
        <div className={classes.question}>
          <Radio.Group
            label={t('breaches.decision.tellAuthority', { authority: breach.authority })}
            {...form.getInputProps('authority')}
            readOnly={closed}
          >
            <div className={classes.choices}>
              {authorityChoices.map((choice) => (
                <Radio
                  key={choice}
                  value={choice}
                  label={t(`breaches.decision.authorityChoices.${choice}`)}
                  disabled={closed}
                />
              ))}
            </div>
          </Radio.Group>
          <Reasons
            label={t('breaches.decision.authorityReasons', { authority: breach.authority })}
            incomplete={authority !== 'undecided' && form.values.authorityReasons.trim() === ''}
            readOnly={closed}
            {...form.getInputProps('authorityReasons')}
          />
        </div>
        <div className={classes.question}>
          <Radio.Group label={t('breaches.decision.tellPeople')} {...form.getInputProps('people')} readOnly={closed}>
            <div className={classes.choices}>
              {peopleChoices.map((choice) => (
                <Radio
                  key={choice}
                  value={choice}
                  label={t(`breaches.decision.peopleChoices.${choice}`)}
                  disabled={closed}
                />
              ))}
            </div>
          </Radio.Group>
          {people === 'exception' && (
            <Select
              label={t('breaches.decision.condition')}
              placeholder={t('breaches.decision.chooseCondition')}
              data={choices(conditions, (condition) => t(`breaches.decision.conditions.${condition}`))}
              readOnly={closed}
              {...form.getInputProps('condition')}
            />
          )}
          <Reasons
            label={t('breaches.decision.peopleReasons')}
            incomplete={people !== 'undecided' && form.values.peopleReasons.trim() === ''}
            readOnly={closed}
            {...form.getInputProps('peopleReasons')}
          />
        </div>
        {late && (
          <Textarea
            className={classes.delay ?? ''}
            label={t('breaches.fields.delay')}
            description={t('breaches.decision.delayMeans')}
            autosize
            minRows={2}
            maxRows={10}
            readOnly={closed}
            {...form.getInputProps('delayReasons')}
          />
        )}
      </div>
      {!closed && <DraftNotice draft={draft} />}
      {unsaved && !closed && (
        <div className={classes.save}>
          <Button type="submit" variant="default" loading={decide.isPending}>
            {t('breaches.decision.save')}
          </Button>
          <span>{t('breaches.decision.withoutReasons')}</span>
        </div>
      )}
      <FailureLine>{failure}</FailureLine>
    </form>
  );
}

type ReasonsProps = { readonly label: string; readonly incomplete: boolean; readonly readOnly: boolean };

function Reasons({ label, incomplete, readOnly, ...field }: ReasonsProps) {
  const t = useWords();
  return (
    <Textarea
      aria-label={label}
      placeholder={readOnly ? '' : t('breaches.decision.writeReasons')}
      description={incomplete ? t('breaches.decision.incomplete') : undefined}
      inputWrapperOrder={['input', 'description', 'error']}
      autosize
      minRows={3}
      maxRows={14}
      readOnly={readOnly}
      {...field}
    />
  );
}

const authorityChoices = [...authorityDecision.shape.choice.options, 'undecided'] as const;
const peopleChoices = [...peopleDecision.shape.choice.options, 'undecided'] as const;
const conditions = peopleDecision.shape.condition.unwrap().options;

function typedOf({ authorityDecision, peopleDecision }: BreachCase): TypedDecision {
  return {
    authority: authorityDecision?.choice ?? 'undecided',
    authorityReasons: authorityDecision?.reasons ?? '',
    delayReasons: authorityDecision?.delayReasons ?? '',
    people: peopleDecision?.choice ?? 'undecided',
    condition: peopleDecision?.condition ?? null,
    peopleReasons: peopleDecision?.reasons ?? '',
  };
}

function authorityOf({ authority, authorityReasons, delayReasons }: TypedDecision): AuthorityDecision | null {
  if (authority === 'undecided') return null;
  return {
    choice: authority,
    reasons: authorityReasons,
    delayReasons: delayReasons.trim() === '' ? null : delayReasons,
  };
}

function peopleOf({ people, condition, peopleReasons }: TypedDecision): PeopleDecision | null {
  if (people === 'undecided') return null;
  return { choice: people, condition: people === 'exception' ? condition : null, reasons: peopleReasons };
}

function asFields(refused: Record<string, string>): Record<string, string> {
  const sentence = refused['authority.choice'];
  return sentence === undefined ? refused : { authority: sentence };
}

const readDraft = readJson(typedDecision.exactPartial());
