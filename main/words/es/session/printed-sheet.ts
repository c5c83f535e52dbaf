import type { Messages } from '../../words.ts';

export const printedSheet: Messages['session']['printedSheet'] = {
  title: 'Hoja de recuperación de {organisation}',
  made: '{organisation}, hecha el {date}',
  page: 'Página {page} de {pages}',
  whoHoldsIt:
    'Quien tenga esta hoja y una copia de la carpeta del registro puede leer todo lo que contiene. Guarde la hoja donde no esté la carpeta: en una caja fuerte o con su abogado. Docket no guarda esta clave y no puede volver a mostrarla.',
  key: 'Clave de recuperación',
  register: 'El registro que abre',
  rows: {
    folder: 'Carpeta',
    register: 'Registro',
    fingerprint: 'Huella',
    signingKey: 'Clave de firma de {holder}',
    made: 'Clave creada',
  },
  holder: '{name}, {role}',
  roles: {
    dpo: 'DPD',
    handler: 'gestor',
  },
  compare:
    'Compare una clave de firma con la que figura en «Personas y claves» de Docket. Cambia cuando su titular tiene una contraseña nueva; si no, alguien puede haber reescrito el historial en su nombre.',
  with: {
    title: 'Con Docket',
    copy: 'Copie la carpeta entera del registro a un equipo que tenga Docket, y compruebe que la copia está completa: keys.json, register.db, ledger.db y las carpetas vault e inbox. Los archivos llamados register.db-wal o ledger.db-wal forman parte de ella.',
    start: 'Inicie Docket y elija «{openAnother}». Indique la carpeta.',
    compare: 'Compare la huella de la pantalla con la de esta hoja. Si difieren, es otro registro: no siga.',
    unlock:
      'Elija «Use la clave de recuperación» y escriba la clave. Dan igual mayúsculas o minúsculas, espacios y guiones.',
    replace:
      'En «Personas y claves», restablezca su contraseña. Después sustituya la clave de recuperación e imprima su hoja nueva.',
  },
  without: {
    title: 'Sin Docket',
    need: 'Necesita Node 20 o posterior (nodejs.org), SQLCipher 4 (zetetic.net/sqlcipher; lo traen Debian 13 y Homebrew, el de Debian 12 es demasiado antiguo) y {opener}, un solo archivo que Docket le da junto con esta hoja. No necesita red. Su SHA-256 es:',
    copy: 'Ponga en una misma carpeta la del registro y el programa de apertura, abra un terminal en ella y trabaje con una copia:',
    keys: 'Esto pide la clave de recuperación y responde con una línea que empieza por PRAGMA key:',
    open: 'Abra el registro y pegue primero esa línea:',
    read: 'Las páginas están íntegras si la línea siguiente no responde nada. Lea después lo que necesite:',
    document:
      'Cada documento es un archivo propio. Indique su ruta y su clave según esa lista, y un archivo en el que escribir:',
    afterwards:
      'Al terminar, elimine la copia y lo que sacó de ella. Cierre el terminal: en él figura la línea con la clave.',
  },
};
