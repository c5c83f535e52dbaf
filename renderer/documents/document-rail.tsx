import type { Document } from '../../main/contract/requests/request.ts';
import { Panel } from '../ui/panel.tsx';
import { SplitBar } from '../ui/split-bar.tsx';
import { count } from '../ui/words.ts';
import classes from './document-rail.module.css';
import { sizeInWords } from './file-words.ts';
import type { ExemptionChoice } from './decision.ts';

type DocumentRailProps = {
  readonly onSave: (documentId: string) => void;
  readonly documents: readonly Document[];
  /** The letter the request came in and what was attached to it: kept, and no part of the answer. */
  readonly fromLetter: readonly Document[];
  readonly exemptions: readonly ExemptionChoice[];
};

/** How far the decisions are, which exemptions were used, and what came with the letter. */
export function DocumentRail({ onSave, documents, fromLetter, exemptions }: DocumentRailProps) {
  const decided = (decision: Document['decision']) =>
    documents.filter((document) => document.decision === decision).length;
  const used = exemptions
    .map((exemption) => ({
      ...exemption,
      uses: documents.filter((document) => document.exemption === exemption.code).length,
    }))
    .filter(({ uses }) => uses > 0)
    .toSorted((a, b) => b.uses - a.uses);
  const bytes = documents.reduce((sum, { size }) => sum + size, 0);
  return (
    <aside className={classes.rail} aria-label="Documents at a glance">
      {documents.length > 0 && (
        <Panel
          title={count(documents.length, { one: '{n} document', other: '{n} documents' })}
          aside={sizeInWords(bytes)}
        >
          <SplitBar
            parts={[
              { label: 'Disclose', count: decided('disclose'), look: 'solid' },
              { label: 'Redact', count: decided('redact'), look: 'striped' },
              { label: 'Withhold', count: decided('withhold'), look: 'dark' },
              { label: 'Not decided', count: decided(null), look: 'empty' },
            ]}
          />
          {decided('redact') > 0 && (
            <p className={classes.note}>
              The originals marked Redact never leave. Add the redacted copy of each, disclose that, and withhold the
              original.
            </p>
          )}
        </Panel>
      )}
      {used.length > 0 && (
        <Panel title="Exemptions used">
          <ul className={classes.used}>
            {used.map(({ code, name, citation, uses }) => (
              <li key={code}>
                <span>
                  {name}
                  <cite>{citation}</cite>
                </span>
                <b>{uses}</b>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {fromLetter.length > 0 && (
        <Panel title="What they sent">
          <ul className={classes.used}>
            {fromLetter.map(({ id, fileName, size }) => (
              <li key={id}>
                <button type="button" className={classes.file} onClick={() => onSave(id)}>
                  {fileName}
                </button>
                <span className={classes.size}>{sizeInWords(size)}</span>
              </li>
            ))}
          </ul>
          <p className={classes.note}>Kept as it came. It is no part of the answer.</p>
        </Panel>
      )}
    </aside>
  );
}
