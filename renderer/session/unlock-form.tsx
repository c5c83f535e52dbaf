import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isDefinedError, ORPCError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import type { WayOut } from '../../main/contract/session/register.ts';
import { query } from '../api.ts';
import classes from './unlock-register.module.css';
import { useCountdown, Waiting } from './waiting.tsx';

type UnlockFormProps = {
  readonly way: 'passphrase' | 'recovery-key';
  /** What is wrong with the register itself: then no passphrase opens it. */
  readonly problem: string | undefined;
  readonly demo: Outputs['session']['showStatus']['demoPassphrases'];
  /** Until the next passphrase may be tried, after several wrong ones. */
  readonly waitSeconds: number | undefined;
  readonly onWay: (way: 'passphrase' | 'recovery-key') => void;
  /** Told of what leads out, when the register itself does not open. */
  readonly onShut: (ways: readonly WayOut[]) => void;
};

/** A passphrase, or the recovery key from the recovery sheet. What was typed stays when it is wrong. */
export function UnlockForm({ way, problem, demo, waitSeconds, onWay, onShut }: UnlockFormProps) {
  const [left, wait] = useCountdown(waitSeconds ?? 0);
  const waiting = way === 'passphrase' && left > 0;
  const [capsLock, setCapsLock] = useState<boolean>();
  const form = useForm({
    initialValues: { secret: '' },
    validate: { secret: (typed) => (typed.trim() === '' ? nothingTyped[way] : null) },
  });
  const unlock = useMutation(query.session.unlockRegister.mutationOptions());
  const recover = useMutation(query.session.unlockWithRecoveryKey.mutationOptions());
  const opening = unlock.isPending || recover.isPending;
  const refuse = (sentence: string) => {
    form.setFieldError('secret', sentence);
    form.getInputNode('secret')?.focus();
  };
  const shut = (error: unknown) => {
    if (error instanceof ORPCError && error.code === 'CANNOT_OPEN' && 'ways' in error.data) onShut(error.data.ways);
  };
  const submit = form.onSubmit(
    ({ secret }) => {
      if (opening || waiting) return;
      if (way === 'recovery-key') {
        recover.mutate(
          { recoveryKey: secret },
          {
            onError: (error) => {
              shut(error);
              refuse(
                isDefinedError(error) && error.code === 'CANNOT_OPEN' ? error.data.sentence : unforeseen(error.message),
              );
            },
          },
        );
        return;
      }
      unlock.mutate(
        { passphrase: secret },
        {
          onError: (error) => {
            shut(error);
            if (isDefinedError(error) && error.code === 'CANNOT_OPEN') wait(error.data.waitSeconds ?? 0);
            if (!isDefinedError(error) || error.code !== 'CANNOT_OPEN') refuse(unforeseen(error.message));
            else if (error.data.reason !== 'wrong-passphrase') refuse(error.data.sentence);
            else refuse(`${error.data.sentence}${capsLockWords(capsLock)}`);
          },
        },
      );
    },
    () => form.getInputNode('secret')?.focus(),
  );
  const field = {
    ...form.getInputProps('secret'),
    error: form.errors['secret'] ?? problem,
    'aria-invalid': (form.errors['secret'] ?? problem) !== undefined,
    autoFocus: true,
    size: 'md',
    onKeyUp: (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock')),
  };
  const failed = form.errors['secret'] !== undefined;
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <h2>{way === 'passphrase' ? 'Unlock the register' : 'Open with the recovery key'}</h2>
      {way === 'passphrase' ? (
        <PasswordInput
          label="Passphrase"
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': 'Show the passphrase', tabIndex: 0 }}
          {...field}
        />
      ) : (
        <TextInput
          label="Recovery key"
          description="As it stands on your recovery sheet. Blanks and small letters do not matter."
          autoComplete="off"
          spellCheck={false}
          {...field}
        />
      )}
      <Button
        type="submit"
        size="md"
        fullWidth
        loading={opening}
        aria-disabled={waiting}
        variant={waiting ? 'default' : 'filled'}
        aria-label={opening ? 'Opening' : undefined}
      >
        {waiting ? `Unlock in ${left} s` : 'Unlock'}
      </Button>
      {waiting && <Waiting seconds={left} />}
      <p className={classes.hint}>
        {opening ? 'Opening. ' : ''}
        {failed && way === 'passphrase' ? 'Forgotten it? ' : 'Takes a second or two, to slow down guessing. '}
        <Anchor
          component="button"
          type="button"
          onClick={() => onWay(way === 'passphrase' ? 'recovery-key' : 'passphrase')}
        >
          {way === 'passphrase' ? 'Use the recovery key' : 'Use a passphrase'}
        </Anchor>
        {failed && way === 'passphrase' ? ' from your recovery sheet.' : ' instead.'}
      </p>
      {demo !== undefined && way === 'passphrase' && (
        <section className={classes.demo} aria-label="Demo passphrases">
          <p>This is a demo. Everyone in it is invented.</p>
          {demo.map(({ role, passphrase }) => (
            <Button key={role} variant="default" onClick={() => form.setFieldValue('secret', passphrase)}>
              {role === 'manager' ? 'Fill in the manager’s passphrase' : 'Fill in the officer’s passphrase'}
            </Button>
          ))}
        </section>
      )}
    </form>
  );
}

const nothingTyped = {
  passphrase: 'Type your passphrase.',
  'recovery-key': 'Type the recovery key from your sheet.',
} as const;

function capsLockWords(capsLock: boolean | undefined): string {
  return capsLock === undefined ? '' : ` Caps Lock is ${capsLock ? 'on' : 'off'}.`;
}

function unforeseen(message: string): string {
  return `${message} Nothing was changed. Try again.`;
}
