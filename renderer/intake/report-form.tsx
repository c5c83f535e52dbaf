import { Button, Chip, Radio, Select, TextInput, Textarea } from '@mantine/core';
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
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
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
  const t = useWords();
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
      whatHappened: (typed) => (typed.trim() === '' ? t('intake.reportBreach.whatMissing') : null),
      noticedAt: (at) => {
        if (at === undefined) return t('intake.reportBreach.noticedMissing');
        return at > moment.now ? t('intake.reportBreach.noticedLater') : null;
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
          form.refuse(() => fieldErrors(error) ?? {});
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
        {t('intake.reportBreach.heading')}
      </h1>
      <p className={classes.lead}>{t('intake.reportBreach.lead')}</p>
      <ol className={classes.questions}>
        <Question number={1}>
          <Textarea
            label={t('intake.reportBreach.whatHappened')}
            description={t('intake.reportBreach.ownWords')}
            size="md"
            autosize
            minRows={2}
            maxRows={12}
            {...form.getInputProps('whatHappened')}
          />
        </Question>
        <Question number={2}>
          <MomentInput
            label={t('intake.reportBreach.noticedAt')}
            size="md"
            className={classes.short}
            moment={moment}
            path="noticedAt"
            value={form.values.noticedAt}
            error={form.errors['noticedAt']}
            onChange={(at) => form.setFieldValue('noticedAt', at)}
          />
        </Question>
        <Question number={3} title={t('intake.reportBreach.whose')}>
          <Chip.Group
            multiple
            value={form.values.whose}
            onChange={(chosen) => form.setFieldValue('whose', withoutContradiction(form.values.whose, chosen))}
          >
            <div className={classes.chips}>
              {whoseChoices(t).map(({ value, label }) => (
                <Chip key={value} value={value}>
                  {label}
                </Chip>
              ))}
            </div>
          </Chip.Group>
          <Select
            aria-label={t('intake.reportBreach.howMany')}
            placeholder={t('intake.reportBreach.howMany')}
            size="md"
            className={classes.short ?? ''}
            data={howManyChoices(t)}
            {...form.getInputProps('howMany')}
          />
        </Question>
        <Question number={4} title={t('intake.reportBreach.kinds')}>
          <Chip.Group
            multiple
            value={form.values.kinds}
            onChange={(chosen) => form.setFieldValue('kinds', withoutContradiction(form.values.kinds, chosen))}
          >
            <div className={classes.chips}>
              {kindChoices(t).map(({ value, label }) => (
                <Chip key={value} value={value}>
                  {label}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </Question>
        <Question number={5}>
          <Radio.Group label={t('intake.reportBreach.goingOn')} {...form.getInputProps('stillGoingOn')}>
            <div className={classes.radios}>
              {goingOnChoices(t).map(({ value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </div>
          </Radio.Group>
        </Question>
      </ol>
      <div className={classes.pair}>
        <TextInput label={t('intake.reportBreach.team')} size="md" {...form.getInputProps('department')} />
        <TextInput label={t('intake.reportBreach.contact')} size="md" {...form.getInputProps('contact')} />
      </div>
      <div className={classes.send}>
        <Button
          type="submit"
          size="md"
          loading={seal.isPending}
          leftSection={<IconLock size={16} stroke={1.6} aria-hidden />}
        >
          {t('intake.reportBreach.send')}
        </Button>
        <p>{t('intake.reportBreach.sealedFor')}</p>
      </div>
      {notSent && (
        <p role="alert" className={classes.notSent} ref={showIt}>
          {isDefinedError(seal.error) && seal.error.code === 'FOLDER_IS_LINK' ? (
            seal.error.message
          ) : (
            <>
              {t('intake.reportBreach.notSent')}{' '}
              {isDefinedError(seal.error) && seal.error.code === 'NOT_TAKEN' ? (
                <>
                  {seal.error.data.sentence} <TellOfficer telephone={seal.error.data.telephone} />
                </>
              ) : isDefinedError(seal.error) && seal.error.code === 'NO_REGISTER' ? (
                seal.error.message
              ) : (
                t('intake.reportBreach.tryOrRing')
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
