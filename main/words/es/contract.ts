import type { Messages } from '../words.ts';

export const contract: Messages['contract'] = {
  unforeseen: 'Docket ha fallado aquí de un modo que no había previsto.',
  locked: 'El registro está bloqueado. Desbloquéelo e inténtelo de nuevo: no se ha cambiado nada.',
  forbidden: 'Su clave no abre esto. No se ha cambiado nada.',
  oneTimePassphrase:
    'Ha desbloqueado con una contraseña de un solo uso. Elija antes la suya: hasta entonces su clave no abre nada más. No se ha cambiado nada.',
  voided: 'Este expediente se ha anulado. Ya no se puede anotar nada en él y no se ha cambiado nada.',
  undoOver:
    'Demasiado tarde: esto se puede deshacer durante diez segundos, y no tras un bloqueo. No se ha cambiado nada.',
  notFound: 'En este registro no hay ningún expediente así.',
  diskFull: 'El disco está lleno. No se ha cambiado nada. Libere espacio e inténtelo de nuevo.',
  diskFullMadeRoom:
    'El disco está lleno. No se ha cambiado nada. Docket acaba de liberar los 32 MB que reserva para esto, para que usted pueda guardar, exportar, eliminar y bloquear: inténtelo de nuevo y libere espacio después.',
  damaged: 'Una parte del registro está dañada. No se ha cambiado nada. Compruebe el registro.',
  date: 'Escriba una fecha que exista, como 2026-11-25.',
  time: 'Indique la hora con su zona.',
  requestReference: 'Una referencia es como SAR-2026-0042.',
  breachReference: 'Una referencia es como BR-2026-0007.',
  anyReference: 'Una referencia es como SAR-2026-0042 o BR-2026-0007.',
  missing: 'Escriba algo aquí.',
  atMost: '{most, plural, one {Escriba como máximo # carácter.} other {Escriba como máximo # caracteres.}}',
  folderName:
    'Ninguna carpeta puede llamarse así. Copie su ruta del administrador de archivos y busque signos que sobren.',
  fieldRefused: 'Hay un campo que revisar.',
  clocks: {
    law: 'Docket no conoce esta ley. Use una de {codes}.',
    right: 'Docket no conoce este derecho. Use uno de {codes}.',
    event: 'Docket no conoce este hecho. Use uno de {codes}.',
    language: 'Docket escribe el cálculo en {codes}.',
    noRight: 'Elija al menos un derecho.',
    houseRuleTooShort: 'La regla interna necesita al menos 1 día.',
    houseRuleTooLong: 'La regla interna admite como máximo 365 días.',
    houseRuleFrom: 'Cuente la regla interna desde received o desde identity-confirmed.',
    identityPause: 'Use pause o restart.',
    extraClock: 'Docket no conoce este plazo. Use uno de {codes}.',
    notCounted: 'El plazo no se puede calcular.',
  },
};
