import type { Messages } from '../../words.ts';

export const printedSheet: Messages['session']['printedSheet'] = {
  title: 'Fiche de récupération : {organisation}',
  made: '{organisation}, fiche faite le {date}',
  page: 'Page {page} sur {pages}',
  whoHoldsIt:
    'Qui détient cette fiche et une copie du répertoire du registre peut lire tout ce qu’il contient. Gardez la fiche loin du répertoire : dans un coffre-fort ou chez votre avocat. Docket ne conserve pas cette clé et ne peut pas l’afficher à nouveau.',
  key: 'Clé de récupération',
  register: 'Le registre qu’elle ouvre',
  rows: {
    folder: 'Répertoire',
    register: 'Registre',
    fingerprint: 'Empreinte',
    signingKey: 'Clé de signature : {holder}',
    made: 'Clé créée le',
  },
  holder: '{name}, {role}',
  roles: { dpo: 'délégué à la protection des données', handler: 'gestionnaire' },
  compare:
    'Comparez une clé de signature avec celle qui figure sous « Personnes et clés » dans Docket. Elle change quand son détenteur reçoit une nouvelle phrase de passe. Si elle change sans cela, quelqu’un a peut-être réécrit l’historique en son nom.',
  with: {
    title: 'Avec Docket',
    copy: 'Copiez tout le répertoire du registre sur un ordinateur qui a Docket, et vérifiez que la copie est complète : keys.json, register.db, ledger.db et les répertoires vault et inbox. Les fichiers nommés register.db-wal ou ledger.db-wal en font partie.',
    start: 'Lancez Docket et choisissez « {openAnother} ». Indiquez le répertoire.',
    compare:
      'Comparez l’empreinte affichée à l’écran avec celle de cette fiche. Si elles diffèrent, c’est un autre registre : arrêtez-vous.',
    unlock:
      'Choisissez « utiliser la clé de récupération » et saisissez la clé. Majuscules ou minuscules, espaces et tirets : cela n’a pas d’importance.',
    replace:
      'Sous « Personnes et clés », réinitialisez votre phrase de passe. Remplacez ensuite la clé de récupération et imprimez sa nouvelle fiche.',
  },
  without: {
    title: 'Sans Docket',
    need: 'Il vous faut Node 20 ou plus récent (nodejs.org), SQLCipher 4 (zetetic.net/sqlcipher : Debian 13 et Homebrew l’ont, celui de Debian 12 est trop ancien) et {opener}, le programme d’ouverture, un fichier que Docket vous donne avec cette fiche. Il n’a pas besoin de réseau. Son SHA-256 est :',
    copy: 'Mettez le répertoire du registre et le programme d’ouverture dans un même répertoire, ouvrez-y un terminal, et travaillez sur une copie :',
    keys: 'Ceci demande la clé de récupération et répond par une ligne qui commence par PRAGMA key :',
    open: 'Ouvrez le registre, et collez d’abord cette ligne :',
    read: 'Les pages sont intactes si la ligne suivante ne répond rien. Lisez ensuite ce qu’il vous faut :',
    document:
      'Chaque document est un fichier à part. Indiquez son chemin et sa clé d’après cette liste, et un fichier où l’écrire :',
    afterwards:
      'Ensuite, supprimez la copie et ce que vous en avez tiré. Fermez le terminal : la ligne avec la clé y figure.',
  },
};
