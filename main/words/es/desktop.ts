import type { Messages } from '../words.ts';

export const desktop: Messages['desktop'] = {
  menu: {
    about: 'Acerca de Docket',
    register: '&Registro',
    view: '&Ver',
    window: 'Ve&ntana',
    help: '&Ayuda',
    lock: 'Bloquear',
    openFolder: 'Abrir la carpeta del registro',
    copyDiagnostics: 'Copiar los datos de diagnóstico',
    edit: {
      title: 'Edición',
      undo: 'Deshacer',
      redo: 'Rehacer',
      cut: 'Cortar',
      copy: 'Copiar',
      paste: 'Pegar',
      pasteAndMatchStyle: 'Pegar con el mismo estilo',
      delete: 'Eliminar',
      selectAll: 'Seleccionar todo',
      substitutions: 'Sustituciones',
      showSubstitutions: 'Mostrar sustituciones',
      toggleSmartQuotes: 'Comillas inteligentes',
      toggleSmartDashes: 'Guiones inteligentes',
      toggleTextReplacement: 'Sustitución de texto',
      speech: 'Voz',
      startSpeaking: 'Iniciar locución',
      stopSpeaking: 'Detener locución',
    },
    zoom: {
      reset: 'Tamaño real',
      in: 'Acercar',
      out: 'Alejar',
    },
    fullScreen: 'Pantalla completa',
    minimize: 'Minimizar',
    quit: {
      mac: 'Salir de Docket',
      windows: 'Salir',
      other: 'Salir',
    },
    mac: {
      close: 'Cerrar ventana',
      hide: 'Ocultar Docket',
      hideOthers: 'Ocultar otros',
      services: 'Servicios',
      showAll: 'Mostrar todo',
      window: 'Ventana',
      zoom: 'Zoom',
      front: 'Traer todo al frente',
    },
  },
  about: {
    what: 'Un registro de solicitudes de protección de datos, de brechas y de sus plazos, solo en este equipo.',
    licence: 'Software libre bajo la licencia Apache 2.0.',
    versions: 'Electron {electron}, Chromium {chrome}, Node {node}.',
    close: 'Cerrar',
    licences: 'Licencias',
  },
  licences: {
    title: 'Licencias',
    own: 'Licencia Apache, versión 2.0: {address}',
    inItsText: 'licencia en su texto',
    around:
      'Electron y Chromium traen las suyas: LICENSE.electron.txt y LICENSES.chromium.html están en la carpeta del programa.',
  },
  folder: {
    notOpened: 'No se ha abierto la carpeta del registro.',
    none: 'Aquí aún no hay ningún registro.',
    refused: 'Docket no ha podido abrirla: la carpeta no está, o este equipo no tiene con qué mostrar carpetas.',
  },
  diagnostics: {
    copied: 'Los datos de diagnóstico están en el portapapeles.',
    what: 'Nombran versiones y estados, y ninguna persona, expediente ni carpeta.',
  },
  save: {
    title: 'Guardar una copia',
    gone: 'El archivo ya no está listo para guardarse. No se ha guardado nada. Vuelva a pedirlo.',
    unforeseen: 'Ha fallado algo que nadie había previsto. No se ha guardado nada. Vuelva a pedir el archivo.',
    inRegister:
      'Eso está dentro de la carpeta de un registro, donde solo escribe Docket. No se ha guardado nada. Elija otro lugar.',
    notAFile: 'Ese nombre lo tiene algo que no es un archivo. No se ha guardado nada. Elija otro nombre.',
    notWritable:
      'No está permitido sobrescribir un archivo que ya tiene ese nombre. Está como estaba, y no se ha guardado nada. Elija otro nombre.',
    locked: 'El registro se bloqueó, así que el archivo no se ha guardado. No ha quedado nada de él.',
    halfRead:
      'El archivo no se pudo leer entero, así que no se ha guardado. No ha quedado nada de él. Inténtelo de nuevo.',
    refused: 'El archivo no se ha guardado, y no ha quedado nada de él. {why}',
    why: {
      diskFull: 'El disco está lleno. Libere espacio, o elija otro lugar.',
      shareFull: 'El espacio que tiene asignado en ese disco está lleno. Libere espacio, o elija otro lugar.',
      tooLarge: 'Ese disco no admite archivos de este tamaño. Elija otro lugar.',
      readOnly: 'Ese lugar es de solo lectura. Elija otro lugar.',
      notAllowed: 'Usted no tiene permiso para escribir ahí. Elija otro lugar.',
      inUse: 'Otro programa tiene abierto el archivo. Ciérrelo ahí, o elija otro nombre.',
      folderGone: 'La carpeta ya no está. Elija otro lugar.',
      folderOfThatName: 'Una carpeta tiene ese nombre. Elija otro nombre.',
      nameTooLong: 'El nombre es demasiado largo para ese disco. Elija uno más corto.',
      nameNotTaken: 'Ese disco no admite este nombre. Elija otro nombre.',
      other: 'El disco no lo ha admitido. Inténtelo de nuevo, o elija otro lugar.',
    },
  },
  endedTwice: {
    message: 'La ventana de Docket se ha cerrado sola dos veces en un minuto.',
    detail:
      'El registro está bloqueado y lo guardado está a salvo. Puede que se haya perdido lo que escribió en los últimos segundos. Si vuelve a ocurrir, salga de Docket e inícielo de nuevo.',
    again: 'Volver a abrir la ventana',
    leave: 'Salir de Docket',
  },
  unsent: {
    message: '¿Cerrar sin enviar?',
    detail: 'Lo que ha escrito no se guarda. El delegado de protección de datos no lo verá.',
    keepWriting: 'Seguir escribiendo',
    close: 'Cerrar sin enviar',
  },
  notDrawn: {
    message: 'No se ha podido mostrar la ventana de Docket.',
    detail: 'No se ha abierto ni cambiado ningún registro. Vuelva a iniciar Docket. Si sigue así, instálelo de nuevo.',
  },
  late: {
    message: 'Docket termina antes de que el registro se haya cerrado.',
    detail:
      'El disco no ha respondido durante diez segundos. Lo guardado está a salvo. Mire si el disco está conectado antes de volver a abrir el registro.',
  },
  notAnswered: 'Docket ha encontrado un error que no había previsto.',
  reminders: {
    locked: 'Docket está bloqueado',
    mayEnd: '{n, plural, one {Puede que hoy venza 1 plazo.} other {Puede que hoy venzan {limits} plazos.}}',
    many: '{n, plural, one {{limits} recordatorio nuevo.} other {{limits} recordatorios nuevos.}} Todos los plazos en curso están en «Hoy».',
  },
  cannotStart: {
    sentence: 'Docket no se ha iniciado. {why}',
    unforeseen:
      'Ha fallado algo que nadie había previsto. No se ha abierto ni cambiado ningún registro. Vuelva a iniciar Docket; si sigue así, instálelo de nuevo.',
    demoNotMade:
      'No se ha podido crear la demostración. No se ha tocado ningún registro suyo. Dé a DOCKET_DEMO una carpeta nueva en un disco con espacio.',
    demoFolderTaken:
      'La carpeta de la demostración contiene algo que no puso Docket. No se ha tocado nada de ella. Dé a DOCKET_DEMO una carpeta nueva o vacía.',
  },
  door: {
    opening: 'Abriendo Docket…',
    refused:
      'Esta dirección ya se usó o no está completa. Su registro sigue bloqueado y a salvo. Detenga Docket donde lo inició, vuelva a iniciarlo y use la dirección nueva.',
    noKey:
      'Esta ventana no tiene la clave de Docket. Su registro está a salvo. Use la dirección que Docket mostró al iniciarse, una sola vez, o vuelva a iniciar Docket.',
  },
};
