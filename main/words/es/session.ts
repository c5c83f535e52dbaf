import type { Messages } from '../words.ts';
import { cannotOpen, cannotOpenNow } from './session/cannot-open.ts';
import { disk, keys } from './session/keys-and-disk.ts';
import { keyDoubts, notices } from './session/notices.ts';
import { printedSheet } from './session/printed-sheet.ts';
import { memoryNotices } from './session/memory-notices.ts';

export const session: Messages['session'] = {
  memoryNotices,
  note: 'Docket {version}. Funciona sin red. Nada sale de este equipo si usted no lo guarda en otro sitio.',
  fingerprint: 'Huella de este registro',
  putOnPaperFirst: 'Pase antes la clave a papel: no se vuelve a mostrar.',
  chooseRegister: {
    title: 'Abrir otro registro',
    folder: 'Carpeta del registro',
    whereFolder: 'Termina en .docket. Los suyos suelen estar en {folder}.',
    nothingTyped: 'Escriba la carpeta del registro.',
    look: 'Ver el registro',
    chooseFolder: 'Elegir la carpeta…',
    recent: 'Abiertos antes en este equipo',
    forget: 'Quitar {name} de esta lista',
    forgetAll: 'Olvidarlos todos',
    makeNew: 'Crear un registro nuevo',
  },
  clockFields: {
    regime: 'Ley que siguen sus plazos',
    calendar: 'Calendario de días hábiles',
    timeZone: 'Zona horaria',
  },
  createRegister: {
    title: 'Un registro nuevo',
    what: 'Una sola carpeta cifrada en este equipo contiene cada solicitud, cada brecha y cada fecha. Solo pueden abrirla las personas que usted indique.',
    sheet: 'Su hoja de recuperación',
    whatSheet:
      'Esta clave abre el registro si se pierden todas las contraseñas. Se muestra esta única vez y no se guarda en ningún sitio.',
    whatFingerprint:
      'Aparece también en la pantalla de desbloqueo, para que sepa que es su registro antes de escribir.',
    formTitle: 'Crear su registro',
    organisation: 'Organización',
    personName: 'Su nombre',
    passphrase: 'Contraseña',
    whatPassphrase: '12 caracteres o más; mejor 15. Sin reglas sobre signos ni mayúsculas.',
    again: 'La misma contraseña otra vez',
    submit: 'Crear el registro',
    keptIn: 'Se guarda en {folder}.',
    openOther: 'Abrir un registro que ya existe',
    noOrganisation: 'Indique la organización a la que pertenece este registro.',
    noPersonName: 'Escriba su nombre: aparece junto a lo que usted hace en este registro.',
    noPassphrase: 'Elija una contraseña: cuatro palabras o más que solo usted juntaría.',
    passphrasesDiffer: 'Las dos contraseñas no coinciden. Escriba dos veces la misma.',
    nothingMade: 'No se ha creado nada.',
    folderTaken: 'En {path} ya hay un registro. Abra ese o use otro nombre.',
  },
  keepRecoveryKey: {
    title: 'Clave de recuperación',
    what: 'Impresa una vez, abre este registro cuando se han perdido todas las contraseñas, con Docket o sin él.',
    notRead: 'No se ha podido leer cuándo se creó la clave.',
    inForce: 'Clave vigente',
    none: 'Ninguna',
    made: 'Creada el {at} por {by}',
    fingerprint: 'Huella',
    noneSo:
      'Ninguna clave impresa abre este registro. Si se olvida la última contraseña, nadie podrá volver a abrirlo. Cree una clave ahora.',
    look: 'Mire si la hoja sigue donde la dejó. Docket no guarda ni la clave ni la hoja y no puede volver a mostrarlas: si la hoja se ha perdido o la ha visto otra persona, sustituya la clave. Desde entonces la antigua ya no abre el registro, pero sigue abriendo las copias y las copias de seguridad hechas antes.',
    make: 'Crear una clave de recuperación',
    replace: 'Sustituir la clave de recuperación',
    onlyOfficer: 'Solo el delegado de protección de datos puede sustituirla.',
    seeAlso: 'Vea también <people>Personas y claves</people> y <backups>Copias de seguridad</backups>.',
    shownOnce: 'La clave nueva se muestra una sola vez, con su hoja para guardar e imprimir.',
    oldStops: 'La clave de su hoja antigua deja enseguida de abrir este registro: destruya después esa hoja.',
    makeNow: 'Crear la clave nueva',
    newKey: 'Su nueva clave de recuperación',
    kept: 'Tengo la clave nueva en papel y la hoja antigua está destruida',
  },
  recoveryKey: {
    language: 'Idioma de la hoja',
    where:
      'Guárdela donde no esté el registro: en una caja fuerte o con su abogado. Quien la tenga puede leer todo el registro.',
    saveSheet: 'Guardar la hoja (PDF)',
    saveOpener: 'Guardar el programa de apertura',
    print: 'Imprimir esta página',
    copy: 'Copiar la clave',
    whatSheet:
      'La hoja contiene la clave y los pasos: con Docket, y sin él, con SQLCipher y el programa de apertura, un programa pequeño que no guarda ningún secreto. Imprima la hoja y elimine después el archivo. Guarde junto a ella el programa de apertura en una memoria USB.',
    keyIsRight: 'La clave de esta página es correcta: imprima la página o copie la clave.',
  },
  recoverySheet: {
    title: 'Clave de recuperación',
    kept: 'Tengo la clave de recuperación en papel',
    open: 'Abrir el registro',
    madeAndSafe: 'El registro está creado y a salvo. Inténtelo de nuevo.',
  },
  registerNotices: {
    aboveThePage: 'Mensajes',
    ofRegister: 'Sobre este registro',
    showMore: 'Mostrar {more, number} más',
    putOff: 'Ahora no',
  },
  unlockForm: {
    title: {
      passphrase: 'Desbloquear el registro',
      'recovery-key': 'Abrir con la clave de recuperación',
    },
    passphrase: 'Contraseña',
    recoveryKey: 'Clave de recuperación',
    whatRecoveryKey: 'Como figura en su hoja de recuperación. Dan igual mayúsculas o minúsculas, espacios y guiones.',
    nothingTyped: {
      passphrase: 'Escriba su contraseña.',
      'recovery-key': 'Escriba la clave de recuperación de su hoja.',
    },
    capsLockOn: 'El bloqueo de mayúsculas está activado.',
    capsLockOff: 'El bloqueo de mayúsculas está desactivado.',
    unlock: 'Desbloquear',
    unlockIn: 'Desbloquear en {seconds, number} s',
    opening: 'Abriendo',
    isOpening: 'Abriendo.',
    otherWay: {
      passphrase:
        'Tarda uno o dos segundos, para frenar a quien pruebe al azar. En su lugar, <way>use la clave de recuperación</way>.',
      'recovery-key':
        'Tarda uno o dos segundos, para frenar a quien pruebe al azar. En su lugar, <way>use una contraseña</way>.',
    },
    forgotten: '¿La ha olvidado? <way>Use la clave de recuperación</way> de su hoja de recuperación.',
    wait: 'Ha habido varias contraseñas incorrectas, así que la siguiente espera {seconds, plural, one {# segundo} other {# segundos}}. Esto frena a quien pruebe al azar y nunca le deja a usted fuera. La clave de recuperación no espera.',
    demo: 'Contraseñas de la demostración',
    whatDemo: 'Esto es una demostración. Todas las personas que aparecen son inventadas.',
    fillInManager: 'Rellenar la contraseña del directivo',
    fillInOfficer: 'Rellenar la contraseña del delegado',
  },
  unlockRegister: {
    title: 'Desbloquear',
    noneChosen: 'Ningún registro elegido',
    openAnother: 'Abrir otro',
    compareFingerprint:
      'Compárela con su hoja de recuperación. Si difiere, este no es su registro: no escriba su contraseña.',
    lastSaved: 'Guardado por última vez',
    fileSize: 'Tamaño del archivo',
    somethingLost: '¿Se ha perdido algo?',
    doesNotOpen: '¿No se abre?',
    leadsOut: {
      backup: '<backup>Restaurar una copia de seguridad</backup>',
      salvage:
        '<backup>Restaurar una copia de seguridad</backup> o <salvage>rescatar en una carpeta nueva lo que se pueda leer</salvage>',
      keyFile:
        '<backup>Restaurar una copia de seguridad</backup> o <keys>reponer el archivo de claves desde una copia de seguridad</keys>',
      salvageOrKeyFile:
        '<backup>Restaurar una copia de seguridad</backup>, <salvage>rescatar en una carpeta nueva lo que se pueda leer</salvage> o <keys>reponer el archivo de claves desde una copia de seguridad</keys>',
    },
    report: 'Avisar de un problema con datos personales',
    reportHere: 'No hace falta contraseña. Solo puede leerlo el delegado de protección de datos.',
    reportElsewhere: 'Ahora no desde este equipo. Vea en su lugar cómo localizar al delegado de protección de datos.',
    restored:
      '<b>La copia de seguridad está restaurada.</b> El registro que había antes se conserva junto a este, en una carpeta con el nombre de esta restauración.',
    freshKeys:
      'La copia de seguridad es anterior a un cambio de claves, así que el registro tiene claves nuevas: lo abre quien hoy tiene una clave y nadie más. La huella de arriba es nueva. Escríbala en su hoja de recuperación.',
  },
  refusals: {
    folderTaken: 'En esa carpeta ya hay algo. Elija otra.',
    folderRefused: 'En esa carpeta no se puede escribir. Elija otra.',
    networkShare:
      'Esa carpeta está en un recurso de red, donde dos equipos pueden escribir a la vez en un registro y dañarlo. Elija una carpeta en un disco de este equipo.',
    cannotOpen: 'El registro no se abre. No se ha cambiado nada.',
    noCalendar: 'Elija un calendario.',
    noTimeZone: 'Elija una zona horaria.',
  },
  keys,
  disk,
  cannotOpen,
  cannotOpenNow,
  notices,
  keyDoubts,
  printedSheet,
  changeKeys: {
    sealing: {
      register: 'Sellando el registro con claves nuevas',
      ledger: 'Sellando el libro de cifras con claves nuevas',
    },
    readingBack: {
      register: 'Volviendo a leer el registro',
      ledger: 'Volviendo a leer el libro de cifras',
    },
  },
};
