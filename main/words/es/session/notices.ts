import type { Messages } from '../../words.ts';

export const notices: Messages['session']['notices'] = {
  standing: {
    'never-unlocked':
      'Este registro no se ha desbloqueado nunca en este equipo. Aquí no admite avisos del personal hasta que el delegado o un gestor lo haya desbloqueado una vez. Compare la huella con su hoja de recuperación antes de escribir su contraseña.',
    'another-register':
      'El registro de este lugar no es el último que usted abrió. Compare la huella con su hoja de recuperación antes de escribir su contraseña. En él no se sellan avisos del personal.',
    'other-keys':
      'La huella no es la que ha visto este equipo, y no ha firmado el cambio nadie a quien conozca. Compare la huella con su hoja de recuperación antes de escribir su contraseña. En él no se sellan avisos del personal.',
    'older-keys':
      'El archivo de claves es anterior al que ha visto este equipo. Compare la huella con su hoja de recuperación antes de escribir su contraseña. En él no se sellan avisos del personal.',
    doubt:
      'Una duda sobre este registro espera a que la resuelva un delegado de protección de datos. Hasta entonces no se sellan en él avisos del personal.',
  },
  newKeys:
    'Las claves de este registro han cambiado desde que se vieron aquí por última vez, y firmó el cambio un delegado de protección de datos a quien este equipo conoce. Compare la huella con la hoja de recuperación más reciente.',
  setAside:
    'En la carpeta de este registro, algo que no puso Docket tenía un nombre que usa Docket: {names}. Se conserva sin cambios en la misma carpeta, con «set-aside» detrás del nombre. Sáquelo de ahí si es suyo, o elimínelo.',
  hardLinked:
    'Otra carpeta comparte {names} con este registro mediante un enlace duro, como hacen algunas instantáneas. Lo que usted guarda se escribe también ahí, así que no la tenga por una copia. Haga una copia de seguridad en Docket, o copie la carpeta.',
  leftAlone:
    'En la carpeta de este registro hay algo que no puso Docket: {names}. Se ha dejado como está y no hace daño. Sáquelo de ahí si no lo quiere. Docket lo dice una sola vez; la comprobación del registro lo enumera.',
  namesAndMore: '{names} y {more} más',
  unnamed:
    '{files, plural, one {Un archivo sellado del almacén no corresponde a ningún expediente en esta copia del registro. Se conserva, por si esta copia no es la más reciente y el resto aún se está copiando.} other {{count} archivos sellados del almacén no corresponden a ningún expediente en esta copia del registro. Se conservan, por si esta copia no es la más reciente y el resto aún se está copiando.}}',
  unnamedForDays:
    '{files, plural, one {Un archivo sellado del almacén no corresponde a ningún expediente en esta copia del registro. Se conserva {days} días, por si esta copia no es la más reciente y el resto aún se está copiando.} other {{count} archivos sellados del almacén no corresponden a ningún expediente en esta copia del registro. Se conservan {days} días, por si esta copia no es la más reciente y el resto aún se está copiando.}}',
  ledger: {
    missing:
      'Faltaba el archivo ledger.db y se ha vuelto a crear a partir del registro. No afecta a ningún expediente.',
    damaged:
      'El archivo ledger.db estaba dañado y se ha vuelto a crear a partir del registro. El dañado se conserva al lado. No afecta a ningún expediente.',
    strange:
      'El archivo ledger.db contenía algo que no hizo Docket: una tabla, una regla o un tamaño que no es el suyo. Se conserva junto a uno nuevo, contado a partir del registro. No afecta a ningún expediente. Puede haberlo hecho alguien con la contraseña de un directivo; lo que esperaba en ese archivo no está en el registro de auditoría.',
    older:
      'El archivo ledger.db era de un Docket anterior y se ha vuelto a contar a partir del registro. El antiguo se conserva al lado.',
    held: 'Otro programa retenía el archivo ledger.db y no lo soltó, así que se ha apartado y se ha vuelto a crear a partir del registro. No afecta a ningún expediente. Si un directivo tiene abierto el registro, debe abrirlo de nuevo.',
    behind:
      'Una página de register.db está dañada. Lo que está en otras se abre como siempre. Compruebe el registro: así sabrá qué está dañado y podrá recuperarlo.',
    'out-of-order':
      'El archivo ledger.db no se pudo leer o escribir mientras usted trabajaba, así que las cifras de los directivos van con retraso. Las de usted vienen del registro y son correctas. Bloquee Docket y desbloquéelo: así se vuelve a crear el archivo.',
    unlikely:
      'Una fila de register.db no es de las que escribe Docket, así que las cifras de los directivos van con retraso. Sus expedientes se abren como siempre. Compruebe el registro: la comprobación nombra la fila.',
  },
  alteredLedger:
    '{counts, plural, one {Un recuento de ledger.db no era el del registro y se ha rehecho. No afecta a ningún expediente. Lo cambió alguien con la contraseña de un directivo, o un archivo dañado: pida que se vuelvan a exportar los informes que los directivos exportaron desde que usted bloqueó por última vez.} other {{count} recuentos de ledger.db no eran los del registro y se han rehecho. No afecta a ningún expediente. Los cambió alguien con la contraseña de un directivo, o un archivo dañado: pida que se vuelvan a exportar los informes que los directivos exportaron desde que usted bloqueó por última vez.}}',
  strangeEntries:
    '{entries, plural, one {Una entrada en espera no era de Docket y no ha pasado al registro de auditoría. Dejan entradas así el equipo de un directivo cuyo reloj se desvía más de un minuto, un archivo dañado o alguien que escribe en ledger.db con la contraseña de un directivo. No afecta a ningún expediente. Compare los relojes, pregunte a sus directivos y retire la clave a quien la haya escrito a mano.} other {{count} entradas en espera no eran de Docket y no han pasado al registro de auditoría. Dejan entradas así el equipo de un directivo cuyo reloj se desvía más de un minuto, un archivo dañado o alguien que escribe en ledger.db con la contraseña de un directivo. No afecta a ningún expediente. Compare los relojes, pregunte a sus directivos y retire la clave a quien las haya escrito a mano.}}',
  otherSigningKey:
    '{checkpoints, plural, one {Su clave de firma figura desde ahora en el archivo de claves keys.json. 1 punto de control a su nombre está firmado con otra clave, como ocurre tras cambiar la contraseña. Si usted nunca ha cambiado la suya, mírelo en el registro de auditoría.} other {Su clave de firma figura desde ahora en el archivo de claves keys.json. {count} puntos de control a su nombre están firmados con otra clave, como ocurre tras cambiar la contraseña. Si usted nunca ha cambiado la suya, mírelos en el registro de auditoría.}}',
};

export const keyDoubts: Messages['session']['keyDoubts'] = {
  'older-keys':
    'El archivo de claves de este registro es anterior al que ha visto este equipo: puede que lo abra alguien cuya clave se retiró, una contraseña anterior o una hoja de recuperación anterior. No se ha cambiado nada. Reponga el registro más reciente, o acepte este con un motivo.',
  'other-keys':
    'Las claves con las que se sellan los avisos del personal no son las que ha visto este equipo, y no ha firmado el cambio ningún delegado de protección de datos a quien conozca. No se ha cambiado nada. Compare la huella con su hoja de recuperación, reponga el registro correcto, o acepte este con un motivo.',
  place:
    'El último registro que se desbloqueó en esta carpeta de este equipo era otro. No se ha cambiado nada. Busque dónde está ahora ese. Acepte este con un motivo cuando sepa por qué está aquí.',
  olderKeyFile:
    'El archivo de claves keys.json es anterior: es del cambio {revision} de las claves, y este registro ha visto el cambio {seen}. Puede que una contraseña o una clave de recuperación ya sustituida vuelva a abrir el registro. No afecta a ningún expediente. Bloquee y reponga el más reciente desde la carpeta backups, o deje que un delegado de protección de datos acepte este con un motivo.',
};
