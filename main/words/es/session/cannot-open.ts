import type { Messages } from '../../words.ts';

export const cannotOpen: Messages['session']['cannotOpen'] = {
  'wrong-passphrase': 'Esa contraseña no abre este registro. No se ha cambiado nada.',
  wait: 'Ha habido varias contraseñas incorrectas. Espere un poco antes de la siguiente. No se ha cambiado nada.',
  'wrong-recovery-key':
    'Esa clave de recuperación no abre este registro. Compárela con su hoja de recuperación, grupo por grupo. No se ha cambiado nada.',
  'folder-missing':
    'Esa carpeta no está. Si está en una memoria USB o en otro disco, conéctelo antes. Si no, elija la carpeta del registro.',
  'not-a-folder': 'Eso es un archivo y no una carpeta. Elija la carpeta que contiene keys.json y register.db.',
  'no-register-here': 'En esa carpeta no hay ningún registro. Elija la carpeta que contiene keys.json y register.db.',
  'folder-is-link':
    'Una carpeta de este registro es un enlace a otro sitio. Docket escribiría y borraría ahí, así que el registro sigue cerrado y no se ha tocado nada. Quite el enlace e inténtelo de nuevo.',
  'key-file-missing':
    'En esta carpeta falta el archivo de claves keys.json. El registro sigue aquí y no se ha tocado. Reponga keys.json desde una copia de seguridad.',
  'key-file-damaged':
    'El archivo de claves keys.json no se puede leer. El registro no se ha tocado. Reponga keys.json desde una copia de seguridad.',
  'key-file-altered':
    'El archivo de claves keys.json se cambió fuera de Docket, así que no es de fiar. El registro no se ha tocado. Reponga keys.json desde una copia de seguridad.',
  'key-file-unreadable':
    'Usted no tiene permiso para leer el archivo de claves keys.json. No se ha cambiado nada. Dé a su cuenta permiso para leer y escribir en esta carpeta.',
  'newer-key-file':
    'El archivo de claves keys.json lo escribió un Docket más reciente. No se ha tocado. Instale ese Docket para abrirlo.',
  'register-file-missing':
    'En esta carpeta falta el archivo register.db. No se ha creado nada en su lugar. Repóngalo desde una copia de seguridad.',
  'register-file-empty':
    'El archivo register.db está vacío. No se ha escrito nada en él. Repóngalo desde una copia de seguridad.',
  'register-file-cut':
    'Falta el final de register.db: se cortó, muchas veces por una copia que no terminó. No se ha tocado. Restaure una copia de seguridad, o rescate en una carpeta nueva lo que aún contiene.',
  'register-page-damaged':
    'Está dañada una página de register.db que hace falta para abrirlo. El archivo no se ha tocado. Restaure una copia de seguridad, o rescate en una carpeta nueva lo que se pueda leer.',
  'register-unfinished':
    'El archivo register.db aún no contiene ningún registro: su creación no terminó. No se ha tocado. Elija otra carpeta para un registro nuevo, o reponga register.db desde una copia de seguridad.',
  'not-a-register':
    'El archivo register.db no corresponde a este archivo de claves: es otro archivo, o el de otro registro. No se ha tocado. Reponga el correcto desde una copia de seguridad.',
  'newer-version': 'Este registro lo hizo un Docket más reciente. No se ha tocado. Instale ese Docket para abrirlo.',
  'log-foreign':
    'El archivo register.db-wal que hay junto al registro es de otro registro. Al abrir se mezclarían los dos, así que no se ha tocado nada. Lleve register.db-wal a otra carpeta, o restaure una copia de seguridad.',
  'log-broken':
    'El archivo register.db-wal, que contiene su trabajo más reciente, tiene una parte dañada en medio. Si se abriera ahora se perdería lo que viene después de ella, así que no se ha tocado nada. Rescate el registro en una carpeta nueva, o restaure una copia de seguridad.',
  'ledger-missing':
    'Falta el archivo ledger.db, del que se cuentan las cifras. No afecta a ningún expediente. Pida al delegado o a un gestor que desbloquee el registro una vez: así se vuelve a crear.',
  'ledger-damaged':
    'Está dañado el archivo ledger.db, del que se cuentan las cifras. No afecta a ningún expediente. Pida al delegado o a un gestor que desbloquee el registro una vez: así se vuelve a crear.',
  'ledger-older':
    'El archivo ledger.db, del que se cuentan las cifras, es de un Docket anterior. No se ha cambiado nada. Pida al delegado o a un gestor que desbloquee el registro una vez con este Docket: así se pone al día.',
  'open-elsewhere':
    'Este registro está abierto en otra ventana o en otro programa. Ciérrelo antes ahí. No se ha cambiado nada.',
  'open-on-another-computer': 'Este registro está abierto en otro equipo. Ciérrelo antes ahí. No se ha cambiado nada.',
  'network-share':
    'Este registro está en un recurso de red. Dos equipos podrían escribir a la vez en él y dañarlo, así que no se ha abierto ni tocado nada. Copie la carpeta a un disco de este equipo y ábrala ahí.',
  'read-only':
    'Esta carpeta o un archivo de ella está protegido contra escritura, y Docket anota cada desbloqueo. No se ha cambiado nada. Permita escribir, o copie la carpeta a un disco que lo admita.',
  'disk-full':
    'El disco está lleno, así que el registro no se ha podido abrir. No se ha cambiado nada. Libere espacio e inténtelo de nuevo.',
  'disk-fails':
    'No se ha podido leer o escribir en el disco al abrir el registro. No se ha cambiado nada. Mire si está conectado e inténtelo de nuevo. Si se repite, rescate el registro en una carpeta de otro disco.',
  'settings-refused':
    'La base de datos no admitió un ajuste que protege su registro, así que se ha vuelto a cerrar. No se ha cambiado nada.',
};

export const cannotOpenNow: Messages['session']['cannotOpenNow'] = {
  openHere:
    'Este registro está abierto en otra ventana o en otro programa en {computer}, desde el {date}, {time} UTC. Ciérrelo antes ahí. No se ha cambiado nada.',
  openThere:
    'Este registro está en una carpeta sincronizada y abierto en {computer}, desde el {date}, {time} UTC. Las dos copias acabarían siendo distintas. Bloquéelo ahí, espere a que la carpeta esté al día e inténtelo de nuevo. No se ha cambiado nada.',
  nextPassphrase:
    '{seconds, plural, one {Ha habido varias contraseñas incorrectas. La siguiente se puede probar dentro de # segundo. La clave de recuperación abre el registro enseguida.} other {Ha habido varias contraseñas incorrectas. La siguiente se puede probar dentro de # segundos. La clave de recuperación abre el registro enseguida.}}',
  stillTrying:
    'Otro programa de este equipo lleva un minuto probando una contraseña de este registro. Ciérrelo e inténtelo de nuevo. La clave de recuperación abre el registro enseguida.',
  managersPassphrase:
    'Esa es la contraseña de un directivo: solo abre las cifras. Use la de un gestor o la del delegado, o la clave de recuperación.',
};
