import type { Messages } from '../../words.ts';

export const printSet: Messages['packs']['printSet'] = {
  title: 'Pour les demandes arrivées par la poste',
  what: 'Un seul PDF à imprimer : lettre, fiche d’information, liste des documents et documents, avec les numéros de page et l’adresse à l’emplacement de la fenêtre de l’enveloppe. Constituez aussi l’envoi : il est conservé comme trace de ce qui a été envoyé.',
  progressName: 'Avancement de la version imprimable',
  make: 'Préparer la version imprimable',
  ask: {
    title: 'Enregistrer sans chiffrement ?',
    what: 'Quiconque détient le fichier peut tout lire. Enregistrez-le là où vous seul pouvez le lire, imprimez-le, puis supprimez-le. Docket n’en garde aucune copie ; l’historique indique que vous l’avez préparé.',
    make: 'Préparer et enregistrer',
  },
  steps: {
    documents: 'Préparation des documents',
    papers: 'Mise en page des pièces',
  },
  ready:
    '{pages, plural, one {{file} est prêt : # page.} other {{file} est prêt : # pages.}} Docket n’en garde aucune copie.',
  apart: 'Ne figurent pas dans ces pages et sont à joindre séparément :',
  apartDocument: '{number}, {title}. {why}',
  asText: {
    intro:
      'Imprimés sous forme de texte, sans mise en page. Si ce qui manque a de l’importance, imprimez-les avec leur propre logiciel et joignez-les aussi :',
    document: '{number}, {title}.',
    documentWithout: '{number}, {title}. Ne sont pas repris : {parts}.',
    paper: 'Le document {number} est imprimé ici sous forme de texte, sans sa mise en page.',
    notPrinted: 'Il contient aussi ce qui n’est pas imprimé ici : {parts}.',
    changes: 'Les modifications suivies y sont imprimées comme acceptées.',
    notes: 'Notes :',
    parts: {
      attachments: 'fichiers joints',
      charts: 'graphiques',
      comments: 'commentaires',
      covered: 'texte sous une marque noire, ici […]',
      deleted: 'texte supprimé pendant le suivi des modifications',
      hidden: 'texte masqué, ou trop pâle ou trop petit pour être lu',
      margins: 'en-têtes et pieds de page',
      media: 'son et vidéo',
      numbers: 'numéros et puces de listes',
      objects: 'fichiers incorporés',
      overlaid: 'images placées par-dessus le texte',
      pictures: 'images',
      screenOnly: 'ce que seul l’écran montre',
      shapes: 'formes dessinées et lettrages décoratifs',
      symbols: 'signes de polices de symboles, ici [*]',
    },
  },
  holdMore:
    'Imprimés page par page, mais ces documents contiennent plus que leurs pages. Ouvrez-les avec leur propre logiciel, et joignez aussi ce qui fait partie de la réponse :',
  stopped: 'Vous avez arrêté. Rien n’a été préparé.',
  notChosen: 'Vous n’avez choisi aucun emplacement. Rien n’a été enregistré.',
  notMade: 'La version imprimable n’a pas été préparée',
  failed: 'La version imprimable n’a pas été préparée. Rien n’a quitté Docket.',
  unsaved: 'La version imprimable n’a pas pu être enregistrée. Il n’en reste rien. Préparez-la de nouveau.',
  tooLarge:
    'Elle compterait plus de {pages, number} pages ou {megabytes, number} Mo. N’écartez rien pour cette raison : enregistrez l’envoi, et imprimez ses documents avec leurs propres logiciels.',
  changed: 'Son contenu a changé pendant la préparation. Préparez-la de nouveau.',
  envelope: {
    title: 'Adresse pour l’enveloppe',
    missing: 'Le dossier n’a pas d’adresse postale. Ajoutez-la, puis préparez la version imprimable.',
    long: 'La fenêtre d’une enveloppe montre six lignes d’environ 44 caractères. Raccourcissez l’adresse du dossier.',
  },
  why: {
    kind: 'Seuls les PDF, JPEG, PNG, les fichiers de texte brut et le texte des DOCX sont imprimés ici. Imprimez-le avec son propre logiciel, ou joignez-le sur un support.',
    portable: 'C’est la copie portable. Joignez-la sur un support, pour d’autres logiciels.',
  },
};
