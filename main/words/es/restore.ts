import type { Messages } from '../words.ts';

export const restore: Messages['restore'] = {
  noNewFolder: 'Escriba una carpeta que aún no exista.',
  restoreBackup: {
    made: 'Hecha',
    madeFor: {
      asked: '{at}, a petición',
      lock: '{at}, al bloquear',
      daily: '{at}, diaria',
      update: '{at}, antes de una actualización',
      migration: '{at}, antes de una versión más reciente',
      're-key': '{at}, antes de claves nuevas',
      restore: '{at}, antes de una restauración',
    },
    holds: 'Contiene',
    held: '{requests, plural, one {# solicitud} other {# solicitudes}}, {breaches, plural, one {# brecha} other {# brechas}}, {documents}',
    endsWith: 'Termina con',
    lastEntry: 'la entrada {entry} de su historial, {at}',
    ofThatTime: 'La copia de seguridad del {at} se abre con las contraseñas y la clave de recuperación de entonces.',
    openWith: 'Abrirla con',
    ways: {
      passphrase: 'Una contraseña',
      'recovery-key': 'La clave de recuperación',
    },
    fields: {
      passphrase: 'Contraseña de esa copia de seguridad',
      'recovery-key': 'Clave de recuperación de esa copia de seguridad',
    },
    nothingTyped: {
      passphrase: 'Escriba una contraseña de cuando se hizo esa copia de seguridad.',
      'recovery-key': 'Escriba la clave de recuperación de la hoja de entonces.',
    },
    look: 'Mirar dentro',
  },
  chooseTarget: {
    restoring: 'Restaurando',
    ofAnother:
      'Es una copia de seguridad de un registro distinto del que hay en este lugar, así que va a una carpeta nueva.',
    where: 'Dónde va',
    inPlace: 'En el lugar del registro actual',
    whatInPlace:
      'Para un delegado de protección de datos, o con la clave de recuperación. El registro actual se conserva: su carpeta se aparta y recibe el nombre de esta restauración. Las claves que se hayan retirado o sustituido desde entonces siguen estándolo. La ventana se bloquea.',
    elsewhere: 'En una carpeta nueva',
    whatElsewhere: 'El registro actual se queda como está.',
    passphrase: 'Contraseña del registro actual',
    recoveryKey: 'Clave de recuperación del registro actual',
    whatSecret:
      'Lo que hoy abre el registro. Déjelo vacío si es lo mismo que acaba de escribir para la copia de seguridad.',
    noKeyFile:
      'El archivo de claves del registro actual falta o está dañado. La huella de esta copia de seguridad tiene que ser la de su hoja de recuperación:',
    fingerprint: 'Huella de su hoja de recuperación',
    whatFingerprint: 'Escríbala leyéndola del papel. Déjela vacía si ya ha desbloqueado el registro en este equipo.',
    folder: 'Carpeta nueva',
    whatFolder: 'Una carpeta que aún no exista, por ejemplo una que termine en .docket.',
    stopped: 'Detenida. No se ha restaurado nada.',
    failed: 'No se ha restaurado nada.',
    documentsLost:
      '{lost, plural, one {Falta o está dañado # de {documents, plural, one {# documento} other {# documentos}} de esta copia de seguridad.} other {Faltan o están dañados # de {documents, plural, one {# documento} other {# documentos}} de esta copia de seguridad.}}',
    restIsWhole: 'Aún no se ha restaurado nada. Todo lo demás está íntegro.',
    evenWithout: 'Restaurar sin ellos',
    submit: 'Restaurar',
  },
  restoreKeyFile: {
    title: 'Reponer el archivo de claves',
    what: 'Docket toma, de las copias de seguridad, el keys.json más reciente del que respondan las claves propias de este registro. Lo que se haya sustituido o retirado desde entonces sigue así, y consta en el historial. Si hay uno dañado, se conserva al lado. Escriba una contraseña que abra este registro o una de sus copias de seguridad.',
    failed: 'No se ha repuesto el archivo de claves.',
    submit: 'Reponerlo',
    copyBeside: 'la copia que está junto a las copias de seguridad',
  },
  restored: {
    holds:
      '<b>La copia de seguridad está restaurada.</b> Contiene {requests, plural, one {# solicitud} other {# solicitudes}} y {breaches, plural, one {# brecha} other {# brechas}}.',
    isIn: 'Está en {path}.',
    keptAside: 'El registro que había antes se conserva en {path}.',
    freshKeys:
      'La copia de seguridad es anterior a un cambio de claves, así que el registro tiene claves nuevas: lo abre quien hoy tiene una clave y nadie más. Su huella es nueva. Escríbala en su hoja de recuperación:',
    documentsLost:
      '{lost, plural, one {# documento ya no estaba en la copia de seguridad.} other {# documentos ya no estaban en la copia de seguridad.}} Compruebe el registro: los nombra.',
    open: 'Abrirlo',
    stay: 'Quedarse aquí',
    toUnlock: 'Ir a la pantalla de desbloqueo',
  },
  secretField: {
    labels: {
      passphrase: 'Su contraseña',
      recoveryKey: 'Clave de recuperación',
    },
    otherWay: {
      passphrase: 'Usar la clave de recuperación',
      recoveryKey: 'Usar una contraseña',
    },
    nothingTyped: {
      passphrase: 'Escriba su contraseña.',
      recoveryKey: 'Escriba la clave de recuperación de su hoja.',
    },
  },
  refusals: {
    keyFileWhole:
      'El archivo de claves keys.json está íntegro, así que no se ha puesto nada en su lugar. No se ha cambiado nada. Desbloquee con una contraseña o la clave de recuperación de ahora: lo sustituido sigue sustituido.',
    noKeysInBackups:
      'Ninguna copia de seguridad junto a este registro contiene claves que lo abran. No se ha cambiado nada. Conecte el disco con sus otras copias de seguridad, o restaure una de ellas en una carpeta propia.',
    passphrase: 'Escriba una contraseña de esa copia de seguridad.',
    recoveryKey: 'Escriba la clave de recuperación de esa copia de seguridad.',
    notABackup: 'En esa carpeta no hay ninguna copia de seguridad íntegra. No se ha cambiado nada.',
    damaged: 'Esta copia de seguridad no está como se hizo.',
    notInPlace: 'La copia de seguridad no se ha puesto en el lugar del registro actual. No se ha cambiado nada.',
    documentsLost: 'Faltan o están dañados documentos de esta copia de seguridad. Aún no se ha restaurado nada.',
  },
  steps: {
    copy: 'Copiando el registro',
    read: 'Leyendo el registro',
    documents: 'Copiando los documentos',
    compare: 'Comparando',
  },
  backupDamaged:
    'Esta copia de seguridad no está como se hizo: falta o se cambió {part}. No se ha restaurado ni tocado nada. Elija otra copia de seguridad.',
  document: 'un documento',
  notInPlace: {
    'another-register':
      'Esta copia de seguridad es de un registro distinto del que hay en este lugar, así que no ocupa su sitio. No se ha cambiado nada. Restáurela en una carpeta nueva.',
    'not-yours':
      'Solo un delegado de protección de datos, o quien tenga la clave de recuperación, puede poner una copia de seguridad en el lugar del registro. No se ha cambiado nada. Restáurela en una carpeta nueva, o pídaselo a un delegado de protección de datos.',
    'fingerprint-needed':
      'El archivo de claves del registro actual falta o está dañado, y este equipo no ha visto ese registro. No se ha cambiado nada. Escriba la huella de su hoja de recuperación, o restaure en una carpeta nueva.',
    'fingerprint-differs':
      'La huella de esta copia de seguridad no es la del registro que hay en este lugar, así que no ocupa su sitio. No se ha cambiado nada. Busque una copia de seguridad con la huella correcta, o restaure esta en una carpeta nueva.',
    'changed-meanwhile':
      'El archivo de claves del registro actual cambió mientras se restauraba la copia de seguridad. No se ha puesto nada en su lugar. Vuelva a restaurar la copia de seguridad.',
    'not-proved':
      'El archivo de claves del registro actual falta o está dañado, y su archivo register.db no es de los que abren las claves de esta copia de seguridad. No se ha cambiado nada. Restaure en una carpeta nueva.',
  },
  oneTimePassphrase:
    'Esa es una contraseña de un solo uso. Desbloquee con ella y elija antes la suya. No se ha cambiado nada.',
  olderKeyFile:
    'El archivo de claves keys.json del registro actual es anterior a uno que el registro ha visto. No se ha cambiado nada. Reponga antes el más reciente desde la carpeta backups, o restaure en una carpeta nueva.',
  presentPassphrase:
    'Esa contraseña no abre el registro actual, al que sustituiría la copia de seguridad. No se ha cambiado nada. Escriba una que lo abra ahora, o restaure en una carpeta nueva.',
  nameLost: 'Nombre ausente de esta copia {id}',
};
