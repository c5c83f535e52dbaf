import { Button, Chip, Radio, Select, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconLock } from '@tabler/icons-react';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SealedReport } from '../../main/contract/inbox/sealed-report.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { useMoment } from '../ui/now.tsx';
import { focusOnce } from '../ui/focus-once.ts';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { MomentInput } from './moment-input.tsx';
import { TellOfficer } from './not-taken.tsx';
import { Question } from './question.tsx';
import type { Receipt } from './receipt.ts';
import classes from './report-breach.module.css';
import { goingOnChoices, howManyChoices, kindChoices, whoseChoices, withoutContradiction } from './report-words.ts';

type Answers = {
  readonly whatHappened: string;
  readonly noticedAt: string | undefined;
  readonly whose: SealedReport['whose'];
  readonly howMany: SealedReport['howMany'] | null;
  readonly kinds: SealedReport['kinds'];
  readonly stillGoingOn: SealedReport['stillGoingOn'] | null;
  readonly department: string;
  readonly contact: string;
};

type ReportFormProps = { readonly onTyped: (typed: boolean) => void; readonly onSealed: (receipt: Receipt) => void };

/** Five plain questions on one page. Nothing is filled in from this computer except the time. */
export function ReportForm({ onTyped, onSealed }: ReportFormProps) {
  const moment = useMoment();
  const form = useForm<Answers>({
    initialValues: {
      whatHappened: '',
      noticedAt: moment.now,
      whose: [],
      howMany: null,
      kinds: [],
      stillGoingOn: null,
      department: '',
      contact: '',
    },
    validate: {
      whatHappened: (typed) => (typed.trim() === '' ? 'Write in a few words what happened.' : null),
      noticedAt: (at) => {
        if (at === undefined)
          return 'Say when you noticed it, like today 09:05 or yesterday 14:00. About when is enough.';
        return at > moment.now ? 'That is later than now. Say when you noticed it.' : null;
      },
    },
  });
  const { whatHappened } = form.values;
  const written = whatHappened.trim() !== '';
  useEffect(() => onTyped(written), [written, onTyped]);

  const { form: fields, lead } = useLeadToWrong();
  const seal = useMutation(query.intake.reportBreach.mutationOptions());
  const submit = form.onSubmit(
    (answers) => {
      if (seal.isPending) return;
      seal.mutate(reportOf(answers), {
        onSuccess: ({ receiptCode, sealedAt }) =>
          onSealed({ code: receiptCode, sealedAt, answered: answeredOf(answers) }),
        onError: (error) => {
          form.setErrors(fieldErrors(error) ?? {});
          lead();
        },
      });
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'whatHappened')?.focus(),
  );
  const notSent = seal.isError && fieldErrors(seal.error) === undefined;
  return (
    <form ref={fields} onSubmit={submit} noValidate className={classes.form}>
      <h1 tabIndex={-1} ref={focusOnce}>
        Report a problem with personal information
      </h1>
      <p className={classes.lead}>
        Lost, sent to the wrong person, seen by someone who should not have? Tell us now, even if you are not sure or it
        was your own slip. It takes two minutes.
      </p>
      <ol className={classes.questions}>
        <Question number={1}>
          <Textarea
            label="What happened?"
            description="In your own words. Leave out names if you can."
            size="md"
            autosize
            minRows={2}
            maxRows={12}
            {...form.getInputProps('whatHappened')}
          />
        </Question>
        <Question number={2}>
          <MomentInput
            label="When did you notice?"
            size="md"
            className={classes.short}
            moment={moment}
            path="noticedAt"
            value={form.values.noticedAt}
            error={form.errors['noticedAt']}
            onChange={(at) => form.setFieldValue('noticedAt', at)}
          />
        </Question>
        <Question number={3} title="Whose information is it?">
          <Chip.Group
            multiple
            value={form.values.whose}
            onChange={(chosen) => form.setFieldValue('whose', withoutContradiction(form.values.whose, chosen))}
          >
            <div className={classes.chips}>
              {whoseChoices.map(({ value, label }) => (
                <Chip key={value} value={value}>
                  {label}
                </Chip>
              ))}
            </div>
          </Chip.Group>
          <Select
            aria-label="How many people?"
            placeholder="How many people?"
            size="md"
            className={classes.short ?? ''}
            data={howManyChoices}
            {...form.getInputProps('howMany')}
          />
        </Question>
        <Question number={4} title="What kind of information?">
          <Chip.Group
            multiple
            value={form.values.kinds}
            onChange={(chosen) => form.setFieldValue('kinds', withoutContradiction(form.values.kinds, chosen))}
          >
            <div className={classes.chips}>
              {kindChoices.map(({ value, label }) => (
                <Chip key={value} value={value}>
                  {label}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </Question>
        <Question number={5}>
          <Radio.Group label="Is it still going on?" {...form.getInputProps('stillGoingOn')}>
            <div className={classes.radios}>
              {goingOnChoices.map(({ value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </div>
          </Radio.Group>
        </Question>
      </ol>
      <div className={classes.pair}>
        <TextInput label="Your team (optional)" size="md" {...form.getInputProps('department')} />
        <TextInput label="How to reach you (optional)" size="md" {...form.getInputProps('contact')} />
      </div>
      <div className={classes.send}>
        <Button
          type="submit"
          size="md"
          loading={seal.isPending}
          leftSection={<IconLock size={16} stroke={1.6} aria-hidden />}
        >
          Seal and send
        </Button>
        <p>After this nobody but the data protection officer can read it. You get a code.</p>
      </div>
      {notSent && (
        <p role="alert" className={classes.notSent} ref={showIt}>
          {isDefinedError(seal.error) && seal.error.code === 'FOLDER_IS_LINK' ? (
            seal.error.message
          ) : (
            <>
              It was not sent. Your words are still here.{' '}
              {isDefinedError(seal.error) && seal.error.code === 'NOT_TAKEN' ? (
                <>
                  {seal.error.data.sentence} <TellOfficer telephone={seal.error.data.telephone} />
                </>
              ) : isDefinedError(seal.error) && seal.error.code === 'NO_REGISTER' ? (
                seal.error.message
              ) : (
                'Try again, or ring your data protection officer if this cannot wait.'
              )}
            </>
          )}
        </p>
      )}
    </form>
  );
}

/** The form is longer than the window, and what went wrong stands below its last button. */
function showIt(told: HTMLElement | null): void {
  told?.scrollIntoView({ block: 'nearest' });
}

function reportOf({ howMany, stillGoingOn, noticedAt, department, contact, ...report }: Answers) {
  return {
    ...report,
    noticedAt: noticedAt ?? '',
    howMany: howMany ?? 'unknown',
    stillGoingOn: stillGoingOn ?? 'unknown',
    ...(department.trim() !== '' && { department }),
    ...(contact.trim() !== '' && { contact }),
  } as const;
}

function answeredOf({ whatHappened, noticedAt, whose, howMany, kinds, stillGoingOn }: Answers): number {
  return [
    whatHappened !== '',
    noticedAt !== undefined,
    whose.length > 0 || howMany !== null,
    kinds.length > 0,
    stillGoingOn !== null,
  ].filter(Boolean).length;
}
