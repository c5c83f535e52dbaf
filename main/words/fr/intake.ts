import type { Messages } from '../words.ts';

export const intake: Messages['intake'] = {
  reportBreach: {
    title: 'Signaler un problème',
    sealed: 'Signalement scellé',
    closeWithoutSending: 'Fermer sans envoyer',
    heading: 'Signaler un problème avec des données personnelles',
    lead: 'Perdues, envoyées à la mauvaise personne, vues par quelqu’un qui n’aurait pas dû ? Dites-le-nous maintenant, même en cas de doute, même si l’erreur vient de vous. Cela prend deux minutes.',
    whatHappened: 'Que s’est-il passé ?',
    ownWords: 'Avec vos propres mots. Sans noms, si possible.',
    noticedAt: 'Quand l’avez-vous remarqué ?',
    whose: 'Qui ces données concernent-elles ?',
    howMany: 'Combien de personnes ?',
    kinds: 'Quelles données ?',
    goingOn: 'Est-ce toujours en cours ?',
    team: 'Votre équipe (facultatif)',
    contact: 'Comment vous joindre (facultatif)',
    send: 'Sceller et envoyer',
    sealedFor: 'Ensuite, seul le délégué à la protection des données peut le lire. Vous recevez un code.',
    notSent: 'Le signalement n’a pas été envoyé. Votre texte est toujours là.',
    tryOrRing: 'Réessayez, ou appelez votre délégué à la protection des données si cela ne peut pas attendre.',
    whatMissing: 'Écrivez en quelques mots ce qui s’est passé.',
    noticedMissing:
      'Dites quand vous l’avez remarqué, par exemple aujourd’hui 09:05 ou hier 14:00. Une heure approximative suffit.',
    noticedLater: 'C’est plus tard que maintenant. Dites quand vous l’avez remarqué.',
  },
  leave: {
    title: 'Fermer sans envoyer ?',
    notKept: 'Ce que vous avez écrit n’est pas conservé. Le délégué à la protection des données ne le verra pas.',
    stay: 'Continuer à écrire',
  },
  notTaken: {
    title: 'Impossible d’envoyer un signalement depuis cet ordinateur pour le moment',
    doNotWait:
      'N’attendez pas que cet écran fonctionne : une perte de données personnelles doit être examinée dans les heures qui suivent.',
    tell: 'Prévenez votre délégué à la protection des données, de vive voix ou par téléphone.',
    ring: 'Appelez votre délégué à la protection des données : <b>{telephone}</b>.',
  },
  receipt: {
    title: 'Merci. Votre signalement est scellé.',
    lead: 'Seul le délégué à la protection des données peut maintenant l’ouvrir. Vous-même ne pouvez plus le relire : gardez ce code, au cas où l’on vous poserait des questions.',
    name: 'Reçu',
    copyCode: 'Copier le code',
    sealed: 'Scellé le',
    for: 'Pour',
    officer: 'Votre délégué à la protection des données',
    youSaid: 'Vos réponses',
    answered: '{answered, number} sur 5',
    ring: 'Si c’est toujours en cours, appelez maintenant votre délégué à la protection des données.',
    keep: 'Ne supprimez rien. Ne contactez pas encore les personnes concernées.',
    asked: 'On vous posera peut-être quelques questions aujourd’hui.',
    print: 'Imprimer le code',
    again: 'Signaler autre chose',
  },
  notAMoment: 'Saisissez un jour et une heure, par exemple 25 nov. 09:05, hier 14:00 ou maintenant.',
  whose: {
    residents: 'Habitants',
    customers: 'Clients',
    patients: 'Patients',
    children: 'Enfants',
    staff: 'Personnel',
    councillors: 'Élus',
    'someone-else': 'Quelqu’un d’autre',
    unknown: 'Je ne sais pas',
  },
  howMany: {
    one: '1 personne',
    '2-10': '2 à 10 personnes',
    '11-100': '11 à 100 personnes',
    '101-1000': '101 à 1 000 personnes',
    more: 'Plus de 1 000 personnes',
    unknown: 'Je ne sais pas combien',
  },
  kinds: {
    'names-addresses': 'Noms et adresses',
    money: 'Argent ou banque',
    health: 'Santé',
    passwords: 'Mots de passe',
    'identity-papers': 'Pièces d’identité',
    opinions: 'Avis sur quelqu’un',
    unknown: 'Je ne sais pas',
  },
  goingOn: {
    yes: 'Oui',
    no: 'Non, c’est terminé',
    unknown: 'Je ne sais pas',
  },
  refusals: {
    whatTooLong: 'Restez en dessous de 20 000 caractères. Le reste peut attendre qu’on vous le demande.',
    noticedAt: 'Dites quand vous l’avez remarqué.',
    departmentTooLong: 'Restez en dessous de 200 caractères pour l’équipe.',
    contactTooLong: 'Restez en dessous de 200 caractères pour le contact.',
    noRegister:
      'Il n’y a sur cet ordinateur aucun registre qui puisse recevoir un signalement. Prévenez de vive voix votre délégué à la protection des données.',
    notTaken:
      'Aucun signalement ne peut être envoyé d’ici. Le vôtre n’a pas été envoyé, et votre texte est toujours là.',
    folderIsLink:
      'Le signalement n’a pas été envoyé. Un répertoire de ce registre mène ailleurs : rien n’y est donc écrit. Votre texte est toujours là. Appelez votre délégué à la protection des données, et dites-lui que le registre doit être examiné.',
    notSent:
      'Le signalement n’a pas été envoyé. Votre texte est toujours là. Réessayez, ou appelez votre délégué à la protection des données.',
  },
  noReports: {
    'never-unlocked':
      'Le délégué à la protection des données n’a pas encore déverrouillé ce registre sur cet ordinateur : personne ne peut donc dire à qui il est. D’ici là, aucun signalement ne peut être envoyé d’ici.',
    'another-register':
      'Le registre de cet ordinateur n’est pas celui qui a été ouvert ici en dernier. Aucun signalement ne peut être envoyé d’ici : quelqu’un d’autre pourrait le lire.',
    'other-keys':
      'Les clés qui scellent les signalements ont changé, et ce changement n’est signé par aucune personne que cet ordinateur connaît. Aucun signalement ne peut être envoyé d’ici : quelqu’un d’autre pourrait le lire.',
    'older-keys':
      'Les clés qui scellent les signalements sont plus anciennes que celles que cet ordinateur a vues. Aucun signalement ne peut être envoyé d’ici : quelqu’un qui n’a plus ce droit pourrait le lire.',
    doubt:
      'Il n’est pas certain que ce soit le bon registre, et le délégué à la protection des données ne l’a pas encore établi. D’ici là, aucun signalement ne peut être envoyé d’ici.',
    shut: 'Le registre ne s’ouvre pas sur cet ordinateur pour le moment : aucun signalement ne peut donc être envoyé d’ici.',
  },
};
