import type { Client } from '../../main/contract/index.ts';

/** Gives the council what every pack needs: its address, its contacts and the words of the information sheet. */
export async function readyForPacks({ organisation }: Pick<Client, 'organisation'>): Promise<void> {
  const told = 'Invented words about how the council uses personal data.';
  await organisation.editOrganisation({
    ...(await organisation.showOrganisation()),
    address: 'Town Hall, 1 Quayside, Harrowmere',
    contact: 'dpo@harrowmere.example',
    authorityContact: 'ico.example',
    informationSheet: {
      purposes: told,
      categories: told,
      recipients: told,
      transfers: told,
      retention: told,
      source: told,
      automatedDecisions: told,
    },
  });
}
