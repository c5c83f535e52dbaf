import { IdleLock } from '../shell/idle-lock.tsx';
import { useKeys } from '../shell/keys.tsx';
import { useSession } from '../shell/session.tsx';
import { UnlockFrame } from '../shell/unlock-frame.tsx';
import { useLock } from '../shell/use-lock.ts';
import { ChangePassphraseForm } from './change-passphrase.tsx';
import classes from './people.module.css';

/** All that a one-time passphrase opens: choosing one's own, or locking. Nothing else is asked of the register. */
export function ChooseOwnPassphrase() {
  const { organisation, lockAfterMinutes, version } = useSession();
  const { lock } = useLock();
  useKeys([{ press: 'mod+l', does: 'lock the register', quiet: true, run: lock }]);
  return (
    <UnlockFrame
      note={`Docket ${version}. Works without a network. Nothing leaves this computer unless you save it somewhere.`}
      identity={
        <>
          <h1>{organisation ?? 'Docket'}</h1>
          <p className={`${classes.words} ${classes.reason}`}>
            You unlocked with a passphrase for one time. Somebody else has seen it, so it opens nothing but this: choose
            one that only you know. Then the register opens.
          </p>
        </>
      }
    >
      <h2 className={classes.choose}>Choose your own passphrase</h2>
      <ChangePassphraseForm first onClose={lock} />
      <IdleLock afterMinutes={lockAfterMinutes ?? 5} onLock={lock} />
    </UnlockFrame>
  );
}
