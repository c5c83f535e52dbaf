import type { Messages } from '../words.ts';

export const drafts: Messages['drafts'] = {
  notKept:
    'Ihre Eingaben konnten nicht als Entwurf abgelegt werden. Sie sind noch da. Speichern Sie sie oder lassen Sie dies geöffnet.',
  notRead:
    'Der Entwurf, der hier liegt, konnte nicht gelesen werden. Er ist im Register sicher, und Sie können ohne ihn weiterarbeiten.',
  notShown: 'Hier liegt ein Entwurf, den diese Version von Docket nicht anzeigen kann.',
  others:
    '{drafts, plural, one {Dazu liegt noch ein weiterer Entwurf vor.} other {Dazu liegen noch # weitere Entwürfe vor.}}',
  othersFrom:
    '{drafts, plural, one {Dazu liegt noch ein weiterer Entwurf vor: {when}.} other {Dazu liegen noch # weitere Entwürfe vor, der neueste: {when}.}}',
  lookAgain: 'Erneut nachsehen',
  showOther: 'Anderen Entwurf anzeigen',
  forgetOther: 'Anderen Entwurf verwerfen',
  listDrafts: {
    title: 'Entwürfe',
    draft: 'Entwurf',
    noName: 'Noch ohne Namen',
  },
  refusals: { keptMeanwhile: 'Inzwischen wurde ein anderer Entwurf dazu abgelegt. Es wurde nichts geändert.' },
};
