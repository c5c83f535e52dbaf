import type { Messages } from '../words.ts';

export const salvage: Messages['salvage'] = {
  salvageRegister: {
    title: 'Rescatar en una carpeta nueva',
    what: 'Docket lee todo lo que aún se puede leer de este registro, completa los huecos con su última copia de seguridad y hace una lista de lo perdido. El registro dañado solo se lee y se queda donde está.',
    folder: 'Carpeta nueva',
    whatFolder: 'Una que aún no exista, en un disco de confianza.',
    failed: 'No se ha rescatado nada.',
    stopped: 'Detenido. No se ha guardado nada ni se ha cambiado nada.',
    reading: 'Leyendo lo que se puede leer',
    submit: 'Rescatar',
  },
  salvageResult: {
    name: 'Qué se ha rescatado',
    title: 'El registro está rescatado',
    everyPage: 'Se han podido leer todas las páginas.',
    damagedPages:
      '{damaged, plural, one {No se ha podido leer # de {pages, plural, one {# página} other {# páginas}}.} other {No se han podido leer # de {pages, plural, one {# página} other {# páginas}}.}}',
    keepDamaged: 'El registro dañado no se ha tocado. Consérvelo hasta que haya repasado esta lista.',
    broughtBack: 'Recuperado',
    rows: '{rows, plural, one {# fila} other {# filas}}',
    rowsFromBackup:
      '{rows, plural, one {# fila} other {# filas}}, de ellas {fromBackup, number} de la copia de seguridad {backup}',
    lostRows: 'Filas perdidas',
    noLostRows: 'Ninguna',
    lostOfTable: '{table}: {lost, number}',
    lostOfTableUnknown: '{table}: se desconoce',
    lostCases: 'Expedientes perdidos',
    noLostCases: 'Ninguno',
    whatOfCases: '{references}. Lo que depende de ellos se conserva en un expediente provisional.',
    lostDocuments: 'Documentos perdidos',
    noLostDocuments: 'Ninguno',
    document: '{reference} n.º {number}',
    lostEntries: 'Entradas de auditoría perdidas',
    entries: 'de la {from} a la {to}',
    whatOfEntries: '{entries}. El registro de auditoría sigue con una entrada que lo dice.',
    enterAgain: 'Volver a introducir',
    newFolder: 'Carpeta nueva',
    thisList: 'Esta lista',
    open: 'Ir al registro rescatado',
    stay: 'Seguir con el dañado',
  },
};
