import type { Messages } from '../../words.ts';

export const recordLines: Messages['breaches']['recordLines'] = {
  titles: {
    facts: 'Faits',
    awareness: 'Ce qui établit la prise de connaissance',
    effects: 'Effets',
    measures: 'Mesures prises',
    severity: 'Calcul de la gravité',
    authority: 'Décision : informer {authority}',
    people: 'Décision : informer les personnes',
    delay: 'Motif d’un éventuel retard',
  },
  factsMissing: 'Manque : {parts}',
  parts: { what: 'quoi', when: 'quand', how: 'découverte' },
  factsComplete: 'Quoi, quand, découverte',
  sealedReport: 'Signalement scellé {code}, {at}',
  notScored: 'Pas encore évaluée',
  severity: {
    low: '{score}, faible',
    medium: '{score}, moyenne',
    high: '{score}, élevée',
    'very-high': '{score}, très élevée',
  },
  incomplete: '{choice}. Les motifs ne sont pas complets',
  decided: '{choice}, {at}',
  peopleTold: '{people, plural, one {# personne informée le {on}} other {# personnes informées le {on}}}',
  peopleNotYet: '{decided}. Pas encore fait',
  lateWithoutReason: 'Plus de 72 heures. Le motif manque',
  inTime: 'Envoyée dans les 72 heures',
  noNoticeNeeded: 'Aucune notification n’était nécessaire',
  notNeededSoFar: 'Pas nécessaire jusqu’ici',
};

export const next: Messages['breaches']['next'] = {
  nothing: 'Il ne reste rien à faire',
  closeSuspicion: 'Clôturer la suspicion',
  findOut: 'Déterminer si c’est une violation',
  whyUnlikely: 'Écrire pourquoi un risque est peu probable',
  decide: 'Décider qui informer',
  sendFirst: 'Envoyer la notification initiale à {authority}',
  tellPeople: 'Informer les personnes et le consigner',
  close: 'Clôturer la violation',
  facts: 'Compléter les faits',
  awareness: 'Écrire comment vous en avez eu connaissance',
  effects: 'Décrire les effets',
  measures: 'Décrire les mesures prises',
  severity: 'Évaluer la gravité',
  authority: 'Écrire pourquoi vous avez informé {authority}',
  decidePeople: 'Décider d’informer ou non les personnes',
  people: 'Compléter la décision d’informer les personnes',
  delay: 'Écrire le motif du retard',
  meet: 'À faire : {clock}',
};

export const advice: Messages['breaches']['advice'] = {
  people:
    'Règle interne : informez {authority} et envisagez d’informer les personnes. C’est un conseil. Votre décision écrite prévaut.',
  authority: 'Règle interne : envisagez d’informer {authority}. C’est un conseil. Votre décision écrite prévaut.',
  nobody:
    'Règle interne : aucune notification n’est suggérée. Ne pas informer {authority} exige tout de même vos motifs, qui disent pourquoi un risque est peu probable. C’est un conseil. Votre décision écrite prévaut.',
  manyPeople: 'Plus de 100 personnes. Le score ne change pas.',
  unintelligible: 'Les données sont incompréhensibles pour autrui. Le score ne change pas.',
};

export const written: Messages['breaches']['written'] = {
  awarenessChanged: 'Moment de la prise de connaissance modifié le {at}, du {before} au {after} : {reason}',
  reopened: '{at} : {reason}',
};
