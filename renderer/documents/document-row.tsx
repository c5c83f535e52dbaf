import { ActionIcon, Checkbox, NativeSelect } from '@mantine/core';
import { IconArrowBackUp, IconFileX } from '@tabler/icons-react';
import { memo } from 'react';
import type { Document } from '../../main/contract/requests/request.ts';
import { sizeInWords } from '../ui/size-in-words.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './document-list.module.css';
import type { Decision, ExemptionChoice } from './decision.ts';

type DocumentRowProps = {
  readonly document: Document;
  readonly index: number;
  readonly active: boolean;
  readonly selected: boolean;
  /** Redact or withhold was chosen, and the exemption is asked for in the cell. */
  readonly choosing: Decision | undefined;
  readonly exemptions: readonly ExemptionChoice[];
  readonly onActive: () => void;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
  readonly onDecision: (decision: Decision) => void;
  readonly onPortable: (portable: boolean) => void;
  readonly onExemption: (decision: Decision, exemption: string, note?: string) => void;
  readonly onLeave: () => void;
  /** Takes an undecided document out, and opens the decision on any other again. */
  readonly onTakeOut: () => void;
  readonly onReopen: () => void;
};

const decisions = ['disclose', 'redact', 'withhold'] as const satisfies readonly Decision[];

function Row({ document, index, active, selected, choosing, exemptions, ...on }: DocumentRowProps) {
  const t = useWords();
  const { number, title, fileName, size, decision } = document;
  const named = { number: String(number), title };
  // One row at a time is in the tab order; J and K move it.
  const tab = active ? 0 : -1;
  return (
    <tr
      aria-rowindex={index + 2}
      data-index={index}
      data-active={active}
      data-selected={selected}
      data-undecided={decision === null}
      tabIndex={tab}
      className={classes.row}
      onFocus={on.onActive}
    >
      <td>
        <Checkbox
          size="xs"
          aria-label={t('documents.list.select', named)}
          checked={selected}
          tabIndex={tab}
          onChange={on.onSelect}
        />
      </td>
      <td className={classes.number}>{number}</td>
      <td>
        <button
          type="button"
          className={classes.title}
          title={t('documents.list.read', { file: fileName })}
          tabIndex={tab}
          onClick={on.onOpen}
        >
          {title}
        </button>
        <span className={classes.file} title={fileName}>
          {t('documents.list.file', { file: fileName, size: sizeInWords(t, size) })}
        </span>
      </td>
      <td>
        <span className={classes.decision} role="group" aria-label={t('documents.list.decisionOn', named)}>
          {decisions.map((code) => (
            <button
              key={code}
              type="button"
              className={classes.choice}
              title={t(`documents.decisions.${code}`)}
              aria-pressed={(choosing ?? decision) === code}
              tabIndex={tab}
              onClick={() => on.onDecision(code)}
            >
              {t(`documents.decisions.${code}`)}
            </button>
          ))}
        </span>
      </td>
      <td>
        {choosing === undefined ? (
          <Reason
            document={document}
            exemptions={exemptions}
            tab={tab}
            onChange={() => decision !== null && on.onDecision(decision)}
            onPortable={on.onPortable}
          />
        ) : (
          <NativeSelect
            size="xs"
            aria-label={t('documents.list.exemptionFor', { decision: choosing, ...named })}
            title={t('documents.list.chooseExemption')}
            autoFocus
            defaultValue={document.exemption ?? ''}
            data={[
              { value: '', label: t('documents.list.chooseExemption') },
              ...exemptions.map(({ code, name: words, citation }, place) => ({
                value: code,
                label: `${place < 9 ? `${place + 1} ` : ''}${words} (${citation})`,
              })),
            ]}
            onChange={(event) =>
              event.currentTarget.value !== '' &&
              on.onExemption(choosing, event.currentTarget.value, document.exemptionNote ?? undefined)
            }
            onKeyDown={(event) => {
              const picked = exemptions[Number(event.key) - 1];
              if (event.key === 'Escape') on.onLeave();
              else if (picked !== undefined) on.onExemption(choosing, picked.code, document.exemptionNote ?? undefined);
              else return;
              event.preventDefault();
            }}
          />
        )}
      </td>
      <td>
        {decision === null ? (
          <ActionIcon
            variant="subtle"
            size={28}
            tabIndex={tab}
            title={t('documents.takeOutDocument.action')}
            aria-label={t('documents.takeOutDocument.this', { number: String(number) })}
            onClick={on.onTakeOut}
          >
            <IconFileX size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        ) : (
          <ActionIcon
            variant="subtle"
            size={28}
            tabIndex={tab}
            title={t('documents.list.reopen')}
            aria-label={t('documents.list.reopenThis', { number: String(number) })}
            onClick={on.onReopen}
          >
            <IconArrowBackUp size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}

/** One document of the list. */
export const DocumentRow = memo(Row);

type ReasonProps = {
  readonly document: Document;
  readonly exemptions: readonly ExemptionChoice[];
  readonly tab: number;
  readonly onChange: () => void;
  readonly onPortable: (portable: boolean) => void;
};

function Reason({ document, exemptions, tab, onChange, onPortable }: ReasonProps) {
  const { number, title, decision, portable, exemption, exemptionNote } = document;
  const t = useWords();
  if (decision === null) return <span className={classes.none}>{t('documents.decisions.none')}</span>;
  if (decision === 'disclose')
    return (
      <span className={classes.none}>
        {t(portable ? 'documents.list.asPortable' : 'documents.list.inFull')}
        <button
          type="button"
          className={classes.kind}
          tabIndex={tab}
          aria-label={t(portable ? 'documents.list.makeDocumentOf' : 'documents.list.makePortableOf', {
            number: String(number),
            title,
          })}
          onClick={() => onPortable(!portable)}
        >
          {t(portable ? 'documents.list.makeDocument' : 'documents.list.makePortable')}
        </button>
      </span>
    );
  const known = exemptions.find(({ code }) => code === exemption);
  return (
    <button
      type="button"
      className={classes.reason}
      tabIndex={tab}
      title={exemptionNote ?? known?.name}
      onClick={onChange}
    >
      <span className={classes.exemption}>{known?.name ?? exemption}</span>
      <span className={classes.citation}>{known?.citation}</span>
    </button>
  );
}
