import type { Messages } from '../../words.ts';

export const findings: Messages['audit']['findings'] = {
  chainHolds: 'La cadena de auditoría está íntegra de la entrada 1 a la {entries}.',
  lostEntry:
    'La entrada {entry} no está: un rescate no pudo leerla, como dice la entrada {statedBy}, hecha con las claves de un gestor o del delegado.',
  lostEntries:
    'Las entradas {entries} no están: un rescate no pudo leerlas, como dice la entrada {statedBy}, hecha con las claves de un gestor o del delegado.',
  gap: '{from} a {to}',
  faults: {
    missing: 'Falta la entrada {seq} de la cadena de auditoría: se quitó fuera de Docket.',
    edited: 'La cadena de auditoría no concuerda en la entrada {seq}: se cambió fuera de Docket.',
    unreadable: 'La entrada {seq} de la cadena de auditoría no se puede leer: se cambió fuera de Docket.',
    link: 'La cadena de auditoría se rompe antes de la entrada {seq}: esta no sigue a la anterior.',
    mac: 'La entrada {seq} de la cadena de auditoría no la escribió Docket: su sello no corresponde.',
    state: 'La entrada {seq} de la cadena de auditoría no dice lo que contenía el registro: no la escribió Docket.',
    cut: 'La cadena de auditoría termina antes de la entrada {seq} y debería continuar: faltan entradas.',
    key: 'La cadena de auditoría no termina donde debería, antes de la entrada {seq}: faltan entradas o se añadieron fuera de Docket.',
  },
  bindingKeyGone: 'Ya no está la clave que liga las filas a la cadena de auditoría: se quitó fuera de Docket.',
  rowsChanged: 'Se cambiaron filas fuera de Docket, o se repuso una parte antigua: {misfits}.',
  misfit: {
    sumLost: '{table}: falta su suma',
    tableCount: '{table}: {n, plural, one {{rows} fila} other {{rows} filas}} en lugar de {expected}',
    inCase: '{table}, en {reference}',
    inCaseCount: '{table}, en {reference}: {n, plural, one {{rows} fila} other {{rows} filas}} en lugar de {expected}',
  },
  tables: {
    request: 'solicitudes',
    request_event: 'hechos de solicitudes',
    note: 'notas',
    document: 'documentos',
    document_gone: 'documentos retirados',
    tray_letter: 'escritos en la bandeja',
    vault_object: 'archivos sellados',
    pack: 'paquetes',
    breach: 'brechas',
    breach_notice: 'notificaciones a la autoridad',
    breach_clock: 'plazos adicionales de brechas',
    due_move: 'fechas cambiadas',
    person: 'personas',
    organisation: 'la organización',
    sealed_report: 'avisos del personal',
    intake_key: 'claves de los avisos',
    reference_series: 'series de numeración',
    register_meta: 'las notas propias del registro',
    draft: 'borradores',
    checkpoint: 'puntos de control',
    audit_epoch: 'cambios de claves',
    audit: 'entradas del registro de auditoría',
    audit_key: 'la clave de la cadena de auditoría',
    row_binding: 'sumas de las filas',
    binding_key: 'la clave de las sumas',
    past_keys: 'claves anteriores',
  },
  rowsNotAccepted:
    'En su momento las filas no concordaban con la cadena de auditoría, y nadie las ha aceptado desde entonces.',
  sumsOther: 'Las sumas de las filas no son aquellas de las que habla la última entrada de la cadena de auditoría.',
  rowsFit:
    '{n, plural, one {La única fila es aquella de la que habla la cadena de auditoría.} other {Las {rows} filas son aquellas de las que habla la cadena de auditoría.}}',
  searchFits: 'La búsqueda encuentra lo que dicen las solicitudes.',
  searchUnread:
    'La búsqueda encuentra lo que dicen las solicitudes. De {n, plural, one {1 solicitud más antigua} other {{requests} solicitudes más antiguas}} aún no se sabe: una actualización hace que se lean de nuevo.',
  searchFitsNot:
    'La búsqueda no concuerda con {n, plural, one {1 solicitud} other {{requests} solicitudes}}: se cambió fuera de Docket. Las solicitudes en sí se comprueban aparte.',
  checkpointOfOther:
    'El punto de control firmado en la entrada {seq} no está firmado con una clave de la persona a cuyo nombre figura: se hizo fuera de Docket.',
  checkpointNotOfThis:
    'El punto de control firmado en la entrada {seq} no es de este historial: uno de los dos se cambió fuera de Docket.',
  checkpointsFit:
    '{n, plural, one {El único punto de control firmado concuerda.} other {Los {checkpoints} puntos de control firmados concuerdan.}}',
  memoryNone:
    'Este equipo no recordaba nada de este registro cuando se desbloqueó, así que no puede saber si esta es la copia más reciente. Desde ahora sigue el historial.',
  memoryLost:
    'Este equipo vio por última vez la entrada {seq}, que un rescate no pudo leer. Desde ahora sigue el historial.',
  memoryFits: 'El historial continúa desde la entrada {seq}, donde este equipo lo vio por última vez.',
  memoryOther: 'El historial no es el que este equipo vio por última vez en la entrada {seq}.',
  kept: {
    agrees:
      'Lo que guardó de la entrada {seq} coincide: hasta ahí es el mismo historial y no se ha cambiado nada en él desde entonces.',
    lost: 'Lo que guardó de la entrada {seq} no se puede comparar: un rescate no pudo leer esa entrada. Compare lo que guardó de una posterior.',
    writtenAnew:
      'Lo que guardó de la entrada {seq} no coincide: esa entrada se escribió de nuevo, o esta copia siguió su propio camino. Conserve este registro tal como está para quien lo investigue, y restaure una copia de seguridad en la que coincida.',
    chainBreaks:
      'Lo que guardó de la entrada {seq} no se puede comparar: la cadena se rompe antes, en la entrada {breaksAt}. Restaure una copia de seguridad anterior a esa.',
    ends: 'Lo que guardó de la entrada {seq} no coincide: el historial termina en la entrada {entries}, así que faltan entradas o esta es una copia anterior. Reponga el registro más reciente, o restaure una copia de seguridad que las contenga.',
    ofAnother:
      'El punto de control de la entrada {seq} es de otro registro y no dice nada de este. Elija uno de este registro.',
    changed:
      'El punto de control de la entrada {seq} se cambió después de firmarse: su firma no es válida, así que no dice nada. Use otra copia de él.',
  },
};
