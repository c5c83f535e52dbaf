import type { Messages } from '../words.ts';

export const fileNames: Messages['fileNames'] = {
  drill: 'Exercițiu de restaurare {day}',
  calendar: 'Termene Docket',
  report: 'Raport Docket {from} - {to}',
  auditLog: 'Jurnal de audit Docket {day}',
  checkpoint: 'Punct de control Docket {entry}',
  recoverySheet: 'Fișă de recuperare Docket',
  salvaged: 'recuperat',
  salvageReport: 'recuperare-{day}',
};
