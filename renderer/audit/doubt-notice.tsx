import { Anchor, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ToldNotice } from '../../main/contract/session/register.ts';
import { toThePage } from '../session/register-notices.tsx';
import { hrefTo, paths } from '../paths.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './doubt-notice.module.css';

type DoubtNoticeProps = {
  readonly notices: readonly ToldNotice[] | undefined;
  /** The place that is open: the audit log says it itself, with what to do. */
  readonly place: string;
};

/**
 * Says on every page that this register is in doubt, from the moment the register is unlocked.
 * Whoever dismisses it sees it again after the next unlocking, or when there is another doubt.
 */
export function DoubtNotice({ notices, place }: DoubtNoticeProps) {
  const t = useWords();
  const [dismissed, setDismissed] = useState<string>();
  const doubt = notices?.find(({ code }) => code === 'history');
  if (doubt === undefined || doubt.mark === dismissed || place === paths.audit) return null;
  return (
    <section aria-label={t('audit.doubt.name')} className={classes.notice}>
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
      <p role="alert" className={classes.words}>
        <b>{t('audit.doubt.inDoubt')}</b> {doubt.sentence}
      </p>
      <div className={classes.ways}>
        <Anchor inherit href={hrefTo(paths.audit)}>
          {t('audit.doubt.look')}
        </Anchor>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            setDismissed(doubt.mark);
            toThePage();
          }}
        >
          {t('audit.doubt.notNow')}
        </Button>
      </div>
    </section>
  );
}
