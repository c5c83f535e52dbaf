import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { SelectionBar } from '../ui/selection-bar.tsx';
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
  const [choosing, setChoosing] = useState<Decision>();
  return (
    <div className={classes.strip}>
      <SelectionBar words={`${count} selected`} onClear={onClear}>
        <Button variant="subtle" loading={busy} onClick={() => onDecide('disclose')}>
          Disclose
        </Button>
        <Button variant="subtle" aria-expanded={choosing === 'redact'} onClick={() => setChoosing('redact')}>
          Redact
        </Button>
        <Button variant="subtle" aria-expanded={choosing === 'withhold'} onClick={() => setChoosing('withhold')}>
          Withhold
        </Button>
        {choosing !== undefined && (
          <NativeSelect
            key={choosing}
            size="xs"
            autoFocus
            aria-label={`Exemption that lets you ${choosing} these ${count}`}
            data={[
              { value: '', label: `Choose the exemption to ${choosing}` },
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
