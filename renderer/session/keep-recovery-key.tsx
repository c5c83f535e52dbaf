import { Anchor, Button, Checkbox } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { query } from '../api.ts';
import { OlderBackups } from '../backups/older-backups.tsx';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { focusOnce } from '../ui/focus-once.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { fullInstant } from '../ui/words.ts';
import classes from './keep-recovery-key.module.css';
import { RecoveryKey } from './recovery-key.tsx';

/** The printed key: since when there is one, and a new one with its sheet in its place. The key itself is never shown again. */
export function KeepRecoveryKey() {
  const { zone } = useMoment();
  const { person, fingerprint } = useSession();
  const shown = useQuery(query.people.showRecoveryKey.queryOptions());
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<string>();
  const printed = shown.data?.printed;
  return (
    <>
      <PageHead
        title="Recovery key"
        sentence="Printed once, it opens this register when every passphrase is lost, with Docket or without."
      />
      <div className={classes.page}>
        {shown.isError && (
          <Problem
            failed="When the key was made could not be read."
            safe="Nothing was changed."
            details={`${shown.error.name}: ${shown.error.message}`}
            onRetry={() => void shown.refetch()}
          />
        )}
        {made === undefined && shown.data !== undefined && (
          <>
            <FactList
              facts={[
                {
                  label: 'The key in force',
                  value:
                    printed === undefined ? 'None' : `Made ${fullInstant(printed.madeAt, zone)} by ${printed.madeBy}`,
                },
                { label: 'Fingerprint', value: fingerprint ?? '' },
              ]}
            />
            <p className={classes.words}>
              {printed === undefined
                ? 'No printed key opens this register. If the last passphrase is forgotten, nobody can open it again. Make a key now.'
                : 'Look whether its sheet is still where you put it. Docket keeps neither the key nor the sheet and cannot show them again: if the sheet is lost or somebody else has seen it, replace the key. The old one opens nothing from then on, but still opens copies and backups made before.'}
            </p>
            {person.role === 'dpo' ? (
              <Button onClick={() => setAsking(true)}>
                {printed === undefined ? 'Make a recovery key' : 'Replace the recovery key'}
              </Button>
            ) : (
              <p className={classes.words}>Only the data protection officer replaces it.</p>
            )}
          </>
        )}
        {made !== undefined && <NewKey recoveryKey={made} onDone={() => setMade(undefined)} />}
        <p className={classes.words}>
          See also <Anchor href={hrefTo(paths.people)}>People and keys</Anchor> and{' '}
          <Anchor href={hrefTo(paths.backups)}>Backups</Anchor>.
        </p>
      </div>
      {asking && (
        <ReplaceKey
          first={printed === undefined}
          onClose={() => setAsking(false)}
          onMade={(recoveryKey) => {
            setAsking(false);
            setMade(recoveryKey);
          }}
        />
      )}
    </>
  );
}

function ReplaceKey({
  first,
  onClose,
  onMade,
}: {
  readonly first: boolean;
  readonly onClose: () => void;
  readonly onMade: (recoveryKey: string) => void;
}) {
  const replace = useMutation(
    query.people.replaceRecoveryKey.mutationOptions({ onSuccess: ({ recoveryKey }) => onMade(recoveryKey) }),
  );
  return (
    <Dialog title={first ? 'Make a recovery key' : 'Replace the recovery key'} onClose={onClose}>
      <p>
        A new key is shown once, with its sheet to save and print.
        {!first && ' The key on your old sheet stops opening this register at once: destroy that sheet afterwards.'}
      </p>
      {replace.isError && (
        <p role="alert" className={classes.failed}>
          {isDefinedError(replace.error) && replace.error.code === 'KEY_FILE_REFUSED'
            ? replace.error.data.sentence
            : replace.error.message}
          {!isDefinedError(replace.error) && ' Nothing was changed.'}
        </p>
      )}
      <div className={classes.answers}>
        <Button loading={replace.isPending} onClick={() => replace.mutate(undefined)} data-autofocus>
          Make the new key
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </Dialog>
  );
}

function NewKey({ recoveryKey, onDone }: { readonly recoveryKey: string; readonly onDone: () => void }) {
  const [kept, setKept] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <OlderBackups />
      <section aria-labelledby="new-key" className={classes.made}>
        <h2 id="new-key" tabIndex={-1} ref={focusOnce}>
          Your new recovery key
        </h2>
        <RecoveryKey recoveryKey={recoveryKey} />
        <Checkbox
          label="I have the new key on paper, and the old sheet is destroyed"
          checked={kept}
          onChange={(event) => setKept(event.currentTarget.checked)}
          error={asked && !kept ? 'Put the key on paper first: it is not shown again.' : undefined}
        />
        <Button onClick={() => (kept ? onDone() : setAsked(true))}>Done</Button>
      </section>
    </>
  );
}
