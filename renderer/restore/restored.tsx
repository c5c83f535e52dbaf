import { Button } from '@mantine/core';
import type { Outputs } from '../../main/contract/index.ts';
import { useChooseRegister } from '../shell/use-choose-register.ts';
import { Fingerprint } from '../shell/fingerprint.tsx';
import { useWords } from '../ui/use-words.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';

export type RestoredTo = Extract<
  Awaited<Outputs['restore']['restoreBackup']> extends AsyncIterable<infer Step> ? Step : never,
  { kind: 'restored' }
>;

/** What was restored, where it is, and where what was there before lies now. */
export function Restored({ to, onLeave }: { readonly to: RestoredTo; readonly onLeave: () => void }) {
  const t = useWords();
  const { path, keptAside, requests, breaches, lost, fingerprint } = to;
  const choose = useChooseRegister(onLeave);
  return (
    <div className={classes.told} role="status">
      <p>{t.rich('restore.restored.holds', { requests, breaches, b: (chunks) => <strong>{chunks}</strong> })}</p>
      <p className={classes.quiet}>{t('restore.restored.isIn', { path })}</p>
      {keptAside !== null && <p className={classes.quiet}>{t('restore.restored.keptAside', { path: keptAside })}</p>}
      {fingerprint !== undefined && (
        <>
          <p className={classes.quiet}>{t('restore.restored.freshKeys')}</p>
          <Fingerprint hex={fingerprint} />
        </>
      )}
      {lost > 0 && <p className={classes.quiet}>{t('restore.restored.documentsLost', { lost })}</p>}
      <div className={classes.buttons}>
        {keptAside === null ? (
          <>
            <Button data-autofocus autoFocus loading={choose.isPending} onClick={() => choose.mutate({ path })}>
              {t('restore.restored.open')}
            </Button>
            <Button variant="default" onClick={onLeave}>
              {t('restore.restored.stay')}
            </Button>
          </>
        ) : (
          <Button data-autofocus autoFocus onClick={onLeave}>
            {t('restore.restored.toUnlock')}
          </Button>
        )}
      </div>
      {choose.error !== null && <p className={classes.quiet}>{sentenceOf(t, choose.error)}</p>}
    </div>
  );
}
