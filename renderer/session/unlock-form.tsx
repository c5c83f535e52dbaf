import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { isDefinedError, ORPCError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import type { WayOut } from '../../main/contract/session/register.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { forgetOneTime, keepOneTime } from '../shell/typed-one-time.ts';
import { useForm } from '../ui/use-form.ts';
import type { Say } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
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
  const t = useWords();
  const [left, wait] = useCountdown(waitSeconds ?? 0);
  const waiting = way === 'passphrase' && left > 0;
  const [capsLock, setCapsLock] = useState<boolean>();
  const form = useForm({
    initialValues: { secret: '' },
    validate: { secret: (typed) => (typed.trim() === '' ? t(`session.unlockForm.nothingTyped.${way}`) : null) },
  });
  const unlock = useMutation(
    query.session.unlockRegister.mutationOptions({
      // The window may hear from elsewhere that the register is open, and draw what follows, before this is answered.
      onMutate: ({ passphrase }) => keepOneTime(passphrase),
      onSettled: (answer) => {
        if (answer?.choosesPassphrase !== true) forgetOneTime();
      },
    }),
  );
  const recover = useMutation(query.session.unlockWithRecoveryKey.mutationOptions());
  const opening = unlock.isPending || recover.isPending;
  const refuse = (say: Say) => {
    form.refuse((words) => ({ secret: say(words) }));
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
              refuse((words) =>
                isDefinedError(error) && error.code === 'CANNOT_OPEN'
                  ? error.data.sentence
                  : unforeseen(words, error.message),
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
            refuse((words) => {
              if (!isDefinedError(error) || error.code !== 'CANNOT_OPEN') return unforeseen(words, error.message);
              if (error.data.reason !== 'wrong-passphrase') return error.data.sentence;
              return `${error.data.sentence}${capsLockWords(words, capsLock)}`;
            });
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
  const forgotten = form.errors['secret'] !== undefined && way === 'passphrase';
  const otherWay = (chunks: ReactNode) => (
    <Anchor
      component="button"
      type="button"
      onClick={() => onWay(way === 'passphrase' ? 'recovery-key' : 'passphrase')}
    >
      {chunks}
    </Anchor>
  );
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <h2>{t(`session.unlockForm.title.${way}`)}</h2>
      {way === 'passphrase' ? (
        <PasswordInput
          label={t('session.unlockForm.passphrase')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('ui.showPassphrase'), tabIndex: 0 }}
          {...field}
        />
      ) : (
        <TextInput
          label={t('session.unlockForm.recoveryKey')}
          description={t('session.unlockForm.whatRecoveryKey')}
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
        aria-label={opening ? t('session.unlockForm.opening') : undefined}
      >
        {waiting ? t('session.unlockForm.unlockIn', { seconds: left }) : t('session.unlockForm.unlock')}
      </Button>
      {waiting && <Waiting seconds={left} />}
      <p className={classes.hint}>
        {opening && `${t('session.unlockForm.isOpening')} `}
        {t.rich(forgotten ? 'session.unlockForm.forgotten' : `session.unlockForm.otherWay.${way}`, { way: otherWay })}
      </p>
      {demo !== undefined && way === 'passphrase' && (
        <section className={classes.demo} aria-label={t('session.unlockForm.demo')}>
          <p>{t('session.unlockForm.whatDemo')}</p>
          {demo.map(({ role, passphrase }) => (
            <Button key={role} variant="default" onClick={() => form.setFieldValue('secret', passphrase)}>
              {t(role === 'manager' ? 'session.unlockForm.fillInManager' : 'session.unlockForm.fillInOfficer')}
            </Button>
          ))}
        </section>
      )}
    </form>
  );
}

function capsLockWords(t: Words, capsLock: boolean | undefined): string {
  if (capsLock === undefined) return '';
  return ` ${t(capsLock ? 'session.unlockForm.capsLockOn' : 'session.unlockForm.capsLockOff')}`;
}

function unforeseen(t: Words, message: string): string {
  return `${message} ${t('ui.nothingChanged')}`;
}
