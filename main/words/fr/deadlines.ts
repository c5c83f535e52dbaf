import type { Messages } from '../words.ts';

export const deadlines: Messages['deadlines'] = {
  nothingToCount:
    'Rien ne dit ce qu’il faut compter. Donnez les événements d’une demande, d’une réclamation ou d’une violation.',
  houseRuleDays: 'Donnez à la règle interne un nombre entier de jours de 1 à 365.',
  identityPause: 'Dites comment lire l’attente du justificatif d’identité : pause ou restart.',
  language: 'Docket n’a pas de mots dans cette langue. Utilisez l’une de celles-ci : {codes}.',
  law: 'Docket ne connaît pas le droit {known, select, yes {« {given} »} other {indiqué}}. Utilisez l’un de ces codes : {codes}.',
  lawTooEarly:
    'Docket compte selon {law} à partir du {from}. Vérifiez la date, ou choisissez le droit alors en vigueur.',
  date: {
    none: '{known, select, yes {« {given} » n’est pas une date.} other {Ce n’est pas une date.}} Écrivez-la sous la forme année-mois-jour, par exemple 2026-11-25.',
    outside: '{given} est hors des années que compte Docket. Utilisez une date du {first}-01-01 au {last}-12-31.',
    noSuchMonth: '{given} n’existe pas. Le mois va de 01 à 12.',
    noSuchDay: '{given} n’existe pas. Ce mois se termine le {last}.',
  },
  moment: {
    none: '{known, select, yes {« {given} » n’est pas un moment qui existe.} other {Ce n’est pas un moment qui existe.}} Écrivez-le avec son décalage, par exemple 2026-03-04T14:30:00+01:00, ou en heure locale, par exemple 2026-03-04T14:30.',
    outside: '{given} est hors des années que compte Docket. Utilisez un moment de {first} à {last}.',
    skipped:
      '{given} n’a jamais existé dans {zone} : les horloges sont passées par-dessus en avançant. Utilisez {earlier} ou {later}.',
    noZone:
      'Le fuseau horaire {known, select, yes {« {given} »} other {indiqué}} n’existe pas. Utilisez un nom tel que Europe/Dublin ou Europe/Paris.',
  },
  calendar: {
    none: 'Indiquez un calendrier : weekends, ou un pays ou une région, par exemple GB-ENG, IE, RO ou FR.',
    unknown:
      'Docket ne connaît pas le calendrier {known, select, yes {« {given} »} other {indiqué}}. Utilisez weekends, ou un pays ou une région, par exemple GB-ENG, GB-SCT, GB-NIR, IE, RO, FR ou DE-BY.',
    unitedKingdom:
      'Les jours fériés diffèrent au sein du Royaume-Uni. Utilisez GB-ENG, GB-WLS, GB-SCT ou GB-NIR au lieu de GB.',
  },
  event: {
    unknown:
      'Docket ne connaît pas l’événement {known, select, yes {« {given} »} other {indiqué}}. Utilisez l’un de ces codes : {codes}.',
    beforeReceipt:
      'Le {on} est antérieur à la réception de la demande (le {received}). Utilisez ce jour-là ou un jour ultérieur, ou corrigez le jour de réception.',
    afterEnd:
      'Depuis le {ended}, le dossier est terminé. Ce que la personne demande après ce jour s’enregistre comme une demande distincte.',
    secondReceipt: 'Un dossier a un seul jour de réception, et c’est ici le deuxième. Gardez le bon.',
    noReceipt: 'Aucun événement ne dit quand la demande a été reçue. Ajoutez-en un du type received.',
    untilBeforeNotice: 'Le {until} est antérieur à l’avis ({on}). Utilisez la nouvelle date que l’avis annonce.',
    endsNothing:
      '« {event} » du {on} met fin à une attente qui n’a pas commencé. Ajoutez « {beginning} » ce jour-là ou avant, ou retirez cet événement.',
    names: {
      'identity-requested': 'Justificatif d’identité demandé',
      'identity-confirmed': 'Identité confirmée',
      'fee-requested': 'Frais demandés',
      'fee-paid': 'Frais payés',
      'fee-waived': 'Renonciation aux frais',
      'clarification-requested': 'Précisions demandées',
      'clarification-received': 'Précisions reçues',
      withdrawn: 'Demande retirée',
      revived: 'Demande présentée à nouveau',
    },
  },
  right: {
    none: 'Indiquez au moins un droit : {codes}.',
    twice: 'Le dossier porte déjà sur {right}. Ajoutez seulement les droits sur lesquels il ne porte pas.',
    twiceOn: 'Le {on}, le dossier porte déjà sur {right}. Ajoutez seulement les droits sur lesquels il ne porte pas.',
    names: {
      access: 'l’accès',
      rectification: 'la rectification',
      erasure: 'l’effacement',
      restriction: 'la limitation',
      portability: 'la portabilité',
      objection: 'l’opposition',
      'automated-decision': 'les décisions automatisées',
      complaint: 'la réclamation',
    },
  },
  furtherClock: {
    noName: 'Indiquez le nom du contrat, ou ce qu’il exige. Une loi a un nom qui lui est propre.',
    hoursOfLaw: 'Cette loi fixe son propre délai. Laissez les heures de côté.',
    hoursOfContract: 'Donnez les heures que fixe le contrat : un nombre de 0,25 à 8784.',
    startsBeforeAware:
      'Un incident est classé une fois que vous en avez connaissance. Donnez un moment de prise de connaissance qui ne soit pas postérieur.',
    noNoon: 'Cette règle ne connaît pas de report à midi. Laissez-le de côté.',
  },
};
