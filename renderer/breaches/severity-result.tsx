import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { Severity, SeverityBand } from '../../main/contract/breaches/severity.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import classes from './severity-result.module.css';

type SeverityResultProps = {
  /** Undefined while two parts are still to be chosen. */
  readonly severity: Severity | undefined;
  readonly unsaved: boolean;
  readonly saving: boolean;
  readonly failure: string | undefined;
  readonly onSave: () => void;
};

const bandWords: Readonly<Record<SeverityBand, string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  'very-high': 'Very high',
};
const highest = 6;

/** The score with its working, the house rule and the flags. Advice: the written decision counts. */
export function SeverityResult({ severity, unsaved, saving, failure, onSave }: SeverityResultProps) {
  return (
    <div className={classes.result}>
      <div aria-live="polite" aria-atomic="true" className={classes.said}>
        {severity === undefined ? (
          <p className={classes.advice}>
            Choose the kind of data and how easily people are identified. The score follows at once.
          </p>
        ) : (
          <>
            <p className={classes.score}>{severity.score.toFixed(2)}</p>
            <p className={classes.band}>{bandWords[severity.band]}</p>
            <Scale score={severity.score} />
            <p className={classes.formula}>
              {severity.formula.slice(0, severity.formula.lastIndexOf(' ') + 1)}
              <b>{severity.formula.slice(severity.formula.lastIndexOf(' ') + 1)}</b>
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
          Save the severity
        </Button>
      )}
      <FailureLine>{failure}</FailureLine>
    </div>
  );
}

// Where the bands of ENISA 2013 begin: 2, 3 and 4 of 6.
function Scale({ score }: { readonly score: number }) {
  return (
    <div className={classes.scale} aria-hidden="true">
      <div className={classes.bar}>
        <span />
        <span />
        <span />
        <span />
        <i className={classes.mark} style={{ left: `${Math.min(100, (score / highest) * 100)}%` }} />
      </div>
      <div className={classes.bands}>
        <span>low</span>
        <span>med</span>
        <span>high</span>
        <span>very high</span>
      </div>
    </div>
  );
}
