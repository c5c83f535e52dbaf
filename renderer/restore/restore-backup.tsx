import { Button, PasswordInput, Radio, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backup } from '../../main/contract/backups/backup.ts';
import { query } from '../api.ts';
import { FactList } from '../ui/fact-list.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useWords } from '../ui/use-words.tsx';
import { fullInstant } from '../../main/words/dates.ts';
import { documentWords, sentenceOf } from '../ui/backup-words.ts';
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
  const t = useWords();
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
          {
            label: t('restore.restoreBackup.made'),
            value: t(`restore.restoreBackup.madeFor.${inside.reason}`, { at: fullInstant(t, inside.madeAt, zone) }),
          },
          {
            label: t('restore.restoreBackup.holds'),
            value: t('restore.restoreBackup.held', {
              requests: inside.requests,
              breaches: inside.breaches,
              documents: documentWords(t, inside),
            }),
          },
          {
            label: t('restore.restoreBackup.endsWith'),
            value: t('restore.restoreBackup.lastEntry', {
              entry: String(inside.auditSeq),
              at: fullInstant(t, inside.lastEntryAt, zone),
            }),
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
  const t = useWords();
  const [way, setWay] = useState<'passphrase' | 'recovery-key'>('passphrase');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const { form, lead } = useLeadToWrong();
  const open = useMutation(query.restore.openBackup.mutationOptions());
  const secret: BackupSecret = way === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed };
  const problem =
    asked && typed.trim() === ''
      ? t(`restore.restoreBackup.nothingTyped.${way}`)
      : open.error === null
        ? undefined
        : sentenceOf(t, open.error);
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
        {t('restore.restoreBackup.ofThatTime', { at: fullInstant(t, found.madeAt, zone) })}
      </p>
      <Radio.Group
        label={t('restore.restoreBackup.openWith')}
        value={way}
        onChange={(chosen) => {
          setWay(chosen === 'recovery-key' ? 'recovery-key' : 'passphrase');
          setTyped('');
          setAsked(false);
          open.reset();
        }}
      >
        <div className={classes.choices}>
          <Radio value="passphrase" label={t('restore.restoreBackup.ways.passphrase')} />
          <Radio value="recovery-key" label={t('restore.restoreBackup.ways.recovery-key')} />
        </div>
      </Radio.Group>
      {way === 'passphrase' ? (
        <PasswordInput
          label={t('restore.restoreBackup.fields.passphrase')}
          visibilityToggleButtonProps={{ 'aria-label': t('ui.showPassphrase'), tabIndex: 0 }}
          {...field}
        />
      ) : (
        <TextInput label={t('restore.restoreBackup.fields.recovery-key')} spellCheck={false} {...field} />
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={open.isPending}>
          {t('restore.restoreBackup.look')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
