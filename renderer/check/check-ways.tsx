import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { CheckWay, Finding } from '../../main/contract/check/check-register.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { leaveForNextPage } from '../shell/next-page.ts';
import { useLock } from '../shell/use-lock.ts';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';

const links: Partial<Readonly<Record<CheckWay, string>>> = {
  'restore-backup': paths.backups,
  'show-audit': paths.audit,
  'look-at-inbox': paths.inbox,
};

type CheckWaysProps = { readonly finding: Finding; readonly onMended: () => void };

/** The ways out of a finding, as buttons. None of them overwrites anything that is not kept. */
export function CheckWays({ finding: { ways }, onMended }: CheckWaysProps) {
  const t = useWords();
  const documents = useMutation(query.check.restoreDocuments.mutationOptions({ onSuccess: onMended }));
  const ledger = useMutation(query.check.rebuildLedger.mutationOptions({ onSuccess: onMended }));
  const keys = useMutation(query.check.mendKeyFile.mutationOptions({ onSuccess: onMended }));
  const { lock, locking } = useLock();
  const salvage = () => {
    leaveForNextPage('way-to-salvage');
    lock();
  };
  const error = documents.error ?? ledger.error ?? keys.error;
  return (
    <>
      <div className={classes.buttons}>
        {ways.map((way) => {
          const path = links[way];
          const label = t(`check.ways.${way}`);
          if (path !== undefined)
            return (
              <Button key={way} component="a" href={hrefTo(path)} variant="default" size="xs">
                {label}
              </Button>
            );
          if (way === 'restore-documents')
            return (
              <Button key={way} size="xs" loading={documents.isPending} onClick={() => documents.mutate({})}>
                {label}
              </Button>
            );
          if (way === 'rebuild-ledger')
            return (
              <Button key={way} size="xs" loading={ledger.isPending} onClick={() => ledger.mutate(undefined)}>
                {label}
              </Button>
            );
          if (way === 'write-key-file')
            return (
              <Button key={way} size="xs" loading={keys.isPending} onClick={() => keys.mutate(undefined)}>
                {label}
              </Button>
            );
          return (
            <Button key={way} size="xs" variant="default" loading={locking} onClick={salvage}>
              {label}
            </Button>
          );
        })}
      </div>
      {error !== null && <Problem failed={t('check.ways.failed')} safe={sentenceOf(t, error)} />}
    </>
  );
}
