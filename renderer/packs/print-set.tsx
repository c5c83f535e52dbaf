import { Button, Progress } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import { useState } from 'react';
import type { PackCheck } from '../../main/contract/packs/pack.ts';
import type { UnprintedOf } from '../../main/contract/packs/print-set.ts';
import { localeOf } from '../../main/words/language.ts';
import type { Words } from '../../main/words/words.ts';
import { FileNotSaved } from '../documents/save-file.ts';
import { messageOf } from '../ui/backup-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './build-pack.module.css';
import type { Print } from './use-print.ts';

type PrintSetProps = {
  readonly print: Print;
  /** What it cannot be made without, as far as that is known beforehand. */
  readonly stops: readonly PackCheck[];
  /** Asks what a set cannot be made without; says whether it is there. */
  readonly onAsk: () => boolean;
  readonly onMake: () => void;
  readonly onStop: () => void;
};

/** The pack as one PDF for the post. What is missing is said first; it leaves in clear, so it asks before it is made. */
export function PrintSet({ print, stops, onAsk, onMake, onStop }: PrintSetProps) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(false);
  const ask = () => {
    if (!onAsk()) return;
    setRefused(stops.length > 0);
    setAsking(stops.length === 0);
  };
  return (
    <section aria-labelledby="print" className={classes.builder}>
      <h2 id="print" className={classes.title}>
        {t('packs.printSet.title')}
      </h2>
      <div className={classes.form}>
        <p className={classes.detail}>{t('packs.printSet.what')}</p>
        {print.state === 'making' ? (
          <div className={classes.progress} role="status">
            <p>{progressWords(t, print)}</p>
            <Progress
              value={print.total === 0 ? 0 : (print.done / print.total) * 100}
              aria-label={t('packs.printSet.progressName')}
            />
            <Button variant="default" onClick={onStop}>
              {t('ui.stop')}
            </Button>
          </div>
        ) : (
          <div className={classes.actions}>
            <Button variant="default" onClick={ask}>
              {t('packs.printSet.make')}
            </Button>
          </div>
        )}
        {refused && stops.length > 0 ? (
          <FailureLine>{stopWords(t('packs.refusals.cannotBePrinted'), stops)}</FailureLine>
        ) : (
          <Outcome print={print} />
        )}
      </div>
      {asking && (
        <Dialog onClose={() => setAsking(false)} title={t('packs.printSet.ask.title')}>
          <p>{t('packs.printSet.ask.what')}</p>
          <div className={classes.actions}>
            <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
              {t('ui.cancel')}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setAsking(false);
                onMake();
              }}
            >
              {t('packs.printSet.ask.make')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

/** What came of it: what still has to be enclosed by hand, or why there is nothing. */
function Outcome({ print }: { readonly print: Print }) {
  const t = useWords();
  switch (print.state) {
    case 'stopped':
      return <p role="status">{t('packs.printSet.stopped')}</p>;
    case 'not-chosen':
      return <p role="status">{t('packs.printSet.notChosen')}</p>;
    case 'failed':
      return <FailureLine>{failureOf(t, print.error)}</FailureLine>;
    case 'unsaved':
      return (
        <FailureLine>
          {print.error instanceof FileNotSaved
            ? `${print.error.message} ${t('packs.printSet.unsaved')}`
            : t('packs.printSet.unsaved')}
        </FailureLine>
      );
    case 'ready':
      return (
        <div role="status">
          <p className={classes.kept}>{t('packs.printSet.ready', { file: print.file, pages: print.pages })}</p>
          {print.apart.length > 0 && (
            <>
              <p>{t('packs.printSet.apart')}</p>
              <ul>
                {print.apart.map(({ number, title, why }) => (
                  <li key={`${number} ${title}`}>{t('packs.printSet.apartDocument', { number, title, why })}</li>
                ))}
              </ul>
            </>
          )}
          {print.asText.length > 0 && (
            <>
              <p>{t('packs.printSet.asText.intro')}</p>
              <ul>
                {print.asText.map((document) => (
                  <li key={document.number}>{inPartWords(t, document)}</li>
                ))}
              </ul>
            </>
          )}
          {print.holdMore.length > 0 && (
            <>
              <p>{t('packs.printSet.holdMore')}</p>
              <ul>
                {print.holdMore.map((document) => (
                  <li key={document.number}>{inPartWords(t, document)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      );
    default:
      return null;
  }
}

/** A document that is printed as its text or page by page, and what of it is left out. */
function inPartWords(t: Words, { leftOut, ...document }: UnprintedOf): string {
  if (leftOut.length === 0) return t('packs.printSet.asText.document', document);
  const parts = new Intl.ListFormat(localeOf[t.language]).format(leftOut);
  return t('packs.printSet.asText.documentWithout', { ...document, parts });
}

function progressWords(t: Words, { step, done, total }: Extract<Print, { readonly state: 'making' }>): string {
  const words = step === '' ? t('packs.buildPack.starting') : step;
  return total > 0 ? t('packs.buildPack.progress', { step: words, done, total }) : words;
}

/** Why no set was made: each check that stops it says what to do. */
function failureOf(t: Words, error: unknown): string {
  if (error instanceof ORPCError && error.code === 'PACK_STOPPED') {
    const { checks } = error.data as { readonly checks: readonly PackCheck[] }; // the contract declares this shape for it
    return stopWords(error.message, checks);
  }
  return `${t('packs.printSet.failed')} ${messageOf(error)}`.trim();
}

function stopWords(failed: string, checks: readonly PackCheck[]): string {
  return [failed, ...checks.map(({ sentence }) => sentence)].join(' ');
}
