import { Button, CopyButton } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { useLink } from '../shell/use-link.ts';
import { FactList } from '../ui/fact-list.tsx';
import { fullInstant } from '../ui/words.ts';
import type { Receipt } from './receipt.ts';
import classes from './sealed-receipt.module.css';

/** What the reporter keeps, and what to do now. Of the report itself there is nothing left to show. */
export function SealedReceipt({ receipt, onAgain }: { readonly receipt: Receipt; readonly onAgain: () => void }) {
  const { zone } = useMoment();
  const again = useLink(paths.reportBreach);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        Thank you. Your report is sealed.
      </h1>
      <p className={classes.lead}>
        Only the data protection officer can open it now. You cannot read it again either, so keep this code in case
        they ask you about it.
      </p>
      <section className={classes.card} aria-label="Receipt">
        <div className={classes.top}>
          <p className={classes.code} translate="no" data-receipt-code>
            {receipt.code}
          </p>
          <span data-screen-only>
            <CopyButton value={receipt.code}>
              {({ copied, copy }) => (
                <Button variant="default" leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />} onClick={copy}>
                  {copied ? 'Copied' : 'Copy code'}
                </Button>
              )}
            </CopyButton>
          </span>
        </div>
        <div className={classes.facts}>
          <FactList
            facts={[
              { label: 'Sealed', value: fullInstant(receipt.sealedAt, zone) },
              { label: 'For', value: 'Your data protection officer' },
              { label: 'You said', value: `${receipt.answered} of 5 questions answered` },
            ]}
          />
        </div>
      </section>
      <ol className={classes.now}>
        <li>If it is still going on, ring your data protection officer now.</li>
        <li>Do not delete anything. Do not contact the people involved yet.</li>
        <li>You may be asked a few questions today.</li>
      </ol>
      <div className={classes.actions} data-screen-only>
        <Button
          variant="default"
          size="md"
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
          onClick={() => window.print()}
        >
          Print the code
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
          Report something else
        </Button>
      </div>
    </>
  );
}
