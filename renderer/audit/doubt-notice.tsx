import { Anchor, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { RegisterNotice } from '../../main/contract/session/register.ts';
import { toThePage } from '../session/register-notices.tsx';
import { hrefTo, paths } from '../paths.ts';
import classes from './doubt-notice.module.css';

type DoubtNoticeProps = {
  readonly notices: readonly RegisterNotice[] | undefined;
  /** The place that is open: the audit log says it itself, with what to do. */
  readonly place: string;
};

/**
 * Says on every page that this register is in doubt, from the moment the register is unlocked.
 * Whoever dismisses it sees it again after the next unlocking, or when there is another doubt.
 */
export function DoubtNotice({ notices, place }: DoubtNoticeProps) {
  const [dismissed, setDismissed] = useState<string>();
  const sentence = notices?.find(({ code }) => code === 'history')?.sentence;
  if (sentence === undefined || sentence === dismissed || place === paths.audit) return null;
  return (
    <section aria-label="Doubt about this register" className={classes.notice}>
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
      <p role="alert" className={classes.words}>
        <b>This register is in doubt.</b> {sentence}
      </p>
      <div className={classes.ways}>
        <Anchor inherit href={hrefTo(paths.audit)}>
          Look at the audit log
        </Anchor>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            setDismissed(sentence);
            toThePage();
          }}
        >
          Not now
        </Button>
      </div>
    </section>
  );
}
