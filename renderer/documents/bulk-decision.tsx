import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { SelectionBar } from '../ui/selection-bar.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './bulk-decision.module.css';
import type { Decision, ExemptionChoice } from './decision.ts';

type BulkDecisionProps = {
  readonly count: number;
  readonly exemptions: readonly ExemptionChoice[];
  readonly busy: boolean;
  readonly onDecide: (decision: Decision, exemption?: string) => void;
  readonly onClear: () => void;
};

/** The same decision for every selected document, in the strip under the list. */
export function BulkDecision({ count, exemptions, busy, onDecide, onClear }: BulkDecisionProps) {
  const t = useWords();
  const [choosing, setChoosing] = useState<Exclude<Decision, 'disclose'>>();
  return (
    <div className={classes.strip}>
      <SelectionBar words={t('ui.selected', { rows: count })} onClear={onClear}>
        <Button variant="subtle" loading={busy} onClick={() => onDecide('disclose')}>
          {t('documents.decisions.disclose')}
        </Button>
        <Button variant="subtle" aria-expanded={choosing === 'redact'} onClick={() => setChoosing('redact')}>
          {t('documents.decisions.redact')}
        </Button>
        <Button variant="subtle" aria-expanded={choosing === 'withhold'} onClick={() => setChoosing('withhold')}>
          {t('documents.decisions.withhold')}
        </Button>
        {choosing !== undefined && (
          <NativeSelect
            key={choosing}
            size="xs"
            autoFocus
            aria-label={t('documents.bulk.exemptionFor', { decision: choosing, documents: count })}
            data={[
              { value: '', label: t(`documents.bulk.chooseExemption.${choosing}`) },
              ...exemptions.map(({ code, name, citation }) => ({ value: code, label: `${name} (${citation})` })),
            ]}
            onChange={(event) => event.currentTarget.value !== '' && onDecide(choosing, event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setChoosing(undefined)}
          />
        )}
      </SelectionBar>
    </div>
  );
}
