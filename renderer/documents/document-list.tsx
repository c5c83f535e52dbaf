import { Checkbox, VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Document } from '../../main/contract/requests/request.ts';
import { useKeys } from '../shell/keys.tsx';
import { useRowWindow } from '../ui/use-row-window.ts';
import { useWords } from '../ui/use-words.tsx';
import { BulkDecision } from './bulk-decision.tsx';
import classes from './document-list.module.css';
import { DocumentRow } from './document-row.tsx';
import type { Decided, Decision, ExemptionChoice } from './decision.ts';

type DocumentListProps = {
  readonly documents: readonly Document[];
  readonly exemptions: readonly ExemptionChoice[];
  readonly onDecide: (decided: Decided) => void;
  /** Saves a copy of a document. */
  readonly onRead: (documentId: string) => void;
  readonly onTakeOut: (document: Document) => void;
  readonly busy: boolean;
};

const rowHeight = 49;
const headHeight = 32;

/** The documents as rows, undecided first. Only the rows in view exist, so that 20,000 scroll like 20. */
export function DocumentList({ documents, exemptions, onDecide, onRead, onTakeOut, busy }: DocumentListProps) {
  const t = useWords();
  const rows = useStableOrder(documents);
  const [active, setActive] = useState<string>();
  const [chosen, setSelected] = useState<ReadonlySet<string>>(new Set());
  const selected = new Set(rows.flatMap(({ id }) => (chosen.has(id) ? [id] : [])));
  /** The decision a row was given while its exemption is still to be chosen. */
  const [open, setOpen] = useState<{ readonly id: string; readonly decision: Decision }>();
  const { viewport, shown, refresh, bringIntoView } = useRowWindow(rows.length, rowHeight, headHeight);
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === active),
  );
  const current = rows[at];

  // At once where the row is drawn already, so that a quick key after it finds the focus where it belongs.
  const focusRow = (index: number) => {
    const drawn = () => viewport.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    const row = drawn();
    if (row) row.focus({ preventScroll: true });
    else requestAnimationFrame(() => drawn()?.focus({ preventScroll: true }));
  };
  const go = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(rows[next]?.id);
    bringIntoView(next);
    focusRow(next);
  };
  const decide = (document: Document, decision: Decision) => {
    if (decision === 'disclose') {
      setOpen(undefined);
      onDecide({ documentIds: [document.id], decision });
    } else if (document.decision !== decision && document.exemption !== null) {
      // Redact and withhold share their reasons: changing one for the other keeps it.
      onDecide({
        documentIds: [document.id],
        decision,
        exemption: document.exemption,
        ...(document.exemptionNote !== null && { note: document.exemptionNote }),
      });
    } else setOpen({ id: document.id, decision });
  };
  const toggle = (id: string) =>
    setSelected((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set(before).add(id),
    );
  const all = selected.size === rows.length;

  useKeys([
    { press: 'j k', does: t('ui.keys.move') },
    { press: 'j', does: t('documents.list.keys.next'), quiet: true, run: () => go(at + 1) },
    { press: 'k', does: t('documents.list.keys.previous'), quiet: true, run: () => go(at - 1) },
    { press: 'd', does: t('documents.list.keys.disclose'), run: () => current && decide(current, 'disclose') },
    { press: 'r', does: t('documents.list.keys.redact'), run: () => current && decide(current, 'redact') },
    { press: 'w', does: t('documents.list.keys.withhold'), run: () => current && decide(current, 'withhold') },
    { press: 'x', does: t('ui.keys.select'), run: () => current && toggle(current.id) },
  ]);

  const indexes = Array.from({ length: shown.last - shown.first }, (_, offset) => shown.first + offset);
  return (
    <>
      <div ref={viewport} className={classes.viewport} onScroll={refresh} tabIndex={-1}>
        <table
          className={classes.table}
          aria-rowcount={rows.length + 1}
          aria-label={t('documents.decideDocuments.title')}
        >
          <thead className={classes.head}>
            <tr aria-rowindex={1} className={classes.headRow}>
              <th scope="col">
                <Checkbox
                  size="xs"
                  aria-label={t(all ? 'ui.selectNone' : 'documents.list.selectAll')}
                  checked={all}
                  indeterminate={selected.size > 0 && !all}
                  onChange={() => setSelected(all ? new Set() : new Set(rows.map(({ id }) => id)))}
                />
              </th>
              <th scope="col" title={t('documents.list.number')}>
                {t('documents.list.number')}
              </th>
              <th scope="col">{t('documents.list.document')}</th>
              <th scope="col">{t('documents.list.decision')}</th>
              <th scope="col">{t('documents.list.exemption')}</th>
              <th scope="col">
                <VisuallyHidden>{t('documents.list.putRight')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody className={classes.body} style={{ height: shown.height, paddingTop: Math.max(0, shown.top) }}>
            {indexes.map((index) => {
              const document = rows[index];
              return document === undefined ? null : (
                <DocumentRow
                  key={document.id}
                  document={document}
                  index={index}
                  active={index === at}
                  selected={selected.has(document.id)}
                  choosing={open?.id === document.id ? open.decision : undefined}
                  exemptions={exemptions}
                  onActive={() => setActive(document.id)}
                  onSelect={() => toggle(document.id)}
                  onOpen={() => onRead(document.id)}
                  onDecision={(decision) => decide(document, decision)}
                  onPortable={(portable) => onDecide({ documentIds: [document.id], decision: 'disclose', portable })}
                  onExemption={(decision, exemption, note) => {
                    setOpen(undefined);
                    onDecide({ documentIds: [document.id], decision, exemption, ...(note !== undefined && { note }) });
                    focusRow(index);
                  }}
                  onLeave={() => setOpen(undefined)}
                  onTakeOut={() => onTakeOut(document)}
                  onReopen={() => onDecide({ documentIds: [document.id], decision: null })}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      {selected.size > 0 && (
        <BulkDecision
          count={selected.size}
          exemptions={exemptions}
          busy={busy}
          onClear={() => setSelected(new Set())}
          onDecide={(decision, exemption) => {
            onDecide({ documentIds: [...selected], decision, ...(exemption !== undefined && { exemption }) });
            setSelected(new Set());
          }}
        />
      )}
    </>
  );
}

// Undecided first, as they stood when the screen opened: a row that is decided does not run away from under the hand.
function useStableOrder(documents: readonly Document[]): readonly Document[] {
  const order = useRef<readonly string[]>([]);
  const known = new Set(order.current);
  const added = documents
    .filter(({ id }) => !known.has(id))
    .toSorted((a, b) => Number(a.decision !== null) - Number(b.decision !== null) || a.number - b.number);
  const byId = new Map(documents.map((document) => [document.id, document]));
  if (added.length > 0) {
    // What comes later joins the end of what is undecided.
    const decidedFrom = order.current.findIndex((id) => byId.get(id)?.decision !== null);
    const place = decidedFrom === -1 ? order.current.length : decidedFrom;
    order.current = [...order.current.slice(0, place), ...added.map(({ id }) => id), ...order.current.slice(place)];
  }
  return order.current.flatMap((id) => byId.get(id) ?? []);
}
