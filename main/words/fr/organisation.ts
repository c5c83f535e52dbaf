import type { Messages } from '../words.ts';

export const organisation: Messages['organisation'] = {
  languages: {
    own: 'Langue de l’organisme',
    ownHelp: 'Langue de la fenêtre verrouillée, du formulaire du personnel et de quiconque n’en a pas choisi d’autre.',
    offered: 'Autres langues au choix',
    offeredHelp:
      'Chacun choisit pour soi. Si une langue est retirée, ceux qui l’avaient choisie lisent celle de l’organisme.',
  },
  settings: {
    title: 'Paramètres',
    sentence: 'Propres à ce registre, ils valent pour ses courriers, ses échéances et ses rapports.',
    update: 'Mise à jour à partir d’un fichier',
    organisation: 'Organisme',
    information: 'Ce que vous indiquez à tout demandeur',
    failed: 'Les paramètres n’ont pas pu être chargés.',
  },
  editOrganisation: {
    onlyDpo: 'Seul le délégué à la protection des données peut les modifier.',
    save: 'Enregistrer les paramètres',
    notSaved: '{problem} Votre saisie est toujours là.',
    draftKept: 'Brouillon conservé. Enregistrez pour l’appliquer.',
    saved: 'Paramètres enregistrés. Aucune échéance n’a changé.',
    savedAndMoved:
      '{moved, plural, one {Paramètres enregistrés. # demande ouverte a une nouvelle échéance.} other {Paramètres enregistrés. # demandes ouvertes ont une nouvelle échéance.}}',
    nameMissing: 'Indiquez le nom de l’organisme.',
    policyWrong: 'Saisissez un nombre de jours de 1 à 365.',
  },
  letters: {
    title: 'Sur vos courriers',
    name: 'Nom',
    address: 'Adresse (facultatif)',
    contact: 'Comment vous joindre (facultatif)',
    ownDomains: 'Domaines de messagerie de votre organisme (facultatif)',
    ownDomainsHelp:
      'Saisissez-en un, par exemple port.example, puis appuyez sur Entrée. Les courriers qui en viennent sont les vôtres, et le jour où un courrier a d’abord atteint ses serveurs fait foi. Tant qu’aucun n’est indiqué, celui de votre contact compte.',
    authority: 'Autorité de contrôle',
    authorityContact: 'Comment la joindre (facultatif)',
  },
  clocks: {
    title: 'Pour les délais',
    policy: 'L’organisme se fixe un objectif plus court que la loi',
    policyDays: 'Jours',
    policyFrom: 'À compter',
    received: 'Du jour de réception',
    'identity-confirmed': 'Du jour où l’identité a été confirmée',
  },
  identity: {
    title: 'Effet d’une vérification d’identité en cours',
    open: 'Les lignes directrices 01/2022 du CEPD (section 5.3) indiquent que le délai est suspendu, sans préciser la suite. Si vous modifiez ce choix, les échéances des dossiers ouverts sont recalculées.',
    closed: 'Le droit choisi ci-dessus ne laisse ici aucun choix. Ceci ne vaut que pour les demandes relevant du RGPD.',
    pause: {
      label: 'Le délai est suspendu pendant l’attente',
      help: 'Les jours d’attente s’ajoutent au mois qui a commencé à la réception. Des deux lectures, celle qui donne la date la plus proche.',
    },
    restart: {
      label: 'Un mois entier part de la réception du justificatif',
      help: 'Le mois se compte à partir du jour où l’identité est confirmée. La date la plus éloignée ; vous devez pouvoir la justifier.',
    },
  },
  closingDays: {
    title: 'Jours de fermeture',
    entered:
      '{days, plural, =0 {Aucun jour n’est saisi.} one {# jour est saisi.} other {# jours sont saisis.}} Ces jours se gèrent dans le calendrier, qui montre avant l’enregistrement les dossiers dont la date change. <link>Ouvrir le calendrier</link>',
  },
  lock: {
    title: 'En cas d’absence',
    after: 'Verrouiller après (minutes)',
    help: 'Sans touche ni mouvement. De 1 à 15 ; une demi-minute avant, Docket prévient.',
  },
  departments: {
    title: 'Services',
    help: 'Saisissez un nom et appuyez sur Entrée. Les services sont proposés à l’enregistrement et comptés dans les rapports.',
  },
  information: {
    title: 'Rédigé une fois dans chaque langue, joint à chaque réponse à une demande d’accès',
    help: 'Adressez-vous à la personne : « Nous utilisons vos données pour… ». Ce qui diffère d’un dossier à l’autre se modifie dans son envoi.',
    language: 'Langue de ces textes',
    languageHelp: 'Un envoi reprend les textes de la langue de sa lettre.',
    written:
      '{written, plural, one {{written, number} sur {texts, number} rédigé} other {{written, number} sur {texts, number} rédigés}}',
    purposes: {
      label: 'Finalités',
      help: 'À quoi servent les données personnelles, et sur quelle base juridique. Art. 15, par. 1, point a)',
    },
    categories: {
      label: 'Catégories de données',
      help: 'Celles que vous détenez : noms, comptes, évaluations. Art. 15, par. 1, point b)',
    },
    recipients: {
      label: 'Destinataires',
      help: 'Qui reçoit ou recevra les données, nommément si possible. Art. 15, par. 1, point c)',
    },
    transfers: {
      label: 'Transferts vers d’autres pays',
      help: 'Vers quels pays, et avec quelles garanties. Art. 15, par. 2',
    },
    retention: {
      label: 'Durée de conservation',
      help: 'La durée, ou les critères qui la déterminent. Art. 15, par. 1, point d)',
    },
    source: {
      label: 'Source des données',
      help: 'Lorsqu’elles ne viennent pas de la personne. Art. 15, par. 1, point g)',
    },
    automatedDecisions: {
      label: 'Décisions automatisées',
      help: 'S’il y en a, leur logique et leurs conséquences. Art. 15, par. 1, point h)',
    },
  },
  authorityOfLand: 'l’autorité de protection des données de votre Land',
  refusals: {
    noDomain: 'Saisissez un domaine de messagerie, par exemple port.example.',
    everybodysDomain: 'N’importe qui peut y avoir une boîte aux lettres. Indiquez un domaine qui n’est qu’à vous.',
    noLanguage: 'Choisissez au moins une langue.',
    languageTwice: 'Indiquez chaque langue une seule fois.',
  },
};
