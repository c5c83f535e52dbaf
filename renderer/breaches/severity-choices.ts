import { z } from 'zod';
import { severityPartName, severityParts } from '../../main/contract/breaches/severity.ts';
import type { SeverityPartName, SeverityParts } from '../../main/contract/breaches/severity.ts';
import type { Key } from '../../main/words/words.ts';
import { readJson } from '../drafts/begun.ts';

/** The parts while they are chosen: kind of data and identification have no harmless default, so they start empty. */
export type TypedParts = Omit<SeverityParts, 'data' | 'identification'> & {
  readonly data: SeverityParts['data'] | null;
  readonly identification: SeverityParts['identification'] | null;
};

type Choice = { readonly value: string; readonly label: Key };

/** One row of ENISA's method: its choices, and how a choice is read from the parts and written to them. */
export type PartRow = {
  readonly part: SeverityPartName;
  readonly choices: readonly Choice[];
  readonly chosen: (parts: TypedParts) => string;
  readonly choose: (parts: TypedParts, value: string) => TypedParts;
};

const notAffected: Choice = { value: 'not-affected', label: 'breaches.severity.choices.notAffected' };

/** ENISA 2013, in the order of its formula. Values come from the choices below and from nowhere else. */
export const partRows: readonly PartRow[] = [
  {
    part: 'data',
    choices: [
      { value: 'simple', label: 'breaches.severity.choices.data.simple' },
      { value: 'behavioural', label: 'breaches.severity.choices.data.behavioural' },
      { value: 'financial', label: 'breaches.severity.choices.data.financial' },
      { value: 'sensitive', label: 'breaches.severity.choices.data.sensitive' },
    ],
    chosen: ({ data }) => data ?? '',
    choose: (parts, value) => ({ ...parts, data: value as SeverityParts['data'] }),
  },
  {
    part: 'context',
    choices: [
      { value: '-1', label: 'breaches.severity.choices.context.less' },
      { value: '0', label: 'breaches.severity.choices.context.noChange' },
      { value: '1', label: 'breaches.severity.choices.context.more' },
    ],
    chosen: ({ context }) => String(context),
    choose: (parts, value) => ({ ...parts, context: Number(value) as SeverityParts['context'] }),
  },
  {
    part: 'identification',
    choices: [
      { value: 'negligible', label: 'breaches.severity.choices.identification.negligible' },
      { value: 'limited', label: 'breaches.severity.choices.identification.limited' },
      { value: 'significant', label: 'breaches.severity.choices.identification.significant' },
      { value: 'maximum', label: 'breaches.severity.choices.identification.maximum' },
    ],
    chosen: ({ identification }) => identification ?? '',
    choose: (parts, value) => ({ ...parts, identification: value as SeverityParts['identification'] }),
  },
  {
    part: 'confidentiality',
    choices: [
      notAffected,
      { value: 'no-evidence', label: 'breaches.severity.choices.confidentiality.noEvidence' },
      { value: 'known-recipients', label: 'breaches.severity.choices.confidentiality.knownRecipients' },
      { value: 'unknown-recipients', label: 'breaches.severity.choices.confidentiality.unknownRecipients' },
    ],
    chosen: ({ confidentiality }) => confidentiality,
    choose: (parts, value) => ({ ...parts, confidentiality: value as SeverityParts['confidentiality'] }),
  },
  {
    part: 'integrity',
    choices: [
      notAffected,
      { value: 'recoverable', label: 'breaches.severity.choices.integrity.recoverable' },
      { value: 'not-recoverable', label: 'breaches.severity.choices.integrity.notRecoverable' },
    ],
    chosen: ({ integrity }) => integrity,
    choose: (parts, value) => ({ ...parts, integrity: value as SeverityParts['integrity'] }),
  },
  {
    part: 'availability',
    choices: [
      notAffected,
      { value: 'for-a-time', label: 'breaches.severity.choices.availability.forATime' },
      { value: 'for-good', label: 'breaches.severity.choices.availability.forGood' },
    ],
    chosen: ({ availability }) => availability,
    choose: (parts, value) => ({ ...parts, availability: value as SeverityParts['availability'] }),
  },
  {
    part: 'onPurpose',
    choices: [
      { value: 'no', label: 'breaches.severity.choices.onPurpose.no' },
      { value: 'yes', label: 'breaches.severity.choices.onPurpose.yes' },
    ],
    chosen: ({ onPurpose }) => (onPurpose ? 'yes' : 'no'),
    choose: (parts, value) => ({ ...parts, onPurpose: value === 'yes' }),
  },
];

const typedParts = severityParts.extend({
  data: severityParts.shape.data.nullable(),
  identification: severityParts.shape.identification.nullable(),
  unintelligible: z.boolean(),
  reasons: z.partialRecord(severityPartName, z.string()),
});

/** Parts that were kept as a draft, or as many of them as an older form had. */
export const readDraft = readJson(typedParts.exactPartial());

/** Before anything was chosen. */
export const noParts: TypedParts = {
  data: null,
  context: 0,
  identification: null,
  confidentiality: 'not-affected',
  integrity: 'not-affected',
  availability: 'not-affected',
  onPurpose: false,
  unintelligible: false,
  reasons: {},
};

/** The parts once they can be scored. */
export function completeParts({ data, identification, ...rest }: TypedParts): SeverityParts | undefined {
  return data === null || identification === null ? undefined : { ...rest, data, identification };
}
