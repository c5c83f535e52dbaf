import { z } from 'zod';
import { severityPartName, severityParts } from '../../main/contract/breaches/severity.ts';
import type { SeverityPartName, SeverityParts } from '../../main/contract/breaches/severity.ts';
import { readJson } from '../drafts/begun.ts';

/** The parts while they are chosen: kind of data and identification have no harmless default, so they start empty. */
export type TypedParts = Omit<SeverityParts, 'data' | 'identification'> & {
  readonly data: SeverityParts['data'] | null;
  readonly identification: SeverityParts['identification'] | null;
};

type Choice = { readonly value: string; readonly label: string };

/** One row of ENISA's method: its words, its choices, and how a choice is read from the parts and written to them. */
export type PartRow = {
  readonly part: SeverityPartName;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: (parts: TypedParts) => string;
  readonly choose: (parts: TypedParts, value: string) => TypedParts;
};

const notAffected = { value: 'not-affected', label: 'Not affected' };

/** ENISA 2013, in the order of its formula. Values come from the choices below and from nowhere else. */
export const partRows: readonly PartRow[] = [
  {
    part: 'data',
    label: 'Kind of data',
    choices: [
      { value: 'simple', label: 'Simple' },
      { value: 'behavioural', label: 'Behaviour' },
      { value: 'financial', label: 'Financial' },
      { value: 'sensitive', label: 'Sensitive' },
    ],
    chosen: ({ data }) => data ?? '',
    choose: (parts, value) => ({ ...parts, data: value as SeverityParts['data'] }),
  },
  {
    part: 'context',
    label: 'Adjust for context',
    choices: [
      { value: '-1', label: 'Less' },
      { value: '0', label: 'No change' },
      { value: '1', label: 'More' },
    ],
    chosen: ({ context }) => String(context),
    choose: (parts, value) => ({ ...parts, context: Number(value) as SeverityParts['context'] }),
  },
  {
    part: 'identification',
    label: 'How easily people are identified',
    choices: [
      { value: 'negligible', label: 'Negligible' },
      { value: 'limited', label: 'Limited' },
      { value: 'significant', label: 'Significant' },
      { value: 'maximum', label: 'Maximum' },
    ],
    chosen: ({ identification }) => identification ?? '',
    choose: (parts, value) => ({ ...parts, identification: value as SeverityParts['identification'] }),
  },
  {
    part: 'confidentiality',
    label: 'Confidentiality',
    choices: [
      notAffected,
      { value: 'no-evidence', label: 'No evidence' },
      { value: 'known-recipients', label: 'Known people' },
      { value: 'unknown-recipients', label: 'Unknown people' },
    ],
    chosen: ({ confidentiality }) => confidentiality,
    choose: (parts, value) => ({ ...parts, confidentiality: value as SeverityParts['confidentiality'] }),
  },
  {
    part: 'integrity',
    label: 'Integrity',
    choices: [
      notAffected,
      { value: 'recoverable', label: 'Recoverable' },
      { value: 'not-recoverable', label: 'Not recoverable' },
    ],
    chosen: ({ integrity }) => integrity,
    choose: (parts, value) => ({ ...parts, integrity: value as SeverityParts['integrity'] }),
  },
  {
    part: 'availability',
    label: 'Availability',
    choices: [notAffected, { value: 'for-a-time', label: 'For a time' }, { value: 'for-good', label: 'For good' }],
    chosen: ({ availability }) => availability,
    choose: (parts, value) => ({ ...parts, availability: value as SeverityParts['availability'] }),
  },
  {
    part: 'onPurpose',
    label: 'Done on purpose',
    choices: [
      { value: 'no', label: 'No' },
      { value: 'yes', label: 'Yes' },
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
