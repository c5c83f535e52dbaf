import type { Messages } from '../words.ts';

export const updates: Messages['updates'] = {
  showUpdate: {
    title: 'Actualizar desde un archivo',
    settings: 'Ajustes',
    thisIs:
      'Este es Docket {version}. No pregunta a nadie si hay actualizaciones: alguien le trae a usted dos archivos.',
    thisIsFor:
      'Este es Docket {version} para {platform}. No pregunta a nadie si hay actualizaciones: alguien le trae a usted dos archivos.',
    onlyOfficer: 'Solo el delegado de protección de datos puede actualizar Docket.',
    notRead: 'No se ha podido leer si hay una actualización preparada.',
    ready: 'Docket {version} está listo para instalarse',
    readAgain: 'Se publicó el {date}. El instalador se acaba de volver a leer y es, byte a byte, lo que se firmó.',
    backedUp:
      'Antes se hizo y se verificó la copia de seguridad {backup}. La copia del instalador se ha vuelto a leer y es, byte a byte, lo que se firmó.',
    takeAnother: 'Usar otra actualización',
  },
  platforms: {
    'linux-x64': 'Linux con procesador Intel o AMD',
    'linux-arm64': 'Linux con procesador ARM',
    'win32-x64': 'Windows con procesador Intel o AMD',
    'win32-arm64': 'Windows con procesador ARM',
    'darwin-x64': 'macOS con procesador Intel',
    'darwin-arm64': 'macOS con procesador Apple',
  },
  takeUpdate: {
    drop: 'Suelte aquí el archivo de actualización y el instalador',
    updateFile: '1. El archivo de actualización',
    whatUpdateFile:
      'Un archivo pequeño que termina en {ending}. Lo firma quien publica Docket y dice qué instalador le corresponde.',
    chooseUpdateFile: 'Elegir el archivo de actualización',
    chooseOtherUpdateFile: 'Elegir otro archivo de actualización',
    noUpdateFile: 'Elija el archivo de actualización que le han traído.',
    beingRead: 'Se está leyendo. Vuelva a pulsar cuando aparezca aquí su versión.',
    installer: '2. El instalador',
    whatInstaller: 'El programa en sí, tal como se publicó. El archivo de actualización dice cuál es.',
    whichInstaller: '{name}, {size}. Da igual cómo se llame en este equipo.',
    chosen: 'Elegido: {name}, {size}',
    chooseInstaller: 'Elegir el instalador',
    chooseOtherInstaller: 'Elegir otro instalador',
    noInstaller: 'Elija el instalador que le han traído con él.',
    getReady: '3. Copia de seguridad y preparación',
    whatGetReady:
      'El instalador se compara con lo que se firmó. Después se hace y se verifica una copia de seguridad de este registro. Por último, el instalador se copia al lugar desde el que usted lo ejecuta. Aún no se instala nada.',
    gettingReady: 'Preparando la actualización',
    takingIn: 'Leyendo el instalador',
    stopped: 'Detenida. No se ha guardado nada de la actualización, y los dos archivos siguen elegidos.',
    failed: 'No se ha podido usar la actualización.',
    submit: 'Hacer la copia y preparar',
    version: 'Versión',
    released: 'Publicada',
    for: 'Para',
    register: 'Este registro',
    keepsFormat: 'mantiene su formato',
    newerFormat:
      'pasa a un formato más reciente en el primer desbloqueo (del {now} al {brings}). Desde entonces esta versión ya no lo abre.',
    signature: 'Firma',
    signatureFits: 'corresponde a una clave en la que confía este Docket',
  },
  installUpdate: {
    name: 'Cómo instalarla',
    copyFirst: {
      command: 'Copie el comando. Sigue copiado cuando se bloquea el registro.',
      path: 'Copie la ruta. Sigue copiada cuando se bloquea el registro.',
    },
    copy: {
      command: 'Copiar el comando',
      path: 'Copiar la ruta',
    },
    lockAndClose: 'Bloquee el registro y cierre después todas las ventanas de Docket en este equipo.',
    lock: 'Bloquear el registro',
    next: {
      terminal: 'Ejecute el comando en un terminal, como alguien que pueda instalar programas en este equipo.',
      windows: 'Pulse la tecla Windows y la R, pegue la ruta, pulse Intro y siga las indicaciones del instalador.',
      appImage: 'Copie el archivo de esta ruta sobre la AppImage desde la que inicia Docket.',
      dmg: 'Ejecute el comando en Terminal y arrastre Docket a Aplicaciones.',
      pkg: 'Ejecute el comando en Terminal y siga las indicaciones del instalador.',
    },
    startAgain: 'Vuelva a iniciar Docket y desbloquee el registro. Esta página muestra entonces la versión nueva.',
  },
  refusals: {
    uploadGone: 'El archivo ya no está cargado. No se ha cambiado nada. Elíjalo de nuevo.',
  },
  copying: 'Copiando el instalador y volviendo a leer la copia',
  refused: {
    empty:
      'Este archivo está vacío: no llegó completo. No se ha cambiado nada. Vuelva a obtenerlo de donde se publicó.',
    'too-large':
      'Este archivo es más grande de lo que puede ser un archivo de actualización; quizá sea el instalador. No se ha cambiado nada. Elija el archivo que termina en {ending}.',
    'not-an-update':
      'Este no es un archivo de actualización de Docket. No se ha cambiado nada. Elija el archivo que termina en {ending}.',
    signature:
      'La firma no corresponde a este archivo de actualización: se cambió por el camino, o lo firmó alguien que no es quien publica Docket. No se ha cambiado nada. No ejecute su instalador. Vuelva a obtener los dos archivos de donde se publicaron.',
    'key-retired':
      'Este archivo de actualización se firmó con una clave que se retiró el {date}. No se ha cambiado nada. No ejecute su instalador. Obtenga un archivo de actualización firmado después.',
    'not-understood':
      'Este archivo de actualización está firmado, y esta versión de Docket no entiende lo que dice. No se ha cambiado nada. Obtenga una actualización anterior e instale antes esa.',
    platform:
      'Esta actualización es para {platform}, y este Docket funciona en {own}. No se ha cambiado nada. Obtenga la actualización para {own}.',
    'same-version': 'Usted ya tiene la versión {version}. No se ha cambiado nada.',
    'older-version':
      'Esta actualización es la versión {version}, y usted tiene la {own}, que es más reciente. Docket nunca vuelve atrás: una versión anterior puede tener fallos que se corrigieron después. No se ha cambiado nada.',
    'schema-too-old':
      'La versión {version} abre registros del formato {least} o posterior, y este tiene el formato {own}. No se ha cambiado nada. Instale antes una actualización anterior: lleva el registro a un formato más reciente.',
    'schema-too-new':
      'La versión {version} abre registros hasta el formato {brings}, y este tiene el formato {own}: no podría abrirlo. No se ha cambiado nada. Obtenga una actualización más reciente.',
    'installer-empty': 'El instalador está vacío: no llegó completo. No se ha cambiado nada. Vuelva a obtenerlo.',
    'installer-short':
      '{missing, plural, one {El instalador no está completo: falta {count} byte. No se ha cambiado nada. No lo ejecute. Vuelva a obtener {installer} de donde se publicó.} other {El instalador no está completo: faltan {count} bytes. No se ha cambiado nada. No lo ejecute. Vuelva a obtener {installer} de donde se publicó.}}',
    'installer-long':
      'Este no es el instalador de esta actualización: es más grande. No se ha cambiado nada. No lo ejecute. Vuelva a obtener {installer} de donde se publicó.',
    'installer-changed':
      'Este no es el instalador que se firmó: su contenido es otro. No se ha cambiado nada. No lo ejecute. Vuelva a obtener {installer} de donde se publicó.',
    uploadChanged:
      'Lo que se cargó cambió después de llegar, así que no se usa. No se ha cambiado nada más. Elija de nuevo los dos archivos; si se repite, haga que revisen este equipo.',
    'folder-not-ours':
      'Docket guarda los instaladores en una carpeta llamada updates, dentro de la carpeta .docket que hay junto a sus registros. Ahí hay algo que no puso Docket. No se ha tocado, y no se ha cambiado nada. Mírelo, llévelo a otro sitio e inténtelo de nuevo.',
    'folder-refused':
      'Docket no tiene permiso para escribir en su propia carpeta, .docket, junto a sus registros, así que el instalador no se ha copiado. No se ha cambiado nada más. Mire si el disco está protegido contra escritura e inténtelo de nuevo.',
    'copy-changed':
      'La copia del instalador no es lo que se verificó: falló el disco, o la cambió algo en este equipo. Se ha eliminado, y no se ha cambiado nada más. Inténtelo de nuevo; si se repite, haga que revisen este equipo.',
  },
};
