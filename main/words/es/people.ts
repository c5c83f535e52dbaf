import type { Messages } from '../words.ts';

export const people: Messages['people'] = {
  opens: {
    handler: 'Trabaja con solicitudes y brechas. No cambia los ajustes.',
    manager: 'Ve recuentos y los exporta. A esta clave no le llega ningún nombre.',
    dpo: 'Lo abre todo y da de alta a personas.',
  },
  passphrase: {
    show: 'Mostrar: {label}',
    advice: 'Cuatro o cinco palabras que no tengan nada que ver entre sí, mejor 15 caracteres o más. Puede pegarla.',
  },
  listPeople: {
    title: 'Personas y claves',
    sentence: 'Cada persona de esta lista abre el registro con su propia contraseña y ve lo que permite su función.',
    failed: 'No se ha podido mostrar la lista de personas.',
    noRecoveryKey:
      'Ninguna clave de recuperación abre este registro. Si se pierden todas las contraseñas, se pierde el registro. <link>Crear una clave de recuperación</link>',
    recoveryKey: 'Este registro también se abre con una clave impresa: <link>Clave de recuperación</link>',
    holders: 'Quién tiene una clave',
    compare:
      'Compare cada clave de firma con la de la hoja de recuperación. Cambia cuando su titular tiene una contraseña nueva; si no, alguien puede haber reescrito el historial en su nombre.',
    former: 'Quién tuvo una',
    name: 'Nombre',
    role: 'Función',
    since: 'Desde',
    lastUnlocked: 'Último desbloqueo',
    removed: 'Retirada',
    change: 'Cambiar',
    you: '{name} (usted)',
    oneTime: 'contraseña de un solo uso',
    signingKey: 'Clave de firma <hex>{key}</hex>',
    notLately: 'No últimamente',
    rename: 'Renombrar',
    reset: 'Restablecer',
    remove: 'Retirar',
    of: {
      rename: 'Renombrar a {name}',
      reset: 'Restablecer la contraseña de {name}',
      remove: 'Retirar la clave de {name}',
    },
  },
  addPerson: {
    title: 'Dar una clave a alguien',
    name: 'Nombre',
    opens: 'Qué abre la clave',
    passphrase: 'Contraseña',
    advice: 'La escribe aquí esa misma persona. {advice}',
    away: 'La persona no está aquí',
    awayMeans: 'Docket crea una contraseña de un solo uso, que usted entrega. Con ella la persona elige la suya.',
    give: 'Dar la clave',
    nameMissing: 'Escriba el nombre de la persona.',
    passphraseMissing: 'Esa persona elige una contraseña: cuatro palabras o más que solo ella juntaría.',
    added:
      '{name} tiene ya una clave: {role, select, dpo {delegado de protección de datos} handler {gestor} other {directivo}}.',
    failed: '{problem} No se ha dado de alta a nadie.',
  },
  renamePerson: {
    title: 'Cambiar el nombre de {name}',
    name: 'Nombre',
    help: 'Aparece junto a lo que hizo, también antes de hoy.',
    nameMissing: 'Escriba el nombre de la persona.',
    rename: 'Cambiar el nombre',
    failed: '{problem} No se ha cambiado nada.',
  },
  changePassphrase: {
    title: 'Cambiar la contraseña',
    current: 'Contraseña que usa ahora',
    oneTime: 'Contraseña de un solo uso',
    new: 'Contraseña nueva',
    currentMissing: 'Escriba la contraseña con la que desbloqueó.',
    newMissing: 'Escriba la nueva: cuatro palabras o más.',
    change: 'Cambiarla',
    keep: 'Guardar esta contraseña',
    lock: 'Bloquear',
    changed: 'Su contraseña ha cambiado. La anterior ya no abre nada.',
    failed: '{problem} No se ha cambiado nada.',
  },
  chooseOwnPassphrase: {
    title: 'Elija su propia contraseña',
    why: 'Ha desbloqueado con una contraseña de un solo uso. Otra persona la ha visto, así que no abre nada más que esto: elija una que solo usted sepa. Después se abre el registro.',
  },
  ownPassphrase: {
    title: 'Su contraseña',
    sentence: 'Abre las cifras de este registro y nada más.',
    help: 'Nadie más la sabe y Docket no la guarda. Si la olvida, el delegado de protección de datos le da una contraseña de un solo uso.',
  },
  resetPassphrase: {
    title: 'Restablecer la contraseña de {name}',
    what: 'Docket genera una contraseña de un solo uso. La que esa persona tiene ahora deja de servir enseguida. Nadie elige una contraseña por otra persona: cada cual elige la suya al desbloquear.',
    make: 'Crear una contraseña de un solo uso',
    made: 'Contraseña de un solo uso para {name}',
    handOver:
      'Léasela o désela en papel: no se vuelve a mostrar. Cuando desbloquee con ella, Docket le pedirá una contraseña propia.',
    forgotten: 'La contraseña olvidada ya no abre nada.',
    copy: 'Copiarla',
  },
  revokePerson: {
    title: 'Retirar la clave de {name}',
    does: 'Qué hace',
    opensNothing: 'Su contraseña ya no abre nada, ni aquí ni en las copias que se hagan desde ahora.',
    newKeys:
      'Se hace una copia de seguridad y después cada archivo del registro recibe claves nuevas: menos de un minuto por gigabyte.',
    sheetVoid:
      'La hoja de recuperación deja de valer. Al final se muestra una clave nueva: tenga a mano una impresora o papel.',
    nameStays: 'Su nombre se queda en el historial de cada expediente.',
    cannot: 'Qué no puede hacer',
    copiesStay:
      'Las copias y las copias de seguridad que ya existen siguen siendo legibles para esa persona, si las tiene y tiene su contraseña.',
    takeBack:
      'Recupere sus dispositivos y sus copias, y elimine cuando pueda las copias de seguridad anteriores a hoy.',
    remove: 'Retirar la clave de {name}',
    keep: 'Mantener su clave',
    backupFirst: 'Haciendo antes una copia de seguridad',
    progress: '{step}, {percent, number} de 100',
    leaveRunning: 'Deje Docket en marcha. Si se detiene, el próximo desbloqueo continúa desde aquí.',
    failed: 'No se ha retirado la clave. Inténtelo de nuevo.',
    removed: '{name} ya no tiene ninguna clave',
    hasNewKeys:
      'El registro tiene claves nuevas. Las copias y las copias de seguridad hechas antes siguen siendo legibles para esa persona, si las tiene.',
    newRecoveryKey: 'Nueva clave de recuperación',
    newFingerprint: 'También es nueva la huella del registro:',
    oldSheet:
      'La clave de la hoja antigua ya no abre nada, salvo las copias de seguridad hechas antes. La clave nueva no se vuelve a mostrar.',
  },
  hasLeft: 'Alguien que ya no está',
  weak: {
    short:
      '{length, plural, one {Tiene # carácter.} other {Tiene # caracteres.}} Use al menos {fewest}: cuatro o cinco palabras que no tengan nada que ver entre sí son fáciles de recordar y difíciles de adivinar.',
    long: 'Tiene más de {most} caracteres. Use una más corta.',
    unseen:
      'Contiene un carácter que nadie puede ver ni escribir, como los que a veces se cuelan al copiar. Escriba la contraseña en vez de pegarla.',
    repeats:
      'Repite los mismos pocos caracteres, y eso se adivina pronto. Use palabras que no tengan nada que ver entre sí.',
    walk: 'Sigue el orden del teclado o del alfabeto, y eso se adivina pronto. Use palabras que no tengan nada que ver entre sí.',
    number:
      'Es un número, como un teléfono o una fecha, y eso se adivina pronto. Use palabras que no tengan nada que ver entre sí.',
    address:
      'Es sobre todo una dirección de correo o de una web, lo primero que prueba quien le conoce. Use palabras que no tengan nada que ver entre sí.',
    name: 'Es sobre todo el nombre de la organización o de una persona, lo primero que prueba quien le conoce. Use palabras que no tengan nada que ver con ellos.',
    common:
      'Está entre las primeras que se prueban para adivinar. Use cuatro o cinco palabras que no tengan nada que ver entre sí.',
  },
  refusals: {
    currentPassphrase: 'Escriba la contraseña que usa ahora.',
    wrongPassphrase: 'Esa no es la contraseña con la que desbloqueó. No se ha cambiado nada.',
    samePassphrase: 'Esa es la contraseña que ya tiene. Escriba otra. No se ha cambiado nada.',
    openedWithRecoveryKey:
      'Usted abrió el registro con la clave de recuperación, que no es una contraseña. Restablezca la suya en «Personas y claves». No se ha cambiado nada.',
    weakPassphrase: 'Esa contraseña es demasiado fácil de adivinar.',
    keyFile: 'No se ha podido cambiar la lista de claves. No se ha cambiado nada.',
    nobody: 'Nadie con ese nombre tiene una clave de este registro. No se ha cambiado nada.',
    nameTaken: 'Alguien con ese nombre tiene o tuvo una clave. Añada una inicial o un departamento.',
    yourself: 'Es su propia clave. Solo puede retirarla otro delegado de protección de datos. No se ha cambiado nada.',
    lastOfficer:
      'Es el último delegado de protección de datos: después nadie podría dar de alta a personas. Dé de alta antes a otro. No se ha cambiado nada.',
    removalNeedsPassphrase:
      'Usted abrió el registro con la clave de recuperación, y retirar una clave invalida esa hoja. Restablezca antes su propia contraseña, bloquee y desbloquee con ella. No se ha cambiado nada.',
    overviewOpen:
      'Un directivo tiene el resumen abierto en otra ventana. Pídale que la bloquee antes. No se ha cambiado nada.',
    noBackup: 'No se ha podido hacer la copia de seguridad que va antes. No se ha cambiado nada.',
    keysUnfinished:
      'Esa persona ya no tiene ninguna clave, pero el registro conserva aún las claves antiguas. Desbloquéelo de nuevo: así termina el cambio. No afecta a ningún expediente.',
    keysNotSettled:
      'El disco está lleno o lo escrito no se vuelve a leer igual. Libere espacio, bloquee y desbloquee: así termina el cambio.',
    replacingNeedsPassphrase:
      'Usted abrió el registro con la clave de recuperación que así dejaría de valer. Restablezca antes su propia contraseña, bloquee y desbloquee con ella. No se ha cambiado nada.',
  },
  keyFileRefused: {
    changedMeanwhile:
      'La lista de claves se cambió al mismo tiempo en otra ventana. Aquí no se ha cambiado nada. Inténtelo de nuevo.',
    inDoubt:
      'Se duda de que el archivo de claves keys.json sea el correcto, así que la lista de claves no se cambia. No se ha cambiado nada. Bloquee y reponga el más reciente desde la carpeta backups, o deje que un delegado de protección de datos acepte este con un motivo.',
  },
};
