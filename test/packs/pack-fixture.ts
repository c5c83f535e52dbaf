import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type {
  DisclosedDocument,
  ToldAnswer,
  PackContent,
  WithheldDocument,
} from '../../main/core/packs/pack-content.ts';

export const passphrase = 'four plain words 8261';

/** A folder that is gone when the callback has ended. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-pack-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function* chunks(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export function disclosed(id: string, text: string, more: Partial<DisclosedDocument> = {}): DisclosedDocument {
  const bytes = Buffer.from(text, 'utf8');
  return {
    id,
    title: `Letter ${id}`,
    fileName: `${id}.txt`,
    mediaType: 'text/plain',
    size: bytes.length,
    decision: 'disclose',
    open: () => chunks(bytes),
    ...more,
  };
}

export function withheld(id: string, more: Partial<WithheldDocument> = {}): WithheldDocument {
  return {
    id,
    title: `Advice of counsel about ${id}`,
    fileName: `advice-${id}.pdf`,
    mediaType: 'application/pdf',
    size: 10,
    decision: 'withhold',
    exemption: { code: 'privilege', name: 'Legal professional privilege', citation: 'DPA 2018 Sch 2 para 19' },
    ...more,
  };
}

/** A right that this letter grants. */
export function answered(right: ToldAnswer['right'], name: string, more: Partial<ToldAnswer> = {}): ToldAnswer {
  return {
    right,
    name,
    outcome: 'granted',
    ground: null,
    groundCode: null,
    reason: null,
    before: null,
    askedOn: null,
    ...more,
  };
}

export const content: PackContent = {
  organisation: {
    name: 'Harrowmere Borough Council',
    address: ['Civic Centre, High Street', 'Harrowmere HM1 2AB'],
    contact: 'privacy@harrowmere.example',
    authority: { name: 'Information Commissioner’s Office', contact: 'ico.example/complaints, 0303 000 0000' },
  },
  case: {
    reference: 'SAR-2026-0042',
    regime: 'uk-gdpr',
    requester: { name: 'Ottilie Vance-Marsh', address: ['7 Quay Lane', 'Harrowmere HM3 4CD'] },
    receivedOn: '2026-09-07',
    dueOn: '2026-12-07',
    language: 'en',
  },
  holds: true,
  paragraph: '',
  answers: [answered('access', 'Access'), answered('rectification', 'Rectification')],
  information: {
    purposes: ['To manage your tenancy and collect rent.', 'To answer repairs and complaints.'],
    categories: ['Name, address, rent account, correspondence.'],
    recipients: ['Our repairs contractor, Bellweather Ltd.'],
    transfers: ['Canada: adequacy decision 2002/2/EC'],
    retention: ['Six years after the tenancy ends.'],
    rights: [],
    complaint: [],
    source: ['You, and the previous landlord.'],
    automatedDecisions: [],
    textsIn: null,
  },
  documents: [
    disclosed('d1', 'Dear tenant, the lift is repaired.'),
    disclosed('d2', 'Rent review, with a name removed.', {
      title: 'Rent review 2025',
      exemption: {
        code: 'third-party',
        name: 'Information about other people',
        citation: 'DPA 2018 Sch 2 paras 16-17',
      },
    }),
    withheld('w1'),
  ],
  requestRecord: { name: 'Ottilie Vance-Marsh', tenancies: [{ address: '7 Quay Lane', rent: 612.5 }], note: '=1+1' },
  now: '2026-11-24T09:12:00Z',
  timeZone: 'Europe/London',
  generator: '0.1.0',
};
