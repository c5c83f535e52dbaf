import type { Messages } from '../words.ts';

export const fileNames: Messages['fileNames'] = {
  drill: 'Test de restauration {day}',
  calendar: 'Docket échéances',
  report: 'Docket rapport {from} au {to}',
  auditLog: 'Docket journal d’audit {day}',
  checkpoint: 'Docket point de contrôle {entry}',
  recoverySheet: 'Docket fiche de récupération',
  salvaged: 'sauvé',
};
