import type { Document } from '../../main/contract/requests/request.ts';
import { Panel } from '../ui/panel.tsx';
import { sizeInWords } from '../ui/size-in-words.ts';
import { SplitBar } from '../ui/split-bar.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './document-rail.module.css';
import type { ExemptionChoice } from './decision.ts';

type DocumentRailProps = {
  readonly onRead: (documentId: string) => void;
  readonly documents: readonly Document[];
  /** The letter the request came in and what was attached to it: kept, and no part of the answer. */
  readonly fromLetter: readonly Document[];
  readonly exemptions: readonly ExemptionChoice[];
};

/** How far the decisions are, which exemptions were used, and what came with the letter. */
export function DocumentRail({ onRead, documents, fromLetter, exemptions }: DocumentRailProps) {
  const t = useWords();
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
    <aside className={classes.rail} aria-label={t('documents.rail.name')}>
      {documents.length > 0 && (
        <Panel title={t('documents.rail.documents', { documents: documents.length })} aside={sizeInWords(t, bytes)}>
          <SplitBar
            parts={[
              { label: t('documents.decisions.disclose'), count: decided('disclose'), look: 'solid' },
              { label: t('documents.decisions.redact'), count: decided('redact'), look: 'striped' },
              { label: t('documents.decisions.withhold'), count: decided('withhold'), look: 'dark' },
              { label: t('documents.decisions.none'), count: decided(null), look: 'empty' },
            ]}
          />
          {decided('redact') > 0 && <p className={classes.note}>{t('documents.rail.redacted')}</p>}
        </Panel>
      )}
      {used.length > 0 && (
        <Panel title={t('documents.rail.exemptions')}>
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
        <Panel title={t('documents.rail.fromLetter')}>
          <ul className={classes.used}>
            {fromLetter.map(({ id, fileName, size }) => (
              <li key={id}>
                <button type="button" className={classes.file} onClick={() => onRead(id)}>
                  {fileName}
                </button>
                <span className={classes.size}>{sizeInWords(t, size)}</span>
              </li>
            ))}
          </ul>
          <p className={classes.note}>{t('documents.rail.fromLetterNote')}</p>
        </Panel>
      )}
    </aside>
  );
}
