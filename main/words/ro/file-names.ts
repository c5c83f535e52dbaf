import type { Messages } from '../words.ts';

export const fileNames: Messages['fileNames'] = {
  drill: 'Exercițiu de restaurare {day}',
  calendar: 'Docket termene',
  report: 'Docket raport {from} - {to}',
  auditLog: 'Docket jurnal de audit {day}',
  checkpoint: 'Docket punct de control {entry}',
  recoverySheet: 'Docket fișă de recuperare',
  salvaged: 'recuperat',
};
