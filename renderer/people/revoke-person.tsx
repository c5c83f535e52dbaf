import { Button, Checkbox, Progress } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '../../main/contract/people/person.ts';
import { OlderBackups } from '../backups/older-backups.tsx';
import { RecoveryKey } from '../session/recovery-key.tsx';
import { Fingerprint } from '../shell/fingerprint.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useReturn } from '../ui/use-return.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './people.module.css';
import { useRevoke } from './use-revoke.ts';
import type { Revoking } from './use-revoke.ts';

type RevokePersonProps = { readonly person: Person; readonly onClose: () => void };

/** Takes a key away, and says before and after what that does not do. */
export function RevokePerson({ person, onClose }: RevokePersonProps) {
  const t = useWords();
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
    <Dialog title={t('people.revokePerson.title', { name: person.name })} onClose={() => !working && onClose()}>
      <div className={classes.form}>
        <h3 className={classes.part}>{t('people.revokePerson.does')}</h3>
        <ul className={classes.list}>
          <li>{t('people.revokePerson.opensNothing')}</li>
          <li>{t('people.revokePerson.newKeys')}</li>
          <li>{t('people.revokePerson.sheetVoid')}</li>
          <li>{t('people.revokePerson.nameStays')}</li>
        </ul>
        <h3 className={classes.part}>{t('people.revokePerson.cannot')}</h3>
        <ul className={classes.list}>
          <li>{t('people.revokePerson.copiesStay')}</li>
          <li>{t('people.revokePerson.takeBack')}</li>
        </ul>
        <Work revoking={revoking} />
        {!working && (
          <div className={classes.actions}>
            <Button ref={button} onClick={() => void start()}>
              {t('people.revokePerson.remove', { name: person.name })}
            </Button>
            <Button variant="default" data-autofocus onClick={onClose}>
              {t('people.revokePerson.keep')}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function Work({ revoking }: { readonly revoking: Revoking }) {
  const t = useWords();
  if (revoking.state === 'failed') {
    return (
      <p role="alert" className={classes.wrong}>
        {revoking.sentence}
      </p>
    );
  }
  if (revoking.state !== 'working') return null;
  const { step, done, total } = revoking;
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <div className={classes.work}>
      <p role="status">{step}</p>
      <Progress value={percent} aria-label={t('people.revokePerson.progress', { step, percent })} />
      <p className={classes.words}>{t('people.revokePerson.leaveRunning')}</p>
    </div>
  );
}

type RemovedProps = RevokePersonProps & { readonly recoveryKey: string; readonly fingerprint: string };

function Removed({ person, recoveryKey, fingerprint, onClose }: RemovedProps) {
  const t = useWords();
  const [kept, setKept] = useState(false);
  const [asked, setAsked] = useState(false);
  const leave = () => (kept ? onClose() : setAsked(true));
  return (
    <Dialog title={t('people.revokePerson.removed', { name: person.name })} onClose={leave}>
      <div className={`${classes.form ?? ''} ${classes.card ?? ''}`}>
        <p className={classes.words}>{t('people.revokePerson.hasNewKeys')}</p>
        <OlderBackups />
        <h2>{t('people.revokePerson.newRecoveryKey')}</h2>
        <RecoveryKey recoveryKey={recoveryKey} />
        <p className={classes.words}>{t('people.revokePerson.newFingerprint')}</p>
        <Fingerprint hex={fingerprint} />
        <p className={classes.words}>{t('people.revokePerson.oldSheet')}</p>
        <div className={classes.form} data-screen-only>
          <Checkbox
            label={t('session.recoverySheet.kept')}
            checked={kept}
            onChange={(event) => setKept(event.currentTarget.checked)}
            error={asked && !kept ? t('session.putOnPaperFirst') : undefined}
          />
          <Button onClick={leave}>{t('ui.done')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
