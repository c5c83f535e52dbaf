import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
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
import { ClockFields } from './clock-fields.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import classes from './unlock-register.module.css';

type Created = Outputs['session']['createRegister'];
type CreateRegisterProps = { readonly folder: string; readonly version: string; readonly onLeave: () => void };

/** First run: whose register, who you are, and the recovery sheet. */
export function CreateRegister({ folder, version, onLeave }: CreateRegisterProps) {
  const [created, setCreated] = useState<Created>();
  const [passphrase, setPassphrase] = useState('');
  return (
    <UnlockFrame
      note={`Docket ${version}. Works without a network. Nothing leaves this computer unless you save it somewhere.`}
      identity={
        <>
          <h1>{created === undefined ? 'A new register' : 'Your recovery sheet'}</h1>
          <p className={classes.path}>
            {created === undefined
              ? 'One encrypted folder on this computer holds every request, every breach and every date. Only the people you name can open it.'
              : 'This key opens the register if every passphrase is lost. It is shown this once and kept nowhere.'}
          </p>
          {created !== undefined && (
            <section className={classes.fingerprint} aria-label="Fingerprint of this register">
              <h2>Fingerprint of this register</h2>
              <Fingerprint hex={created.fingerprint} />
              <p>It stands on the unlock screen too, so that you know it is your register before you type.</p>
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
  const form = useForm<NewRegister>({
    initialValues: {
      organisation: '',
      personName: '',
      regime: 'eu-gdpr',
      calendar: 'IE',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      passphrase: '',
      again: '',
    },
    validateInputOnBlur: true,
    validate: {
      organisation: (typed) => (typed.trim() === '' ? 'Name the organisation this register belongs to.' : null),
      personName: (typed) =>
        typed.trim() === '' ? 'Type your name: it stands beside what you do in this register.' : null,
      passphrase: (typed) =>
        typed === '' ? 'Choose a passphrase: four words or more that only you would put together.' : null,
      again: (typed, { passphrase }) =>
        typed === passphrase ? null : 'The two passphrases differ. Type the same one twice.',
    },
  });
  const { form: fields, lead } = useLeadToWrong();
  const create = useMutation(
    query.session.createRegister.mutationOptions({
      onError: (error) => {
        const issues = fieldErrors(error);
        if (issues !== undefined) form.setErrors(issues);
        else if (!isDefinedError(error)) form.setFieldError('organisation', `${error.message} Nothing was made.`);
        else if (error.code === 'WEAK_PASSPHRASE') form.setFieldError('passphrase', error.data.sentence);
        else if (error.code === 'FOLDER_TAKEN')
          form.setFieldError(
            'organisation',
            `There is a register in ${error.data.path} already. Open that one, or use another name.`,
          );
        else form.setFieldError('organisation', error.message);
        lead();
      },
    }),
  );
  const submit = form.onSubmit(({ again: _typedTwice, ...input }) => {
    if (!create.isPending) create.mutate(input, { onSuccess: (made) => onCreated(made, input.passphrase) });
  }, lead);
  return (
    <form ref={fields} className={classes.form} noValidate onSubmit={submit}>
      <h2>Make your register</h2>
      <TextInput label="Organisation" autoFocus {...form.getInputProps('organisation')} />
      <TextInput label="Your name" autoComplete="name" {...form.getInputProps('personName')} />
      <ClockFields form={form} />
      <PasswordInput
        label="Passphrase"
        description="12 characters or more; 15 are better. No rules about signs or capitals."
        autoComplete="new-password"
        {...form.getInputProps('passphrase')}
        aria-invalid={form.errors['passphrase'] !== undefined}
      />
      <PasswordInput
        label="The same passphrase again"
        autoComplete="new-password"
        {...form.getInputProps('again')}
        aria-invalid={form.errors['again'] !== undefined}
      />
      <Button type="submit" size="md" fullWidth loading={create.isPending}>
        Make the register
      </Button>
      <p className={classes.hint}>It is kept in {folder}.</p>
      <Anchor component="button" type="button" onClick={onLeave}>
        Open a register that exists
      </Anchor>
    </form>
  );
}
