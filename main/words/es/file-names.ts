import type { Messages } from '../words.ts';

export const fileNames: Messages['fileNames'] = {
  drill: 'Simulacro de restauración {day}',
  calendar: 'Docket plazos',
  report: 'Docket informe {from} a {to}',
  auditLog: 'Docket registro de auditoría {day}',
  checkpoint: 'Docket punto de control {entry}',
  recoverySheet: 'Docket hoja de recuperación',
  salvaged: 'rescatado',
};
