import type { Messages } from '../../words.ts';

export const severity: Messages['breaches']['severity'] = {
  title: 'Gravedad',
  method: 'Método ENISA, 2013',
  unintelligible: 'Nadie más puede entender los datos: están cifrados y la clave está a salvo',
  why: 'Por qué: {part}',
  sayWhy: 'Diga por qué',
  chooseFirst:
    'Elija el tipo de datos y con qué facilidad se identifica a las personas. La puntuación aparece al momento.',
  save: 'Guardar la gravedad',
  parts: {
    data: 'Tipo de datos',
    context: 'Ajuste por el contexto',
    identification: 'Facilidad de identificación',
    confidentiality: 'Confidencialidad',
    integrity: 'Integridad',
    availability: 'Disponibilidad',
    onPurpose: 'Intencionalidad',
  },
  choices: {
    notAffected: 'No afectada',
    data: {
      simple: 'Simples',
      behavioural: 'De comportamiento',
      financial: 'Financieros',
      sensitive: 'Sensibles',
    },
    context: {
      less: 'Menos',
      noChange: 'Sin cambio',
      more: 'Más',
    },
    identification: {
      negligible: 'Despreciable',
      limited: 'Limitada',
      significant: 'Significativa',
      maximum: 'Máxima',
    },
    confidentiality: {
      noEvidence: 'Sin indicios',
      knownRecipients: 'Destinatario conocido',
      unknownRecipients: 'Destinatario desconocido',
    },
    integrity: {
      recoverable: 'Recuperable',
      notRecoverable: 'Irrecuperable',
    },
    availability: {
      forATime: 'Temporal',
      forGood: 'Definitiva',
    },
    onPurpose: {
      no: 'No',
      yes: 'Sí',
    },
  },
  bands: {
    low: 'Baja',
    medium: 'Media',
    high: 'Alta',
    'very-high': 'Muy alta',
  },
  scale: {
    low: 'baja',
    medium: 'media',
    high: 'alta',
    veryHigh: 'muy alta',
  },
};

export const decision: Messages['breaches']['decision'] = {
  title: 'Decisión',
  tellAuthority: '¿Notificarla a {authority}?',
  authorityChoices: {
    notify: 'Sí',
    'do-not-notify': 'No, es improbable que haya riesgo',
    undecided: 'Sin decidir',
  },
  authorityReasons: 'Motivos sobre la notificación a {authority}',
  tellPeople: '¿Comunicarla a los interesados?',
  peopleChoices: {
    tell: 'Sí',
    'no-high-risk': 'No, no hay un alto riesgo',
    exception: 'No, excepción del art. 34.3',
    undecided: 'Sin decidir',
  },
  condition: 'Qué condición',
  chooseCondition: 'Elija la condición que se cumple',
  conditions: {
    unintelligible: 'a) Nadie más puede entender los datos',
    'risk-removed': 'b) Por medidas posteriores, el alto riesgo ya no es probable',
    disproportionate:
      'c) Comunicarla a cada uno exigiría un esfuerzo desproporcionado: en su lugar, una comunicación pública',
  },
  peopleReasons: 'Motivos sobre la comunicación a los interesados',
  delayMeans: 'La primera notificación salió, o saldrá, después de las 72 horas. El art. 33.1 RGPD pide los motivos.',
  save: 'Guardar la decisión',
  withoutReasons: 'Una elección sin motivos se guarda, pero cuenta como incompleta.',
  writeReasons: 'Escriba los motivos. Un auditor los leerá sin que usted esté delante.',
  incomplete: 'Incompleta sin los motivos.',
};
