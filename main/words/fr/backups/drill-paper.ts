import type { Messages } from '../../words.ts';

export const drillPaper: Messages['backups']['drillPaper'] = {
  title: 'Procès-verbal d’un test de restauration',
  reference: 'Test de restauration',
  carriedOut: 'Effectué le {at} par {by}',
  result: {
    passed: 'Résultat : réussi, aucune différence',
    notPassed: 'Résultat : non réussi',
  },
  at: '{date} à {time} ({zone})',
  why: 'L’article 32, paragraphe 1, point c), du RGPD demande des moyens permettant de rétablir la disponibilité des données à caractère personnel et l’accès à celles-ci dans des délais appropriés. Son point d) demande une procédure visant à tester régulièrement que cela fonctionne. Cette page rend compte d’un tel test.',
  done: 'Ce qui a été fait',
  whatWasDone:
    'La sauvegarde a été déployée dans un répertoire temporaire et chaque fichier comparé avec l’empreinte conservée lors de sa création. Elle a été ouverte avec les clés du registre, chaque page a été lue, chaque ligne a été comparée avec le registre en service, table par table, et chaque document a été ouvert et comparé avec l’empreinte conservée lors de son dépôt. Un envoi de réponse y a ensuite été constitué, scellé avec un mot de passe qui n’a été conservé nulle part, et rouvert. Le répertoire temporaire a enfin été supprimé.',
  found: 'Ce qui a été constaté',
  checked: 'Contrôlé',
  foundHead: 'Constaté',
  rows: {
    backup: 'Sauvegarde',
    time: 'Temps de restauration et de comparaison',
    size: 'Taille du registre',
    tables: 'Tables comparées',
    rows: 'Lignes comparées',
    documents: 'Documents ouverts',
    pack: 'Envoi de réponse',
    audit: 'Chaîne d’audit',
  },
  madeOn: '{backup}, faite le {at}',
  seconds:
    '{seconds, plural, one {{seconds, number, ::group-off} seconde} other {{seconds, number, ::group-off} secondes}}',
  bytes: '{bytes, number} octets',
  tables:
    '{differences, plural, =0 {{tables}, aucune différence} one {{tables}, {count} avec des différences} other {{tables}, {count} avec des différences}}',
  documents:
    '{unreadable, plural, =0 {{documents}, tous intacts} one {{documents}, {count} illisible} other {{documents}, {count} illisibles}}',
  packBuilt: {
    ofCase:
      '{files, plural, one {constitué pour le dossier {reference} : {count} fichier, rouvert} other {constitué pour le dossier {reference} : {count} fichiers, rouvert}}',
    ofInvented:
      '{files, plural, one {constitué pour un dossier fictif, car aucun dossier n’était prêt pour un envoi : {count} fichier, rouvert} other {constitué pour un dossier fictif, car aucun dossier n’était prêt pour un envoi : {count} fichiers, rouvert}}',
  },
  packNotBuilt: {
    ofCase: 'pour le dossier {reference} : non constitué, ou incomplet',
    ofInvented: 'pour un dossier fictif, car aucun dossier n’était prêt pour un envoi : non constitué, ou incomplet',
  },
  endsAt: 'se termine à l’entrée {entry}, {hash}',
  notPassed:
    'Le test n’a pas réussi. Le registre en service n’a pas été touché. Contrôlez le registre, faites une nouvelle sauvegarde et relancez le test.',
};
