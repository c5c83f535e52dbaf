import type { Messages } from '../words.ts';

export const inbox: Messages['inbox'] = {
  listInbox: {
    title: 'Signalements scellés',
    waiting:
      '{reports, plural, =0 {Rien n’est en attente. Seule votre clé ouvre ce que le personnel envoie.} one {# signalement en attente. Seule votre clé peut l’ouvrir.} other {# signalements en attente. Seule votre clé peut les ouvrir.}}',
    notListed: 'La liste des signalements n’a pas pu être lue.',
    notListedSafe: 'Ils sont toujours scellés dans la boîte de réception. Rien n’a été modifié.',
    none: 'Aucun signalement n’est arrivé',
    howTheyCome:
      'Le personnel signale depuis l’écran de déverrouillage, sans phrase de passe. Ce qu’il écrit est aussitôt scellé pour votre clé.',
    notABreach: 'Pas une violation',
    counted:
      '{reports, plural, one {# signalement, ceux en attente d’abord, du plus ancien au plus récent} other {# signalements, ceux en attente d’abord, du plus ancien au plus récent}}',
    stillGoingOn: 'Toujours en cours : {summary}',
    noCode: 'Aucun',
    noTeam: 'Non précisé',
    columns: {
      status: 'État',
      code: 'Code',
      department: 'Équipe',
      summary: 'Ce qui s’est passé',
      breach: 'Dossier',
      received: 'Reçu',
    },
  },
  statuses: {
    new: 'Nouveau',
    unreadable: 'Illisible',
    breach: 'Violation',
    dismissed: 'Pas une violation',
  },
  openSealedReport: {
    title: 'Signalement scellé',
    noCode: 'Signalement sans code',
    fromStaff: 'Signalement d’un membre du personnel',
    fromTeam: 'Signalement de l’équipe {team}',
    unreadable: 'Un signalement illisible',
    notOpened: 'Ce signalement n’a pas pu être ouvert.',
    notOpenedSafe: 'Il est toujours scellé. Rien n’a été modifié.',
    notRead: 'Ce signalement ne peut pas être lu.',
    askStaff: 'Demandez au personnel si quelqu’un a signalé un problème vers le moment de son arrivée.',
    isBreach: 'Ce signalement est devenu <link>{breach}</link>. La suite y est consignée.',
    isNoBreach: '<b>Pas une violation.</b> {reason}',
    whatHappened: 'Ce qui s’est passé',
    whatElse: 'Autres réponses',
    noticedAt: 'Constaté le',
    whose: 'Données de',
    howMany: 'Nombre de personnes',
    kinds: 'Nature',
    stillGoingOn: 'Toujours en cours',
    team: 'Équipe',
    contact: 'Contact',
    notSaid: 'Non précisé',
    reached: 'Quand il vous est parvenu',
    sealedAt: 'Scellé le',
    receivedAt: 'Reçu le',
    notKnown: 'Inconnu',
    byTheirClock: '{at}, selon leur horloge',
    byThisDisk: '{at}, selon le disque de cet ordinateur',
  },
  makeBreach: {
    title: 'C’est une violation',
    afterAll: 'C’est finalement une violation',
    awareAtMeans:
      'Quand vous en avez eu la certitude raisonnable. Prérempli avec l’arrivée du signalement : ce ne peut être plus tôt.',
    noHours: 'Les 72 heures ne courent pas encore.',
    hoursEnd: 'Les 72 heures expirent le {at}.',
    make: 'Traiter comme une violation',
  },
  dismissReport: {
    title: 'Ce n’est pas une violation',
    why: 'Pourquoi',
    means: 'Un auditeur le lira sans que vous soyez là. Le signalement reste dans le registre.',
    keep: 'Classer : pas une violation',
  },
  dismissReports: {
    title: '{reports, plural, one {# signalement : pas une violation} other {# signalements : pas des violations}}',
    looking: 'Examen des signalements',
    keep: '{reports, plural, one {Classer # signalement : pas une violation} other {Classer # signalements : pas des violations}}',
    lookAtLeft: 'Voir ce qui reste',
    why: 'Pourquoi',
    means:
      'Un auditeur le lira sans que vous soyez là. Chaque signalement reste dans le registre avec ce motif et peut devenir une violation plus tard.',
    whyMissing: 'Écrivez pourquoi ce ne sont pas des violations.',
    progress: '{done, number} sur {all, number}',
    kept: '{reports, plural, one {# signalement classé : pas une violation. Le motif figure à côté.} other {# signalements classés : pas des violations. Le motif figure à côté de chacun.}}',
    keptSoFar:
      '{reports, plural, one {# signalement classé jusqu’ici. {failure}} other {# signalements classés jusqu’ici. {failure}}}',
    keptSome:
      '{reports, plural, one {# signalement classé : pas une violation.} other {# signalements classés : pas des violations.}} {left, plural, one {# reste tel quel : {reasons}} other {# restent tels quels : {reasons}}}',
  },
};
