import type { Messages } from '../../words.ts';

export const keys: Messages['session']['keys'] = {
  wrongRecoveryKey:
    'Esa clave de recuperación es de otro registro, o la sustituyó una más reciente. No se ha cambiado nada. Busque la hoja más reciente y compare su huella con la de esta pantalla.',
  mistyped:
    'Esa no es una clave de recuperación completa: {why}. No se ha cambiado nada. Compárela con su hoja de recuperación, grupo por grupo.',
  mistypedBy: {
    strange: 'hay un carácter que nunca aparece en ninguna',
    length: 'tiene {length, plural, one {# carácter} other {# caracteres}} de {whole}',
    wrong: 'hay un carácter equivocado',
  },
  altered:
    'El archivo de claves se cambió fuera de Docket: {why}. El registro no se ha abierto y no se ha cambiado nada. Reponga keys.json desde su última copia de seguridad, y averigüe quién pudo escribir en esta carpeta.',
  alteredBy: {
    list: 'su lista de claves no es la que escribió este registro',
    protection: 'una contraseña tiene menos protección de la que exige este registro',
    managerHoldsMore: 'la ranura de un directivo contiene algo más que la clave del libro de cifras',
    slot: 'la ranura que abre esta clave no está como se hizo',
    sealedKeys: 'las claves de esta ranura no se abren',
    wrappedKey: 'una clave cifrada no se puede leer',
    unfinishedChange: 'las claves de un cambio sin terminar no se abren',
  },
  damaged:
    'El archivo de claves keys.json no se puede leer: {why}. El registro en sí no está afectado. Reponga keys.json desde su última copia de seguridad.',
  damagedBy: {
    noFile: 'no es un archivo',
    tooLarge: 'es demasiado grande',
    cut: 'no está completo',
    part: '{part} no es lo que debería',
    whole: 'el archivo entero no es lo que debería',
  },
  missing:
    'En esta carpeta no hay ningún archivo de claves keys.json. Elija la carpeta propia del registro, o reponga keys.json desde una copia de seguridad.',
  newer: 'Este registro lo hizo un Docket más reciente. No se ha cambiado nada. Instale ese Docket para abrirlo.',
  noSuchKey: 'Esa clave ya no existe en este registro. No se ha cambiado nada.',
  lastPassphrase:
    'Es la única contraseña que abre el registro. Dé de alta antes a otra persona. No se ha cambiado nada.',
  changing:
    'El último cambio de claves se interrumpió. Desbloquee de nuevo el registro para terminarlo. No se ha cambiado nada.',
};

export const disk: Messages['session']['disk'] = {
  ballastMissing:
    'El disco está lleno o casi lleno, y se están usando los 32 MB que Docket reserva para eso. Se vuelven a reservar cuando haya espacio. Libere espacio.',
  noFile: 'Ahí no hay un archivo, sino una tubería, un socket o un dispositivo.',
  refused:
    'El disco no lo ha admitido. No se ha cambiado nada. Mire si el disco está conectado y sin protección contra escritura, e inténtelo de nuevo.',
  damaged: {
    register:
      'Una parte de register.db está dañada, y esto está en ella. No se ha cambiado nada, y lo que no está dañado se sigue abriendo. Compruebe el registro: así sabrá qué está dañado y podrá recuperarlo.',
    ledger:
      'Está dañado el libro de cifras, del que se hacen los recuentos. No afecta a ningún expediente. Se rehace a partir del registro cuando lo desbloquea el delegado o un gestor.',
  },
  notWhereOpened: {
    register: 'El registro no está donde se abrió.',
    vault: 'El almacén no está donde se abrió.',
    ledger: 'El libro de cifras no está donde se abrió.',
  },
  moved: {
    register:
      'La carpeta del registro no está donde se abrió: se movió o se renombró, o su disco ya no está. No se ha cambiado nada, y lo guardado está en esa carpeta. Bloquee Docket, abra la carpeta donde esté ahora e inténtelo de nuevo.',
    vault:
      'La carpeta vault de este registro no es la misma que cuando se abrió: se movió o se cambió por otra. No se ha cambiado nada. Reponga con ese nombre la carpeta que contiene sus documentos, bloquee Docket, desbloquéelo e inténtelo de nuevo.',
    ledger:
      'Las cifras se rehicieron después de que usted desbloqueara, como cuando se retira una clave o se restaura una copia de seguridad. Estas ya no son las actuales, y no se ha escrito nada. Bloquee Docket y desbloquéelo de nuevo.',
  },
  link: 'La carpeta {folder} de este registro es un enlace a otro sitio. Docket escribiría y borraría ahí, así que el registro sigue cerrado y no se ha tocado nada. Quite el enlace, reponga con ese nombre la carpeta verdadera si la movió, e inténtelo de nuevo. Si ya no la tiene, restaure una copia de seguridad en una carpeta nueva.',
  links:
    'Estas carpetas de este registro son enlaces a otros sitios: {folders}. Docket escribiría y borraría ahí, así que el registro sigue cerrado y no se ha tocado nada. Quite los enlaces, reponga con esos nombres las carpetas verdaderas si las movió, e inténtelo de nuevo. Si ya no las tiene, restaure una copia de seguridad en una carpeta nueva.',
  linksAndMore:
    'Estas carpetas de este registro son enlaces a otros sitios: {folders} y {more} más. Docket escribiría y borraría ahí, así que el registro sigue cerrado y no se ha tocado nada. Quite los enlaces, reponga con esos nombres las carpetas verdaderas si las movió, e inténtelo de nuevo. Si ya no las tiene, restaure una copia de seguridad en una carpeta nueva.',
  syncFolder:
    'Este registro está en una carpeta de {service}. Ese servicio copia los archivos mientras se escriben y puede dejar un registro que no se abre. Lleve la carpeta a un disco de este equipo, y deje a {service} las copias de seguridad.',
  networkShare:
    'Esta carpeta está en un recurso de red, donde dos equipos pueden escribir a la vez en un registro y dañarlo. Tenga el registro en un disco de este equipo, y las copias de seguridad en el recurso de red.',
  clockSet:
    'El reloj de este equipo se {direction, select, forward {adelantó} other {atrasó}} {span} mientras el registro estaba abierto. Los límites y las horas se cuentan a partir de él: póngalo en hora y revise lo que se introdujo desde entonces.',
  clockBehind:
    'El reloj de este equipo va {span} por detrás de la hora en que se escribió por última vez algo en este registro, o en que estuvo abierto aquí por última vez. Los límites se cuentan a partir del reloj: póngalo en hora, o revise lo que se introdujo mientras iba adelantado.',
  span: {
    days: '{n, plural, one {{count} día} other {{count} días}}',
    hours: '{n, plural, one {{count} hora} other {{count} horas}}',
    minutes: '{n, plural, one {{count} minuto} other {{count} minutos}}',
    seconds: '{n, plural, one {{count} segundo} other {{count} segundos}}',
  },
};
