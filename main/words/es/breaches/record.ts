import type { Messages } from '../../words.ts';

export const recordLines: Messages['breaches']['recordLines'] = {
  titles: {
    facts: 'Hechos',
    awareness: 'En qué se basa el conocimiento',
    effects: 'Efectos',
    measures: 'Qué se hizo',
    severity: 'Cálculo de la gravedad',
    authority: 'Decisión: notificar a {authority}',
    people: 'Decisión: comunicar a los interesados',
    delay: 'Motivos de la dilación',
  },
  factsMissing: 'Falta: {parts}',
  parts: {
    what: 'qué',
    when: 'cuándo',
    how: 'cómo se detectó',
  },
  factsComplete: 'Qué, cuándo, cómo se detectó',
  sealedReport: 'Aviso sellado {code}, {at}',
  notScored: 'Sin puntuar aún',
  severity: {
    low: '{score}, baja',
    medium: '{score}, media',
    high: '{score}, alta',
    'very-high': '{score}, muy alta',
  },
  incomplete: '{choice}. Los motivos no están completos',
  decided: '{choice}, {at}',
  peopleTold: '{people, plural, one {Comunicado a # persona el {on}} other {Comunicado a # personas el {on}}}',
  peopleNotYet: '{decided}. Aún no hecho',
  lateWithoutReason: 'Más de 72 horas. Faltan los motivos',
  inTime: 'Enviada dentro de las 72 horas',
  noNoticeNeeded: 'No hacía falta notificar',
  notNeededSoFar: 'De momento no hace falta',
};

export const next: Messages['breaches']['next'] = {
  nothing: 'No queda nada por hacer',
  closeSuspicion: 'Cerrar la sospecha',
  findOut: 'Averiguar si es una brecha',
  whyUnlikely: 'Escribir por qué es improbable que haya riesgo',
  decide: 'Decidir si se notifica',
  sendFirst: 'Enviar la primera notificación a {authority}',
  tellPeople: 'Comunicarlo a los interesados y anotarlo',
  close: 'Cerrar la brecha',
  facts: 'Completar los hechos',
  awareness: 'Escribir en qué se basa el conocimiento',
  effects: 'Escribir los efectos',
  measures: 'Escribir qué se hizo',
  severity: 'Puntuar la gravedad',
  authority: 'Escribir por qué se notificó a {authority}',
  decidePeople: 'Decidir si se comunica a los interesados',
  people: 'Completar la decisión sobre los interesados',
  delay: 'Escribir los motivos de la dilación',
  meet: 'Cumplir: {clock}',
};

export const advice: Messages['breaches']['advice'] = {
  people:
    'Regla interna: notifique a {authority} y piense si comunicarla a los interesados. Es un consejo. Cuenta su decisión escrita.',
  authority: 'Regla interna: piense si notificar a {authority}. Es un consejo. Cuenta su decisión escrita.',
  nobody:
    'Regla interna: no se propone ninguna notificación. Para no notificar a {authority} hace falta igualmente que explique por qué es improbable que haya riesgo. Es un consejo. Cuenta su decisión escrita.',
  manyPeople: 'Más de 100 personas. La puntuación no cambia.',
  unintelligible: 'Nadie más puede entender los datos. La puntuación no cambia.',
};

export const written: Messages['breaches']['written'] = {
  awarenessChanged: 'Momento del conocimiento cambiado el {at}, antes {before}, ahora {after}: {reason}',
  reopened: '{at}: {reason}',
};
