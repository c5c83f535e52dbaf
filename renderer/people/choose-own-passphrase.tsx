import { IdleLock } from '../shell/idle-lock.tsx';
import { useKeys } from '../shell/keys.tsx';
import { useSession } from '../shell/session.tsx';
import { typedOneTime } from '../shell/typed-one-time.ts';
import { UnlockFrame } from '../shell/unlock-frame.tsx';
import { useLock } from '../shell/use-lock.ts';
import { useWords } from '../ui/use-words.tsx';
import { ChangePassphraseForm } from './change-passphrase.tsx';
import classes from './people.module.css';

/** All that a one-time passphrase opens: choosing one's own, or locking. Nothing else is asked of the register. */
export function ChooseOwnPassphrase() {
  const t = useWords();
  const { organisation, lockAfterMinutes, version } = useSession();
  const { lock } = useLock();
  useKeys([{ press: 'mod+l', does: t('shell.keys.lock'), quiet: true, run: lock }]);
  return (
    <UnlockFrame
      note={t('session.note', { version })}
      identity={
        <>
          <h1>{organisation ?? 'Docket'}</h1>
          <p className={`${classes.words} ${classes.reason}`}>{t('people.chooseOwnPassphrase.why')}</p>
        </>
      }
    >
      <h2 className={classes.choose}>{t('people.chooseOwnPassphrase.title')}</h2>
      <ChangePassphraseForm first oneTime={typedOneTime()} onClose={lock} />
      <IdleLock afterMinutes={lockAfterMinutes ?? 5} onLock={lock} />
    </UnlockFrame>
  );
}
