import { Button } from '@mantine/core';
import type { Outputs } from '../../main/contract/index.ts';
import { useChooseRegister } from '../shell/use-choose-register.ts';
import { Fingerprint } from '../shell/fingerprint.tsx';
import { count } from '../ui/words.ts';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';

export type RestoredTo = Extract<
  Awaited<Outputs['restore']['restoreBackup']> extends AsyncIterable<infer Step> ? Step : never,
  { kind: 'restored' }
>;

/** What was restored, where it is, and where what was there before lies now. */
export function Restored({ to, onLeave }: { readonly to: RestoredTo; readonly onLeave: () => void }) {
  const { path, keptAside, requests, breaches, lost, fingerprint } = to;
  const choose = useChooseRegister(onLeave);
  return (
    <div className={classes.told} role="status">
      <p>
        <strong>The backup is restored.</strong> It holds{' '}
        {count(requests, { one: '{n} request', other: '{n} requests' })} and{' '}
        {count(breaches, { one: '{n} breach', other: '{n} breaches' })}.
      </p>
      <p className={classes.quiet}>It is in {path}.</p>
      {keptAside !== null && (
        <p className={classes.quiet}>The register that was there before is kept in {keptAside}.</p>
      )}
      {fingerprint !== undefined && (
        <>
          <p className={classes.quiet}>
            The backup is from before a change of keys, so the register has fresh ones: whoever holds a key today opens
            it, and nobody else. Its fingerprint is new. Write it on your recovery sheet:
          </p>
          <Fingerprint hex={fingerprint} />
        </>
      )}
      {lost > 0 && (
        <p className={classes.quiet}>
          {count(lost, { one: '{n} document was', other: '{n} documents were' })} not in the backup any more. Check the
          register: it names them.
        </p>
      )}
      <div className={classes.buttons}>
        {keptAside === null ? (
          <>
            <Button data-autofocus autoFocus loading={choose.isPending} onClick={() => choose.mutate({ path })}>
              Open it
            </Button>
            <Button variant="default" onClick={onLeave}>
              Stay here
            </Button>
          </>
        ) : (
          <Button data-autofocus autoFocus onClick={onLeave}>
            Go to the unlock screen
          </Button>
        )}
      </div>
      {choose.error !== null && <p className={classes.quiet}>{sentenceOf(choose.error)}</p>}
    </div>
  );
}
