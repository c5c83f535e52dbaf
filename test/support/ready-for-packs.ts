import type { Client } from '../../main/contract/index.ts';
import type { InformationSheet } from '../../main/contract/organisation/organisation.ts';

/** Gives the council what every pack needs: its address, its contacts and the information sheet in every language. */
export async function readyForPacks({ organisation }: Pick<Client, 'organisation'>): Promise<void> {
  const sheet = sheetOf('Invented words about how the council uses personal data.');
  await organisation.editOrganisation({
    ...(await organisation.showOrganisation()),
    address: 'Town Hall, 1 Quayside, Harrowmere',
    contact: 'dpo@harrowmere.example',
    authorityContact: 'ico.example',
    informationSheet: { en: sheet, de: sheet, fr: sheet, es: sheet, ro: sheet },
  });
}

/** A sheet that says the same under each heading. */
export function sheetOf(told: string): InformationSheet {
  return {
    purposes: told,
    categories: told,
    recipients: told,
    transfers: told,
    retention: told,
    source: told,
    automatedDecisions: told,
  };
}
