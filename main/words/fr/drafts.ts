import type { Messages } from '../words.ts';

export const drafts: Messages['drafts'] = {
  notKept:
    'Votre saisie n’a pas pu être conservée. Elle est toujours là. Enregistrez-la, ou laissez cette page ouverte.',
  notRead:
    'Le brouillon conservé ici n’a pas pu être lu. Il est en sûreté dans le registre et vous pouvez continuer sans lui.',
  notShown: 'Un brouillon est conservé ici, que cette version de Docket ne peut pas afficher.',
  others:
    '{drafts, plural, one {Un autre brouillon est conservé aussi.} other {# autres brouillons sont conservés aussi.}}',
  othersFrom:
    '{drafts, plural, one {Un autre brouillon est conservé aussi ({when}).} other {# autres brouillons sont conservés aussi, le plus récent : {when}.}}',
  lookAgain: 'Relire',
  showOther: 'Afficher l’autre brouillon',
  forgetOther: 'Oublier l’autre brouillon',
  listDrafts: {
    title: 'Brouillons',
    draft: 'Brouillon',
    noName: 'Sans nom pour l’instant',
  },
  refusals: {
    keptMeanwhile: 'Un autre brouillon a été conservé entre-temps. Rien n’a été modifié.',
  },
};
