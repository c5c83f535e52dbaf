import { Button, CopyButton } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { paths } from '../paths.ts';
import { fullInstant } from '../../main/words/dates.ts';
import { useMoment } from '../ui/now.tsx';
import { useLink } from '../shell/use-link.ts';
import { FactList } from '../ui/fact-list.tsx';
import { useWords } from '../ui/use-words.tsx';
import type { Receipt } from './receipt.ts';
import classes from './sealed-receipt.module.css';

/** What the reporter keeps, and what to do now. Of the report itself there is nothing left to show. */
export function SealedReceipt({ receipt, onAgain }: { readonly receipt: Receipt; readonly onAgain: () => void }) {
  const t = useWords();
  const { zone } = useMoment();
  const again = useLink(paths.reportBreach);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {t('intake.receipt.title')}
      </h1>
      <p className={classes.lead}>{t('intake.receipt.lead')}</p>
      <section className={classes.card} aria-label={t('intake.receipt.name')}>
        <div className={classes.top}>
          <p className={classes.code} translate="no" data-receipt-code>
            {receipt.code}
          </p>
          <span data-screen-only>
            <CopyButton value={receipt.code}>
              {({ copied, copy }) => (
                <Button variant="default" leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />} onClick={copy}>
                  {t(copied ? 'ui.copied' : 'intake.receipt.copyCode')}
                </Button>
              )}
            </CopyButton>
          </span>
        </div>
        <div className={classes.facts}>
          <FactList
            facts={[
              { label: t('intake.receipt.sealed'), value: fullInstant(t, receipt.sealedAt, zone) },
              { label: t('intake.receipt.for'), value: t('intake.receipt.officer') },
              {
                label: t('intake.receipt.youSaid'),
                value: t('intake.receipt.answered', { answered: receipt.answered }),
              },
            ]}
          />
        </div>
      </section>
      <ol className={classes.now}>
        <li>{t('intake.receipt.ring')}</li>
        <li>{t('intake.receipt.keep')}</li>
        <li>{t('intake.receipt.asked')}</li>
      </ol>
      <div className={classes.actions} data-screen-only>
        <Button
          variant="default"
          size="md"
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('intake.receipt.print')}
        </Button>
        <Button
          component="a"
          href={again.href}
          variant="subtle"
          size="md"
          onClick={(event) => {
            again.onClick(event);
            onAgain();
          }}
        >
          {t('intake.receipt.again')}
        </Button>
      </div>
    </>
  );
}
