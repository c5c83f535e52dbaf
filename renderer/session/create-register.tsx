import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Inputs, Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { RegisterNotices } from './register-notices.tsx';
import { fieldErrors } from '../field-errors.ts';
import { Fingerprint } from '../shell/fingerprint.tsx';
import { UnlockFrame } from '../shell/unlock-frame.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import { ClockFields } from './clock-fields.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { calendarOfZone } from './register-choices.ts';
import classes from './unlock-register.module.css';

type Created = Outputs['session']['createRegister'];
type CreateRegisterProps = { readonly folder: string; readonly version: string; readonly onLeave: () => void };

/** First run: whose register, who you are, and the recovery sheet. */
export function CreateRegister({ folder, version, onLeave }: CreateRegisterProps) {
  const t = useWords();
  const [created, setCreated] = useState<Created>();
  const [passphrase, setPassphrase] = useState('');
  return (
    <UnlockFrame
      note={t('session.note', { version })}
      identity={
        <>
          <h1>{t(created === undefined ? 'session.createRegister.title' : 'session.createRegister.sheet')}</h1>
          <p className={classes.path}>
            {t(created === undefined ? 'session.createRegister.what' : 'session.createRegister.whatSheet')}
          </p>
          {created !== undefined && (
            <section className={classes.fingerprint} aria-label={t('session.fingerprint')}>
              <h2>{t('session.fingerprint')}</h2>
              <Fingerprint hex={created.fingerprint} />
              <p>{t('session.createRegister.whatFingerprint')}</p>
            </section>
          )}
          {created?.notice !== undefined && <RegisterNotices notices={[created.notice]} />}
        </>
      }
    >
      {created === undefined ? (
        <NewRegisterForm
          folder={folder}
          onLeave={onLeave}
          onCreated={(made, typed) => {
            setPassphrase(typed);
            setCreated(made);
          }}
        />
      ) : (
        <RecoverySheet created={created} passphrase={passphrase} />
      )}
    </UnlockFrame>
  );
}

type NewRegister = Omit<Inputs['session']['createRegister'], 'path'> & { readonly again: string };
type NewRegisterFormProps = {
  readonly folder: string;
  readonly onLeave: () => void;
  readonly onCreated: (created: Created, passphrase: string) => void;
};

function NewRegisterForm({ folder, onLeave, onCreated }: NewRegisterFormProps) {
  const t = useWords();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const form = useForm<NewRegister>({
    initialValues: {
      organisation: '',
      personName: '',
      regime: 'eu-gdpr',
      calendar: calendarOfZone(timeZone),
      timeZone,
      passphrase: '',
      again: '',
    },
    validateInputOnBlur: true,
    validate: {
      organisation: (typed) => (typed.trim() === '' ? t('session.createRegister.noOrganisation') : null),
      personName: (typed) => (typed.trim() === '' ? t('session.createRegister.noPersonName') : null),
      passphrase: (typed) => (typed === '' ? t('session.createRegister.noPassphrase') : null),
      again: (typed, { passphrase }) => (typed === passphrase ? null : t('session.createRegister.passphrasesDiffer')),
    },
  });
  const { form: fields, lead } = useLeadToWrong();
  const create = useMutation(
    query.session.createRegister.mutationOptions({
      onError: (error) => {
        form.refuse((words) => {
          const issues = fieldErrors(error);
          if (issues !== undefined) return issues;
          if (!isDefinedError(error))
            return { organisation: `${error.message} ${words('session.createRegister.nothingMade')}` };
          if (error.code === 'WEAK_PASSPHRASE') return { passphrase: error.data.sentence };
          if (error.code === 'FOLDER_TAKEN')
            return { organisation: words('session.createRegister.folderTaken', { path: error.data.path }) };
          return { organisation: error.message };
        });
        lead();
      },
    }),
  );
  const submit = form.onSubmit(({ again: _typedTwice, ...input }) => {
    if (!create.isPending)
      create.mutate({ ...input, language: t.language }, { onSuccess: (made) => onCreated(made, input.passphrase) });
  }, lead);
  return (
    <form ref={fields} className={classes.form} noValidate onSubmit={submit}>
      <h2>{t('session.createRegister.formTitle')}</h2>
      <TextInput label={t('session.createRegister.organisation')} autoFocus {...form.getInputProps('organisation')} />
      <TextInput
        label={t('session.createRegister.personName')}
        autoComplete="name"
        {...form.getInputProps('personName')}
      />
      <ClockFields form={form} />
      <PasswordInput
        label={t('session.createRegister.passphrase')}
        description={t('session.createRegister.whatPassphrase')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('ui.showPassphrase'), tabIndex: 0 }}
        {...form.getInputProps('passphrase')}
        aria-invalid={form.errors['passphrase'] !== undefined}
      />
      <PasswordInput
        label={t('session.createRegister.again')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('ui.showPassphrase'), tabIndex: 0 }}
        {...form.getInputProps('again')}
        aria-invalid={form.errors['again'] !== undefined}
      />
      <Button type="submit" size="md" fullWidth loading={create.isPending}>
        {t('session.createRegister.submit')}
      </Button>
      <p className={classes.hint}>{t('session.createRegister.keptIn', { folder })}</p>
      <Anchor component="button" type="button" onClick={onLeave}>
        {t('session.createRegister.openOther')}
      </Anchor>
    </form>
  );
}
