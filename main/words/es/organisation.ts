import type { Messages } from '../words.ts';

export const organisation: Messages['organisation'] = {
  languages: {
    own: 'Idioma de la organización',
    ownHelp: 'Es el de la ventana bloqueada y el formulario del personal, y el que ven quienes no hayan elegido otro.',
    offered: 'Otros idiomas que se pueden elegir',
    offeredHelp: 'Cada persona elige el suyo. Si se quita el idioma de alguien, esa persona ve el de la organización.',
  },
  settings: {
    title: 'Ajustes',
    sentence: 'Pertenecen a este registro y se aplican en sus cartas, sus fechas límite y sus informes.',
    update: 'Actualizar desde un archivo',
    organisation: 'Organización',
    information: 'Información para todo solicitante',
    failed: 'No se han podido cargar los ajustes.',
  },
  editOrganisation: {
    onlyDpo: 'Solo el delegado de protección de datos puede cambiarlos.',
    save: 'Guardar los ajustes',
    notSaved: '{problem} Lo que ha escrito sigue aquí.',
    draftKept: 'Borrador guardado. Guarde los ajustes para aplicarlo.',
    saved: 'Ajustes guardados. No ha cambiado ninguna fecha límite.',
    savedAndMoved:
      '{moved, plural, one {Ajustes guardados. # solicitud abierta tiene nueva fecha límite.} other {Ajustes guardados. # solicitudes abiertas tienen nueva fecha límite.}}',
    nameMissing: 'Indique el nombre de la organización.',
    policyWrong: 'Escriba un número de días de 1 a 365.',
  },
  letters: {
    title: 'En sus cartas',
    name: 'Nombre',
    address: 'Dirección (opcional)',
    contact: 'Cómo contactar con ustedes (opcional)',
    ownDomains: 'Dominios de correo de su organización (opcional)',
    ownDomainsHelp:
      'Escriba uno, por ejemplo puerto.example, y pulse Intro. Los escritos que llegan de allí son suyos, y cuenta el día en que un escrito llegó por primera vez a sus servidores. Mientras no indique ninguno, cuenta el de su contacto.',
    authority: 'Autoridad de control',
    authorityContact: 'Cómo contactar con ella (opcional)',
  },
  clocks: {
    title: 'Para los plazos',
    policy: 'La organización tiene un objetivo interno más corto que el plazo legal',
    policyDays: 'Días',
    policyFrom: 'Contados desde',
    received: 'El día de recepción',
    'identity-confirmed': 'El día en que se confirmó la identidad',
  },
  identity: {
    title: 'Qué efecto tiene una duda sobre la identidad',
    open: 'Las Directrices 01/2022 del CEPD, sección 5.3, dicen que el plazo se suspende y no precisan qué sigue después. Si lo cambia, se calculan de nuevo las fechas de los expedientes abiertos.',
    closed: 'La ley elegida arriba no deja opción en este punto. Esto vale solo para las solicitudes conforme al RGPD.',
    pause: {
      label: 'El plazo queda suspendido mientras espera',
      help: 'Los días de espera se suman al mes que empezó con la recepción. De las dos lecturas, la fecha más temprana.',
    },
    restart: {
      label: 'Empieza un mes entero cuando llega la prueba',
      help: 'El mes se cuenta desde el día en que se confirma la identidad. Es la fecha más tardía: prepárese para defenderla.',
    },
  },
  closingDays: {
    title: 'Días de cierre',
    entered:
      '{days, plural, =0 {No hay ninguno.} one {Hay # día.} other {Hay # días.}} Se llevan en el calendario, que muestra los expedientes cuya fecha cambia antes de guardar. <link>Abrir el calendario</link>',
  },
  lock: {
    title: 'Cuando no hay nadie',
    after: 'Bloquear tras (minutos)',
    help: 'Sin pulsar una tecla ni mover el puntero. De 1 a 15; medio minuto antes, Docket pregunta.',
  },
  departments: {
    title: 'Departamentos',
    help: 'Escriba un nombre y pulse Intro. Se ofrecen al registrar y se cuentan en los informes.',
  },
  information: {
    title: 'Se escribe una vez en cada idioma y se envía con cada respuesta a una solicitud de acceso',
    help: 'Diríjase a la persona: «Usamos sus datos para…». Lo que difiera en un expediente se cambia en su propio paquete.',
    language: 'Idioma de estos textos',
    languageHelp: 'Un paquete toma los textos del idioma en que está su carta.',
    written: '{written, number} de {texts, number} escritos',
    purposes: {
      label: 'Fines',
      help: 'Para qué usan los datos personales y con qué base jurídica. Art. 15.1.a RGPD',
    },
    categories: {
      label: 'Categorías de datos',
      help: 'Qué categorías tienen: nombres, cuentas, evaluaciones. Art. 15.1.b RGPD',
    },
    recipients: {
      label: 'Destinatarios',
      help: 'Quién los recibe o los recibirá, por su nombre cuando se pueda. Art. 15.1.c RGPD',
    },
    transfers: {
      label: 'Transferencias a terceros países',
      help: 'A qué países, y las garantías que protegen los datos allí. Art. 15.2 RGPD',
    },
    retention: {
      label: 'Plazo de conservación',
      help: 'El plazo previsto o los criterios para determinarlo. Art. 15.1.d RGPD',
    },
    source: {
      label: 'Origen',
      help: 'Cuando no proceden del interesado. Art. 15.1.g RGPD',
    },
    automatedDecisions: {
      label: 'Decisiones automatizadas',
      help: 'Si las hay, cómo funcionan y qué consecuencias tienen. Art. 15.1.h RGPD',
    },
  },
  authorityOfLand: 'autoridad de protección de datos de su estado federado',
  refusals: {
    noDomain: 'Escriba un dominio de correo, por ejemplo puerto.example.',
    everybodysDomain: 'Cualquiera puede tener allí un buzón. Indique un dominio que sea solo suyo.',
    noLanguage: 'Elija al menos un idioma.',
    languageTwice: 'Indique cada idioma una sola vez.',
  },
};
