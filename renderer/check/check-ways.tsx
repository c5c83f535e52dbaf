import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { CheckWay, Finding } from '../../main/contract/check/check-register.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { leaveForNextPage } from '../shell/next-page.ts';
import { useLock } from '../shell/use-lock.ts';
import { Problem } from '../ui/problem.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';

const links: Partial<Readonly<Record<CheckWay, { readonly label: string; readonly path: string }>>> = {
  'restore-backup': { label: 'Go to the backups', path: paths.backups },
  'show-audit': { label: 'Look at the audit log', path: paths.audit },
  'look-at-inbox': { label: 'Look at sealed reports', path: paths.inbox },
};

type CheckWaysProps = { readonly finding: Finding; readonly onMended: () => void };

/** The ways out of a finding, as buttons. None of them overwrites anything that is not kept. */
export function CheckWays({ finding: { ways }, onMended }: CheckWaysProps) {
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
          const link = links[way];
          if (link !== undefined)
            return (
              <Button key={way} component="a" href={hrefTo(link.path)} variant="default" size="xs">
                {link.label}
              </Button>
            );
          if (way === 'restore-documents')
            return (
              <Button key={way} size="xs" loading={documents.isPending} onClick={() => documents.mutate({})}>
                Restore these documents from the backup
              </Button>
            );
          if (way === 'rebuild-ledger')
            return (
              <Button key={way} size="xs" loading={ledger.isPending} onClick={() => ledger.mutate(undefined)}>
                Rebuild the ledger
              </Button>
            );
          if (way === 'write-key-file')
            return (
              <Button key={way} size="xs" loading={keys.isPending} onClick={() => keys.mutate(undefined)}>
                Write the key file again
              </Button>
            );
          return (
            <Button key={way} size="xs" variant="default" loading={locking} onClick={salvage}>
              Lock and salvage into a new folder
            </Button>
          );
        })}
      </div>
      {error !== null && <Problem failed="That did not work." safe={sentenceOf(error)} />}
    </>
  );
}
