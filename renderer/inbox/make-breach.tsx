import { Button, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Temporal } from 'temporal-polyfill';
import type { Cause } from '../../main/contract/breaches/breach.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { causeChoices } from '../breaches/breach-words.ts';
import { otherFailure, refusedFields } from '../breaches/refused-field.ts';
import { MomentInput } from '../intake/moment-input.tsx';
import { paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { Panel } from '../ui/panel.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { fullInstant } from '../../main/words/dates.ts';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './inbox.module.css';

type MakeBreachProps = {
  readonly report: Outputs['inbox']['openSealedReport'];
  /** It was dismissed before, and turns out to be a breach. */
  readonly second: boolean;
};

/** Title, awareness and cause: the rest of the facts comes over from the report. */
export function MakeBreach({ report, second }: MakeBreachProps) {
  const t = useWords();
  const moment = useMoment();
  const navigate = useNavigate();
  const form = useForm<{ title: string; awareAt: string | undefined; cause: Cause }>({
    initialValues: {
      title: '',
      // The earliest it can be: counting from it is the side no authority objects to.
      awareAt: report.receivedAt,
      cause: 'unknown',
    },
    validateInputOnBlur: ['title'],
    validate: {
      title: (typed) => (typed.trim() === '' ? t('breaches.fields.titleMissing') : null),
      awareAt: (at) => (at === undefined ? t('breaches.fields.awareAtMissing') : null),
    },
  });
  const { form: fields, lead } = useLeadToWrong();
  const make = useMutation(query.inbox.makeBreach.mutationOptions());
  const submit = form.onSubmit(
    ({ title, awareAt = '', cause }) => {
      if (make.isPending) return;
      make.mutate(
        { id: report.id, title, awareAt, cause },
        {
          onSuccess: ({ reference }) => void navigate({ to: paths.breach(reference) }),
          onError: (error) => {
            form.refuse(() => refusedFields(error) ?? {});
            lead();
          },
        },
      );
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'title')?.focus(),
  );
  const failure = otherFailure(t, make.error, ['title', 'awareAt', 'cause']);
  const { awareAt } = form.values;
  return (
    <Panel title={t(second ? 'inbox.makeBreach.afterAll' : 'inbox.makeBreach.title')}>
      <form ref={fields} onSubmit={submit} noValidate className={classes.form}>
        <TextInput label={t('breaches.fields.title')} {...form.getInputProps('title')} />
        <MomentInput
          label={t('breaches.fields.awareAt')}
          description={t('inbox.makeBreach.awareAtMeans')}
          moment={moment}
          path="awareAt"
          value={awareAt}
          error={form.errors['awareAt']}
          onChange={(at) => form.setFieldValue('awareAt', at)}
        />
        <Select
          label={t('breaches.fields.cause')}
          data={causeChoices(t)}
          allowDeselect={false}
          {...form.getInputProps('cause')}
        />
        <p className={classes.consequence} aria-live="polite">
          {awareAt === undefined
            ? t('inbox.makeBreach.noHours')
            : t('inbox.makeBreach.hoursEnd', { at: fullInstant(t, limitOf(awareAt), moment.zone) })}
        </p>
        <Button type="submit" loading={make.isPending}>
          {t('inbox.makeBreach.make')}
        </Button>
        <FailureLine>{failure}</FailureLine>
      </form>
    </Panel>
  );
}

// Art. 33(1) GDPR: 72 elapsed hours. The core counts them again when the breach is made.
function limitOf(awareAt: string): string {
  return Temporal.Instant.from(awareAt).add({ hours: 72 }).toString();
}
