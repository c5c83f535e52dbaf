import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { Severity } from '../../main/contract/breaches/severity.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useLabelRoom } from '../ui/use-label-room.ts';
import { useWords } from '../ui/use-words.tsx';
import { withOwnDecimals } from './separators.ts';
import classes from './severity-result.module.css';

type SeverityResultProps = {
  /** Undefined while two parts are still to be chosen. */
  readonly severity: Severity | undefined;
  readonly unsaved: boolean;
  readonly saving: boolean;
  readonly failure: string | undefined;
  readonly onSave: () => void;
};

const highest = 6;

/** The score with its working, the house rule and the flags. Advice: the written decision counts. */
export function SeverityResult({ severity, unsaved, saving, failure, onSave }: SeverityResultProps) {
  const t = useWords();
  const formula = withOwnDecimals(t, severity?.formula ?? '');
  const result = formula.lastIndexOf(' ') + 1;
  return (
    <div className={classes.result}>
      <div aria-live="polite" aria-atomic="true" className={classes.said}>
        {severity === undefined ? (
          <p className={classes.advice}>{t('breaches.severity.chooseFirst')}</p>
        ) : (
          <>
            <p className={classes.score}>{withOwnDecimals(t, severity.score.toFixed(2))}</p>
            <p className={classes.band}>{t(`breaches.severity.bands.${severity.band}`)}</p>
            <Scale score={severity.score} />
            <p className={classes.formula}>
              {formula.slice(0, result)}
              <b>{formula.slice(result)}</b>
            </p>
            <p className={classes.advice}>{severity.advice}</p>
            {severity.flags.map((flag) => (
              <p key={flag} className={classes.flag}>
                <IconInfoCircle size={16} stroke={1.6} aria-hidden />
                {flag}
              </p>
            ))}
          </>
        )}
      </div>
      {unsaved && severity !== undefined && (
        <Button variant="default" loading={saving} onClick={onSave}>
          {t('breaches.severity.save')}
        </Button>
      )}
      <FailureLine>{failure}</FailureLine>
    </div>
  );
}

// Where the bands of ENISA 2013 begin: 2, 3 and 4 of 6.
function Scale({ score }: { readonly score: number }) {
  const t = useWords();
  const bands = useLabelRoom(3);
  return (
    <div className={classes.scale} aria-hidden="true">
      <div className={classes.bar}>
        <span />
        <span />
        <span />
        <span />
        <i className={classes.mark} style={{ left: `${Math.min(100, (score / highest) * 100)}%` }} />
      </div>
      <div ref={bands} className={classes.bands}>
        <span>{t('breaches.severity.scale.low')}</span>
        <span>{t('breaches.severity.scale.medium')}</span>
        <span>{t('breaches.severity.scale.high')}</span>
        <span>{t('breaches.severity.scale.veryHigh')}</span>
      </div>
    </div>
  );
}
