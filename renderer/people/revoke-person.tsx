import { Button, Checkbox, Progress } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '../../main/contract/people/person.ts';
import { OlderBackups } from '../backups/older-backups.tsx';
import { RecoveryKey } from '../session/recovery-key.tsx';
import { Fingerprint } from '../shell/fingerprint.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useReturn } from '../ui/use-return.ts';
import classes from './people.module.css';
import { useRevoke } from './use-revoke.ts';
import type { Revoking } from './use-revoke.ts';

type RevokePersonProps = { readonly person: Person; readonly onClose: () => void };

/** Takes a key away, and says before and after what that does not do. */
export function RevokePerson({ person, onClose }: RevokePersonProps) {
  const { revoking, start } = useRevoke(person.id);
  const working = revoking.state === 'working';
  const button = useReturn(working);
  if (revoking.state === 'removed') {
    return (
      <Removed
        person={person}
        recoveryKey={revoking.recoveryKey}
        fingerprint={revoking.fingerprint}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={`Remove ${person.name}`} onClose={() => !working && onClose()}>
      <div className={classes.form}>
        <h3 className={classes.part}>What it does</h3>
        <ul className={classes.list}>
          <li>Their passphrase opens nothing any more, here or on a copy made from now on.</li>
          <li>A backup is made, then every file of the register gets new keys: under a minute for each gigabyte.</li>
          <li>The recovery sheet becomes void. A new key is shown at the end: have a printer or paper at hand.</li>
          <li>Their name stays in the history of every case.</li>
        </ul>
        <h3 className={classes.part}>What it cannot do</h3>
        <ul className={classes.list}>
          <li>Copies and backups that exist already stay readable to them, if they have them and their passphrase.</li>
          <li>Take back their devices and their copies, and delete backups made before today when you can.</li>
        </ul>
        <Work revoking={revoking} />
        {!working && (
          <div className={classes.actions}>
            <Button ref={button} onClick={() => void start()}>
              Remove {person.name}
            </Button>
            <Button variant="default" data-autofocus onClick={onClose}>
              Keep their key
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function Work({ revoking }: { readonly revoking: Revoking }) {
  if (revoking.state === 'failed') {
    return (
      <p role="alert" className={classes.wrong}>
        {revoking.sentence}
      </p>
    );
  }
  if (revoking.state !== 'working') return null;
  const { step, done, total } = revoking;
  const share = total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <div className={classes.work}>
      <p role="status">{step}</p>
      <Progress value={share} aria-label={`${step}, ${share} of 100`} />
      <p className={classes.words}>Leave Docket running. If it stops, the next unlocking goes on from here.</p>
    </div>
  );
}

type RemovedProps = RevokePersonProps & { readonly recoveryKey: string; readonly fingerprint: string };

function Removed({ person, recoveryKey, fingerprint, onClose }: RemovedProps) {
  const [kept, setKept] = useState(false);
  const [asked, setAsked] = useState(false);
  const leave = () => (kept ? onClose() : setAsked(true));
  return (
    <Dialog title={`${person.name} holds no key any more`} onClose={leave}>
      <div className={`${classes.form ?? ''} ${classes.card ?? ''}`}>
        <p className={classes.words}>
          The register has new keys. Copies and backups made before stay readable to them, if they have them.
        </p>
        <OlderBackups />
        <h2>New recovery key</h2>
        <RecoveryKey recoveryKey={recoveryKey} />
        <p className={classes.words}>The fingerprint of the register is new as well:</p>
        <Fingerprint hex={fingerprint} />
        <p className={classes.words}>
          The key on the old sheet opens nothing any more, except backups made before. The new key is not shown again.
        </p>
        <div className={classes.form} data-screen-only>
          <Checkbox
            label="I have the recovery key on paper"
            checked={kept}
            onChange={(event) => setKept(event.currentTarget.checked)}
            error={asked && !kept ? 'Put the key on paper first: it is not shown again.' : undefined}
          />
          <Button onClick={leave}>Done</Button>
        </div>
      </div>
    </Dialog>
  );
}
