import type { Messages } from '../words.ts';

export const fileNames: Messages['fileNames'] = {
  drill: 'Wiederherstellungsprobe {day}',
  calendar: 'Docket-Fristen',
  report: 'Docket-Bericht {from} bis {to}',
  auditLog: 'Docket-Protokoll {day}',
  checkpoint: 'Docket-Prüfpunkt {entry}',
  recoverySheet: 'Docket-Notfallblatt',
  salvaged: 'gerettet',
  salvageReport: 'rettung-{day}',
};
