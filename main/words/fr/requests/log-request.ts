import type { Messages } from '../../words.ts';

export const logRequest: Messages['requests']['logRequest'] = {
  title: 'Enregistrer une demande',
  does: 'enregistrer une demande',
  empty: 'Déposez le courrier, ou saisissez ce que vous savez.',
  filled: 'Prérempli d’après le courrier. Vérifiez, puis enregistrez.',
  dropHere: 'Déposez le courrier ici',
  keys: {
    nextField: 'champ suivant',
    save: 'enregistrer',
    keepDraft: 'garder en brouillon',
  },
  logged: '{reference} enregistrée. Échéance : {date}.',
  loggedNotStarted: '{reference} enregistrée. Son délai n’a pas commencé.',
  notSaved: 'La demande n’a pas été enregistrée : {problem} Votre saisie est toujours là. Réessayez.',
  already: 'Ce courrier est déjà enregistré sous <case>{reference}</case>. Rien n’a été enregistré deux fois.',
  draftKept: 'Brouillon conservé au fil de la saisie',
  toFix:
    '{answers, plural, one {# réponse est à corriger avant l’enregistrement} other {# réponses sont à corriger avant l’enregistrement}}',
  due: 'Échéance : {date}',
  emptyForm: 'Vider le formulaire',
  closeKeepDraft: 'Fermer, garder le brouillon',
  save: 'Enregistrer la demande',
};

export const fields: Messages['requests']['fields'] = {
  title: 'Demande',
  nextNumber: 'prochain numéro {reference}',
  requester: 'Qui demande ?',
  email: 'Courriel (facultatif)',
  language: 'Langue',
  received: 'Reçue le',
  channel: 'Voie d’arrivée',
  channelNote: 'Par où elle est d’abord arrivée.',
  channelDetail: 'Quelle boîte, quel guichet ou quel numéro ? (facultatif)',
  address: 'Adresse postale (facultatif)',
  rights: 'Que demande la personne ?',
  department: 'Service (facultatif)',
  handler: 'Gestionnaire (facultatif)',
  identity: 'Faut-il un justificatif d’identité ?',
  identityKnown: 'Non, vous connaissez la personne',
  identityAsk: 'Oui, le demander. Le délai l’attend',
  someoneElse: 'Quelqu’un d’autre demande à sa place',
  representative: 'Qui demande à sa place ?',
  authority: 'Qu’est-ce qui l’y autorise ? (facultatif)',
  fromLetter: 'd’après le courrier',
  fromEmail: 'd’après le courriel',
  fromAt: '{source, select, txt {d’après le courrier, {time}} other {d’après le courriel, {time}}}',
  sentDay: 'jour de l’envoi : à vérifier',
  sentDayAt: 'jour de l’envoi, {time} : à vérifier',
  dayExample: 'Par exemple 25/11 ou hier.',
  reminder:
    '<b>Ceci ressemble à une relance pour une demande antérieure.</b> Le délai de celle-ci court depuis lors : n’enregistrez ce courrier que s’il demande quelque chose de nouveau.',
  reminderOf:
    '<b>Ceci ressemble à une relance pour une demande antérieure du {date}.</b> Le délai de celle-ci court depuis lors : n’enregistrez ce courrier que s’il demande quelque chose de nouveau.',
  openBefore: 'Ouvrir <cases></cases>.',
  askedBefore:
    '{times, plural, one {Cette adresse a déjà fait une demande} other {Cette adresse a déjà fait # demandes}} : <cases></cases>.',
  askedCase: '<case>{reference}</case>, reçue le {date}',
  lookInList: 'La chercher dans la liste',
  problems: {
    requester: 'Indiquez le nom de la personne qui demande. « Appelant inconnu » convient.',
    emailSign: 'Une adresse a un seul @ et aucune espace, comme nom@ville.example.',
    emailDot: 'Une adresse a un point après le @, comme nom@ville.example.',
    noDay: 'Saisissez le jour où elle est arrivée à une adresse officielle, par exemple 25/11 ou hier.',
    dayAhead:
      'Ce jour est après aujourd’hui ({today}). Saisissez le jour où elle est arrivée à une adresse officielle.',
    rights: 'Choisissez-en au moins un. La question générale « que détenez-vous sur moi » relève de l’accès.',
    representative: 'Indiquez le nom de la personne qui demande à sa place, ou désactivez cette option.',
  },
};

export const letter: Messages['requests']['letter'] = {
  source: 'D’où elle vient',
  kinds: 'Un fichier .eml, .msg ou .txt. Docket reprend ce qu’il contient.',
  takingIn: 'Réception du courrier',
  takingInShare: 'Réception du courrier, {percent, number} %',
  reading: 'Lecture du courrier',
  chooseFile: 'Choisir un fichier',
  orType: 'Ou saisissez-la',
  subjectField: 'Objet (facultatif)',
  bodyField: 'Ce que la personne demande, dans ses mots (facultatif)',
  notRead: 'Le courrier n’a pas pu être lu. Votre saisie est toujours là. {problem}',
  title: 'Le courrier',
  useAnother: 'En prendre un autre',
  from: 'De',
  to: 'À',
  subject: 'Objet',
  received: 'Reçu',
  sent: 'Envoyé',
  reminder: 'Relance',
  rightNamed: '{right} : {why}',
  rightSetAside: '{right} : droit cité, mais laissé décoché. {why}',
  kept: 'Le courrier est conservé tel quel avec le dossier. Ses images et ses liens restent désactivés.',
};

export const dueCard: Messages['requests']['dueCard'] = {
  noDate: 'Pas encore de date',
  noRights: 'Elle s’affiche quand vous choisissez ce que la personne demande. Toute votre saisie est conservée.',
  noDay: 'Elle s’affiche quand la date de réception est correcte. Toute votre saisie est conservée.',
  problem: '{problem} Toute votre saisie est conservée.',
  startsWithProof: 'Il part le jour où le justificatif d’identité arrive.',
  noFixedLimit: 'La loi ne fixe pas de délai précis.',
  over: '{days, plural, one {dépassé de # jour} other {dépassé de # jours}}{rights, plural, =0 {} one {} =2 {, pour les deux droits} other {, pour les # droits}}',
  today: 'aujourd’hui{rights, plural, =0 {} one {} =2 {, pour les deux droits} other {, pour les # droits}}',
  ahead:
    'dans {days, plural, one {# jour} other {# jours}}{rights, plural, =0 {} one {} =2 {, pour les deux droits} other {, pour les # droits}}',
};
