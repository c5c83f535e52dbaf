import { Button, PasswordInput, Radio, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Outputs, Inputs } from '../../main/contract/index.ts';
import type { Backup } from '../../main/contract/care/backup.ts';
import { docket, query } from '../api.ts';
import { FactList } from '../ui/fact-list.tsx';
import { Problem } from '../ui/problem.tsx';
import { count, fullInstant } from '../ui/words.ts';
import { documentWords, reasonWords, sentenceOf } from './backup-words.ts';
import classes from './care.module.css';
import { Restored, type RestoredTo } from './restored.tsx';
import { RunProgress } from './run-progress.tsx';
import { lostIn } from './restore-words.ts';
import { useRun } from './use-run.ts';

type Secret = Inputs['care']['openBackup']['secret'];
type Inside = Outputs['care']['openBackup'];

type RestoreBackupProps = {
  readonly found: Backup & { readonly path: string };
  /** Whether the window looks at a register whose place the backup can take. */
  readonly inPlace: boolean;
  readonly onLeave: () => void;
};

/** From a chosen backup to a restored register: open it, see what it holds, say where it goes. Nothing is written over. */
export function RestoreBackup({ found, inPlace, onLeave }: RestoreBackupProps) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [secret, setSecret] = useState<Secret>();
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
      <ChooseTarget backup={found.path} secret={secret} inPlace={inPlace} onLeave={onLeave} />
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
  readonly onOpened: (inside: Inside, secret: Secret) => void;
  readonly onLeave: () => void;
}) {
  const [way, setWay] = useState<'passphrase' | 'recovery-key'>('passphrase');
  const [typed, setTyped] = useState('');
  const open = useMutation(query.care.openBackup.mutationOptions());
  const secret: Secret = way === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed };
  const field = {
    value: typed,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    error: open.error === null ? undefined : sentenceOf(open.error),
    'data-autofocus': true,
    autoComplete: 'off',
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate({ backup: found.path, secret }, { onSuccess: (inside) => onOpened(inside, secret) });
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
        <Button type="submit" loading={open.isPending} disabled={typed === ''}>
          Look inside
        </Button>
        <Button variant="default" onClick={onLeave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function ChooseTarget({
  backup,
  secret,
  inPlace,
  onLeave,
}: {
  readonly backup: string;
  readonly secret: Secret;
  readonly inPlace: boolean;
  readonly onLeave: () => void;
}) {
  const client = useQueryClient();
  const [where, setWhere] = useState<'in-place' | 'elsewhere'>(inPlace ? 'in-place' : 'elsewhere');
  const [to, setTo] = useState('');
  const { run, start, stop } = useRun<RestoredTo>();
  const restore = (evenWithout: boolean) =>
    void start(
      async (signal) =>
        await docket.care.restoreBackup(
          { backup, secret, evenWithout, ...(where === 'elsewhere' ? { to } : {}) },
          { signal },
        ),
    );
  if (run.state === 'running') return <RunProgress what="Restoring" progress={run.progress} onStop={stop} />;
  if (run.state === 'done')
    return <Restored to={run.done} onLeave={() => void client.invalidateQueries().then(onLeave)} />;
  const lost = run.state === 'failed' ? lostIn(run.error) : undefined;
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        restore(false);
      }}
    >
      <Radio.Group
        label="Where it goes"
        value={where}
        onChange={(chosen) => setWhere(chosen === 'in-place' ? 'in-place' : 'elsewhere')}
      >
        <div className={classes.choices}>
          {inPlace && (
            <Radio
              value="in-place"
              label="In place of the present register"
              description="The present register is kept: its folder is moved aside and named after this restore. The window locks."
            />
          )}
          <Radio value="elsewhere" label="Into a new folder" description="The present register stays as it is." />
        </div>
      </Radio.Group>
      {where === 'elsewhere' && (
        <TextInput
          label="New folder"
          description="A folder that is not there yet, such as one ending in .docket."
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          spellCheck={false}
        />
      )}
      {run.state === 'stopped' && <p className={classes.quiet}>Stopped. Nothing was restored.</p>}
      {run.state === 'failed' &&
        (lost === undefined ? (
          <Problem failed="Nothing was restored." safe={sentenceOf(run.error)} />
        ) : (
          <Problem
            failed={`${lost.lost} of ${lost.documents} documents of this backup are gone or damaged.`}
            safe="Nothing was restored yet. Everything else in it is whole."
            actions={
              <Button variant="default" size="xs" onClick={() => restore(true)}>
                Restore without them
              </Button>
            }
          />
        ))}
      <div className={classes.buttons}>
        <Button type="submit" disabled={where === 'elsewhere' && to.trim() === ''}>
          Restore
        </Button>
        <Button variant="default" onClick={onLeave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
