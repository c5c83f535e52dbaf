import { Button, PasswordInput, Radio, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backup } from '../../main/contract/backups/backup.ts';
import { query } from '../api.ts';
import { FactList } from '../ui/fact-list.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { count, fullInstant } from '../ui/words.ts';
import { documentWords, reasonWords, sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';
import { ChooseTarget, type BackupSecret, type Inside } from './choose-target.tsx';

type RestoreBackupProps = {
  readonly found: Backup & { readonly path: string };
  /** Whether the window looks at a register whose place the backup can take. */
  readonly inPlace: boolean;
  readonly onLeave: () => void;
};

/** From a chosen backup to a restored register: open it, see what it holds, say where it goes. Nothing is written over. */
export function RestoreBackup({ found, inPlace, onLeave }: RestoreBackupProps) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [secret, setSecret] = useState<BackupSecret>();
  const [inside, setInside] = useState<Inside>();
  if (secret === undefined || inside === undefined) {
    return (
      <OpenBackup
        found={found}
        zone={zone}
        onLeave={onLeave}
        onOpened={(opened, with_) => {
          setInside(opened);
          setSecret(with_);
        }}
      />
    );
  }
  return (
    <div className={classes.form}>
      <FactList
        facts={[
          { label: 'Made', value: `${fullInstant(inside.madeAt, zone)}, ${reasonWords(inside.reason).toLowerCase()}` },
          {
            label: 'Holds',
            value: [
              count(inside.requests, { one: '{n} request', other: '{n} requests' }),
              count(inside.breaches, { one: '{n} breach', other: '{n} breaches' }),
              documentWords(inside),
            ].join(', '),
          },
          {
            label: 'Ends with',
            value: `entry ${inside.auditSeq} of its history, ${fullInstant(inside.lastEntryAt, zone)}`,
          },
        ]}
      />
      <ChooseTarget backup={found.path} secret={secret} inside={inside} inPlace={inPlace} onLeave={onLeave} />
    </div>
  );
}

function OpenBackup({
  found,
  zone,
  onOpened,
  onLeave,
}: {
  readonly found: Backup & { readonly path: string };
  readonly zone: string;
  readonly onOpened: (inside: Inside, secret: BackupSecret) => void;
  readonly onLeave: () => void;
}) {
  const [way, setWay] = useState<'passphrase' | 'recovery-key'>('passphrase');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const { form, lead } = useLeadToWrong();
  const open = useMutation(query.restore.openBackup.mutationOptions());
  const secret: BackupSecret = way === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed };
  const problem =
    asked && typed.trim() === '' ? nothingTyped[way] : open.error === null ? undefined : sentenceOf(open.error);
  const field = {
    value: typed,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    error: problem,
    'aria-invalid': problem !== undefined,
    'data-autofocus': true,
    autoFocus: true,
    autoComplete: 'off',
  };
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (typed.trim() === '') return lead();
        open.mutate(
          { backup: found.path, secret },
          { onSuccess: (inside) => onOpened(inside, secret), onError: () => lead() },
        );
      }}
    >
      <p className={classes.step}>
        The backup of {fullInstant(found.madeAt, zone)} opens with the passphrases and the recovery key of that time.
      </p>
      <Radio.Group
        label="Open it with"
        value={way}
        onChange={(chosen) => {
          setWay(chosen === 'recovery-key' ? 'recovery-key' : 'passphrase');
          setTyped('');
          setAsked(false);
          open.reset();
        }}
      >
        <div className={classes.choices}>
          <Radio value="passphrase" label="A passphrase" />
          <Radio value="recovery-key" label="The recovery key" />
        </div>
      </Radio.Group>
      {way === 'passphrase' ? (
        <PasswordInput
          label="Passphrase of that backup"
          visibilityToggleButtonProps={{ 'aria-label': 'Show the passphrase', tabIndex: 0 }}
          {...field}
        />
      ) : (
        <TextInput label="Recovery key of that backup" spellCheck={false} {...field} />
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={open.isPending}>
          Look inside
        </Button>
        <Button variant="default" onClick={onLeave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const nothingTyped = {
  passphrase: 'Type a passphrase from the time of that backup.',
  'recovery-key': 'Type the recovery key from the sheet of that time.',
} as const;
