import { Anchor, Button, Checkbox } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { query } from '../api.ts';
import { OlderBackups } from '../backups/older-backups.tsx';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { fullInstant } from '../../main/words/dates.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { focusOnce } from '../ui/focus-once.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './keep-recovery-key.module.css';
import { RecoveryKey } from './recovery-key.tsx';

/** The printed key: since when there is one, and a new one with its sheet in its place. The key itself is never shown again. */
export function KeepRecoveryKey() {
  const t = useWords();
  const { zone } = useMoment();
  const { person, fingerprint } = useSession();
  const shown = useQuery(query.people.showRecoveryKey.queryOptions());
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<string>();
  const printed = shown.data?.printed;
  return (
    <>
      <PageHead title={t('session.keepRecoveryKey.title')} sentence={t('session.keepRecoveryKey.what')} />
      <div className={classes.page}>
        {shown.isError && (
          <Problem
            failed={t('session.keepRecoveryKey.notRead')}
            safe={t('ui.unchanged')}
            details={`${shown.error.name}: ${shown.error.message}`}
            onRetry={() => void shown.refetch()}
          />
        )}
        {made === undefined && shown.data !== undefined && (
          <>
            <FactList
              facts={[
                {
                  label: t('session.keepRecoveryKey.inForce'),
                  value:
                    printed === undefined
                      ? t('session.keepRecoveryKey.none')
                      : t('session.keepRecoveryKey.made', {
                          at: fullInstant(t, printed.madeAt, zone),
                          by: printed.madeBy,
                        }),
                },
                { label: t('session.keepRecoveryKey.fingerprint'), value: fingerprint ?? '' },
              ]}
            />
            <p className={classes.words}>
              {t(printed === undefined ? 'session.keepRecoveryKey.noneSo' : 'session.keepRecoveryKey.look')}
            </p>
            {person.role === 'dpo' ? (
              <Button onClick={() => setAsking(true)}>
                {t(printed === undefined ? 'session.keepRecoveryKey.make' : 'session.keepRecoveryKey.replace')}
              </Button>
            ) : (
              <p className={classes.words}>{t('session.keepRecoveryKey.onlyOfficer')}</p>
            )}
          </>
        )}
        {made !== undefined && <NewKey recoveryKey={made} onDone={() => setMade(undefined)} />}
        <p className={classes.words}>
          {t.rich('session.keepRecoveryKey.seeAlso', {
            people: (chunks) => <Anchor href={hrefTo(paths.people)}>{chunks}</Anchor>,
            backups: (chunks) => <Anchor href={hrefTo(paths.backups)}>{chunks}</Anchor>,
          })}
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
  const t = useWords();
  const replace = useMutation(
    query.people.replaceRecoveryKey.mutationOptions({ onSuccess: ({ recoveryKey }) => onMade(recoveryKey) }),
  );
  return (
    <Dialog title={t(first ? 'session.keepRecoveryKey.make' : 'session.keepRecoveryKey.replace')} onClose={onClose}>
      <p>
        {t('session.keepRecoveryKey.shownOnce')}
        {!first && ` ${t('session.keepRecoveryKey.oldStops')}`}
      </p>
      {replace.isError && (
        <p role="alert" className={classes.failed}>
          {isDefinedError(replace.error) && replace.error.code === 'KEY_FILE_REFUSED'
            ? replace.error.data.sentence
            : replace.error.message}
          {!isDefinedError(replace.error) && ` ${t('ui.unchanged')}`}
        </p>
      )}
      <div className={classes.answers}>
        <Button loading={replace.isPending} onClick={() => replace.mutate(undefined)} data-autofocus>
          {t('session.keepRecoveryKey.makeNow')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

function NewKey({ recoveryKey, onDone }: { readonly recoveryKey: string; readonly onDone: () => void }) {
  const t = useWords();
  const [kept, setKept] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <OlderBackups />
      <section aria-labelledby="new-key" className={classes.made}>
        <h2 id="new-key" tabIndex={-1} ref={focusOnce}>
          {t('session.keepRecoveryKey.newKey')}
        </h2>
        <RecoveryKey recoveryKey={recoveryKey} />
        <Checkbox
          label={t('session.keepRecoveryKey.kept')}
          checked={kept}
          onChange={(event) => setKept(event.currentTarget.checked)}
          error={asked && !kept ? t('session.putOnPaperFirst') : undefined}
        />
        <Button onClick={() => (kept ? onDone() : setAsked(true))}>{t('ui.done')}</Button>
      </section>
    </>
  );
}
