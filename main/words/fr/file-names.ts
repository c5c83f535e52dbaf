import type { Messages } from '../words.ts';

export const fileNames: Messages['fileNames'] = {
  drill: 'Test de restauration {day}',
  calendar: 'Échéances Docket',
  report: 'Rapport Docket du {from} au {to}',
  auditLog: 'Journal d’audit Docket {day}',
  checkpoint: 'Point de contrôle Docket {entry}',
  recoverySheet: 'Fiche de récupération Docket',
  salvaged: 'sauvé',
  salvageReport: 'sauvetage-{day}',
};
