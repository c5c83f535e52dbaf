import type { Messages } from '../../words.ts';

export const release: Messages['packs']['release'] = {
  documentsDecided: {
    title: 'Chaque document a une décision',
    none: 'Il n’y a pas de documents dans ce dossier.',
    toRedact:
      'Le fichier {number} est marqué « Occulter ». Ajoutez sa copie occultée, joignez-la et écartez l’original.',
    all: '{n, plural, one {{documents} sur {documents} décidé.} other {{documents} sur {documents} décidés.}}',
    open: '{n, plural, one {{open} sur {documents} est sans décision.} other {{open} sur {documents} sont sans décision.}}',
  },
  otherCase: {
    title: 'Aucun fichier d’une autre personne',
    none: 'Aucun de ces fichiers ne figure dans le dossier d’une autre personne.',
    one: 'Le fichier {number} figure aussi dans {reference}, le dossier d’une autre personne.',
    more: 'Le fichier {number} figure aussi dans {reference}, le dossier d’une autre personne. {n, plural, one {{files} fichier est dans ce cas.} other {{files} fichiers sont dans ce cas.}}',
  },
  withheldInside: {
    title: 'Aucun document écarté dans l’envoi',
    waiting: 'Contrôlé sur l’envoi terminé.',
    none: '{n, plural, one {{files} fichier de l’envoi comparé avec ce qui est écarté. Aucun document écarté n’y figure.} other {{files} fichiers de l’envoi comparés avec ce qui est écarté. Aucun document écarté n’y figure.}}',
    found:
      'Le fichier {number} se trouve dans l’envoi bien qu’il soit écarté. Vérifiez sa décision et constituez l’envoi à nouveau.',
  },
  packCurrent: {
    title: 'L’envoi reflète les dernières décisions',
    waiting: 'Aucun envoi n’est encore constitué.',
    stale: 'Des documents ont changé après la constitution de l’envoi. Constituez-le à nouveau.',
    current: 'Rien n’a changé depuis sa constitution.',
  },
  identity: {
    title: 'L’identité est confirmée si elle a été demandée',
    asked: 'Vous avez demandé un justificatif d’identité et ne l’avez pas consigné.',
    confirmed: 'Confirmée.',
    notAsked: 'Non demandée dans ce dossier.',
  },
  information: {
    title: 'Les informations de l’article 15 sont complètes',
    complete: 'Rien ne manque.',
    missing: 'Pas encore écrit : {entries}. La fiche invite la personne à vous le demander (art. 15, par. 1).',
    names: {
      purposes: 'finalités',
      categories: 'catégories',
      recipients: 'destinataires',
      transfers: 'transferts',
      retention: 'durée de conservation',
      source: 'source',
      automatedDecisions: 'décisions automatisées',
    },
  },
  recipient: {
    title: 'L’envoi a un destinataire',
    named: 'Le dossier indique un destinataire.',
    nobody: 'Le dossier n’indique ni nom ni adresse à qui l’expédier.',
  },
};
