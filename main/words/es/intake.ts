import type { Messages } from '../words.ts';

export const intake: Messages['intake'] = {
  reportBreach: {
    title: 'Avisar de un problema',
    sealed: 'Aviso sellado',
    closeWithoutSending: 'Cerrar sin enviar',
    heading: 'Avisar de un problema con datos personales',
    lead: '¿Se han perdido, se han enviado a quien no era, los ha visto alguien que no debía? Díganoslo ahora, aunque tenga dudas o haya sido un descuido suyo. Se tarda dos minutos.',
    whatHappened: '¿Qué ha pasado?',
    ownWords: 'Con sus palabras. Si puede, no ponga nombres.',
    noticedAt: '¿Cuándo se dio cuenta?',
    whose: '¿De quién son los datos?',
    howMany: '¿Cuántas personas?',
    kinds: '¿Qué tipo de datos?',
    goingOn: '¿Sigue ocurriendo?',
    team: 'Su departamento o servicio (opcional)',
    contact: 'Cómo localizarle (opcional)',
    send: 'Sellar y enviar',
    sealedFor: 'Después, solo el delegado de protección de datos podrá leerlo. Usted recibirá un código.',
    notSent: 'No se ha enviado. Lo que ha escrito sigue aquí.',
    tryOrRing: 'Inténtelo de nuevo o, si no puede esperar, llame a su delegado de protección de datos.',
    whatMissing: 'Escriba en pocas palabras qué ha pasado.',
    noticedMissing: 'Diga cuándo se dio cuenta, por ejemplo hoy 09:05 o ayer 14:00. Basta con una hora aproximada.',
    noticedLater: 'Esa hora aún no ha llegado. Diga cuándo se dio cuenta.',
  },
  leave: {
    title: '¿Cerrar sin enviar?',
    notKept: 'Lo que ha escrito no se guarda. El delegado de protección de datos no lo verá.',
    stay: 'Seguir escribiendo',
  },
  notTaken: {
    title: 'Ahora no se pueden enviar avisos desde este equipo',
    doNotWait:
      'No espere a que funcione esta pantalla: una pérdida de datos personales tiene que atenderse en cuestión de horas.',
    tell: 'Avise a su delegado de protección de datos en persona o por teléfono.',
    ring: 'Llame a su delegado de protección de datos: <b>{telephone}</b>.',
  },
  receipt: {
    title: 'Gracias. Su aviso está sellado.',
    lead: 'Ahora solo puede abrirlo el delegado de protección de datos. Usted tampoco puede volver a leerlo, así que guarde este código por si le preguntan por él.',
    name: 'Resguardo',
    copyCode: 'Copiar el código',
    sealed: 'Sellado',
    for: 'Para',
    officer: 'Su delegado de protección de datos',
    youSaid: 'Usted dijo',
    answered: '{answered, number} de 5 preguntas respondidas',
    ring: 'Si sigue ocurriendo, llame ahora a su delegado de protección de datos.',
    keep: 'No borre nada. No se ponga todavía en contacto con las personas afectadas.',
    asked: 'Es posible que hoy le hagan algunas preguntas.',
    print: 'Imprimir el código',
    again: 'Avisar de otra cosa',
  },
  notAMoment: 'Escriba un día y una hora, por ejemplo 25 nov 09:05, ayer 14:00 o ahora.',
  whose: {
    residents: 'Vecinos',
    customers: 'Clientes',
    patients: 'Pacientes',
    children: 'Menores',
    staff: 'Personal',
    councillors: 'Concejales',
    'someone-else': 'Otras personas',
    unknown: 'No lo sé',
  },
  howMany: {
    one: '1 persona',
    '2-10': 'De 2 a 10 personas',
    '11-100': 'De 11 a 100 personas',
    '101-1000': 'De 101 a 1000 personas',
    more: 'Más de 1000 personas',
    unknown: 'No sé cuántas',
  },
  kinds: {
    'names-addresses': 'Nombres y direcciones',
    money: 'Dinero o datos bancarios',
    health: 'Salud',
    passwords: 'Contraseñas',
    'identity-papers': 'Documentos de identidad',
    opinions: 'Opiniones sobre alguien',
    unknown: 'No lo sé',
  },
  goingOn: {
    yes: 'Sí',
    no: 'No, ha parado',
    unknown: 'No lo sé',
  },
  refusals: {
    whatTooLong: 'No pase de 20.000 caracteres. Lo demás puede esperar a que le pregunten.',
    noticedAt: 'Diga cuándo se dio cuenta.',
    departmentTooLong: 'No pase de 200 caracteres en el nombre del departamento.',
    contactTooLong: 'No pase de 200 caracteres al decir cómo localizarle.',
    noRegister:
      'En este equipo no hay ningún registro al que avisar. Avise en persona a su delegado de protección de datos.',
    notTaken: 'Desde aquí no se puede enviar ningún aviso. No se ha enviado, y lo que ha escrito sigue aquí.',
    folderIsLink:
      'No se ha enviado. Una carpeta de este registro lleva a otro lugar, así que no se escribe nada en ella. Lo que ha escrito sigue aquí. Llame a su delegado de protección de datos y dígale que hay que revisar el registro.',
    notSent:
      'No se ha enviado. Lo que ha escrito sigue aquí. Inténtelo de nuevo o llame a su delegado de protección de datos.',
  },
  noReports: {
    'never-unlocked':
      'El delegado de protección de datos aún no ha desbloqueado este registro en este equipo, así que nadie puede decir de quién es. Hasta entonces no se puede enviar ningún aviso desde aquí.',
    'another-register':
      'El registro de este equipo no es el último que se abrió aquí. Desde aquí no se puede enviar ningún aviso: podría leerlo otra persona.',
    'other-keys':
      'Han cambiado las claves con las que se sellan los avisos, y no ha firmado el cambio nadie a quien este equipo conozca. Desde aquí no se puede enviar ningún aviso: podría leerlo otra persona.',
    'older-keys':
      'Las claves con las que se sellan los avisos son anteriores a las que ha visto este equipo. Desde aquí no se puede enviar ningún aviso: podría leerlo alguien que ya no debe leer avisos.',
    doubt:
      'Se duda de que este sea el registro correcto, y el delegado de protección de datos aún no lo ha resuelto. Hasta entonces no se puede enviar ningún aviso desde aquí.',
    shut: 'El registro no se abre ahora en este equipo, así que desde aquí no se puede enviar ningún aviso.',
  },
};
