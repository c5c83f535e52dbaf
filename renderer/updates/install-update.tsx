import { Button, CopyButton } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ReadyUpdate } from '../../main/contract/updates/update.ts';
import { useLock } from '../shell/use-lock.ts';
import { howToInstall } from './install-words.ts';
import classes from './updates.module.css';

/** The way on from a verified installer: copied, locked, run from where it lies. */
export function InstallUpdate({ ready: { kind, path } }: { readonly ready: ReadyUpdate }) {
  const { lock, locking } = useLock();
  const { copied, copies, next } = howToInstall(kind, path);
  return (
    <ol className={classes.steps} aria-label="How to install it">
      <li>
        <p>Copy the {copies}. It stays copied when the register is locked.</p>
        <code className={classes.copied}>{copied}</code>
        <CopyButton value={copied}>
          {({ copied: done, copy }) => (
            <Button variant="default" leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />} onClick={copy}>
              {done ? 'Copied' : `Copy the ${copies}`}
            </Button>
          )}
        </CopyButton>
      </li>
      <li>
        <p>Lock the register, then close every window of Docket on this computer.</p>
        <Button variant="default" onClick={lock} loading={locking}>
          Lock the register
        </Button>
      </li>
      <li>
        <p>{next}</p>
      </li>
      <li>
        <p>Start Docket again and unlock the register. This page then shows the new version.</p>
      </li>
    </ol>
  );
}
