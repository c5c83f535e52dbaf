import type { Messages } from '../words.ts';

export const fileNames: Messages['fileNames'] = {
  drill: 'Simulacro de restauración {day}',
  calendar: 'Plazos de Docket',
  report: 'Informe de Docket del {from} al {to}',
  auditLog: 'Registro de auditoría de Docket {day}',
  checkpoint: 'Punto de control de Docket {entry}',
  recoverySheet: 'Hoja de recuperación de Docket',
  salvaged: 'rescatado',
  salvageReport: 'rescate-{day}',
};
