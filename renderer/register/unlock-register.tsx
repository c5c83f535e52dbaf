import { Anchor, Button, PasswordInput, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { isDefinedError } from '@orpc/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { Fingerprint } from '../shell/fingerprint.tsx';
import { UnlockFrame } from '../shell/unlock-frame.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { fullInstant } from '../ui/words.ts';
import { ChooseRegister } from './choose-register.tsx';
import { CreateRegister } from './create-register.tsx';
import classes from './unlock-register.module.css';

type Way = 'passphrase' | 'recovery-key' | 'another-register' | 'new-register';

/** The way in: which register this is, and the passphrase that opens it. */
export function UnlockRegister() {
  const status = useQuery(query.register.showStatus.queryOptions());
  const [way, setWay] = useState<Way>('passphrase');
  const { data } = status;
  if (data === undefined) return null;
  if (way === 'new-register' || (data.state === 'none' && way !== 'another-register')) {
    return <CreateRegister folder={data.folder} onLeave={() => setWay(data.state === 'none' ? 'another-register' : 'passphrase')} canLeave />;
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <UnlockFrame
      note={`Docket ${data.version}. Works without a network. Nothing leaves this computer unless you save it somewhere.`}
      identity={
        <>
          <h1>{data.organisation ?? 'Docket'}</h1>
          <p className={classes.path}>
            {data.path ?? 'No register chosen'}{' '}
            <Anchor component="button" type="button" size="sm" onClick={() => setWay('another-register')}>
              Open another
            </Anchor>
          </p>
          {data.fingerprint !== undefined && (
            <section className={classes.fingerprint} aria-label="Fingerprint of this register">
              <h2>Fingerprint of this register</h2>
              <Fingerprint hex={data.fingerprint} />
              <p>Compare it with your recovery card. If it differs, this is not your register: do not type your passphrase.</p>
            </section>
          )}
          <FactList
            facts={[
              ...(data.lastChangedAt === undefined ? [] : [{ label: 'Last changed', value: fullInstant(data.lastChangedAt, zone) }]),
              ...(data.sizeBytes === undefined ? [] : [{ label: 'File size', value: sizeWords(data.sizeBytes) }]),
            ]}
          />
        </>
      }
    >
      {way === 'another-register' ? (
        <ChooseRegister folder={data.folder} onChosen={() => setWay('passphrase')} onNew={() => setWay('new-register')} />
      ) : (
        <WayIn key={way} way={way} problem={data.problem?.sentence} demo={data.demoPassphrases} onWay={setWay} />
      )}
      {data.organisation !== undefined && (
        <UnstyledButton component="a" href={hrefTo(paths.reportBreach)} className={classes.report ?? ''}>
          <span>
            <strong>Report a problem with personal information</strong>
            <span>No passphrase needed. Only the data protection officer can read it.</span>
          </span>
          <IconChevronRight size={16} stroke={1.6} aria-hidden />
        </UnstyledButton>
      )}
    </UnlockFrame>
  );
}

type WayInProps = {
  readonly way: 'passphrase' | 'recovery-key';
  readonly problem: string | undefined;
  readonly demo: readonly { readonly role: string; readonly passphrase: string }[] | undefined;
  readonly onWay: (way: Way) => void;
};

function WayIn({ way, problem, demo, onWay }: WayInProps) {
  const [secret, setSecret] = useState('');
  const [capsLock, setCapsLock] = useState(false);
  const unlock = useMutation(query.register.unlockRegister.mutationOptions());
  const recover = useMutation(query.register.unlockWithRecoveryKey.mutationOptions());
  const failure = unlock.error ?? recover.error;
  const opening = unlock.isPending || recover.isPending;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (opening) return;
    if (way === 'passphrase') unlock.mutate({ passphrase: secret });
    else recover.mutate({ recoveryKey: secret });
  };
  const field = {
    value: secret,
    error: problem ?? sentenceOf(failure, capsLock),
    autoFocus: true,
    size: 'md',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => setSecret(event.currentTarget.value),
    onKeyUp: (event: React.KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock')),
  } as const;
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <h2>{way === 'passphrase' ? 'Unlock the register' : 'Open with the recovery key'}</h2>
      {way === 'passphrase' ? (
        <PasswordInput label="Passphrase" autoComplete="current-password" {...field} />
      ) : (
        <TextInput label="Recovery key" description="As it stands on your recovery card. Blanks and small letters do not matter." autoComplete="off" spellCheck={false} {...field} />
      )}
      <Button type="submit" size="md" fullWidth loading={opening} disabled={false}>
        {opening ? 'Opening' : 'Unlock'}
      </Button>
      <p className={classes.hint}>Takes about a second, to slow down guessing.</p>
      <Anchor component="button" type="button" size="sm" onClick={() => onWay(way === 'passphrase' ? 'recovery-key' : 'passphrase')}>
        {way === 'passphrase' ? 'Use the recovery key instead' : 'Use a passphrase instead'}
      </Anchor>
      {demo !== undefined && (
        <section className={classes.demo} aria-label="Demo passphrases">
          <p>This is a demo. Everyone in it is invented.</p>
          {demo.map(({ role, passphrase }) => (
            <Button key={role} variant="default" onClick={() => setSecret(passphrase)}>
              {role === 'manager' ? 'Fill in the manager’s passphrase' : 'Fill in the officer’s passphrase'}
            </Button>
          ))}
        </section>
      )}
    </form>
  );
}

function sentenceOf(error: Error | null, capsLock: boolean): string | undefined {
  if (error === null) return undefined;
  if (isDefinedError(error) && 'data' in error && isSentence(error.data)) {
    return error.data.reason === 'wrong-passphrase' ? `${error.data.sentence} Caps Lock is ${capsLock ? 'on' : 'off'}.` : error.data.sentence;
  }
  return `${error.message} Nothing was changed. Try again.`;
}

function isSentence(data: unknown): data is { readonly reason: string; readonly sentence: string } {
  return typeof data === 'object' && data !== null && 'sentence' in data && 'reason' in data;
}

function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}
