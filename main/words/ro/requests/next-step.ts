import type { Messages } from '../../words.ts';

export const nextStep: Messages['requests']['nextStep'] = {
  'await-identity': 'Așteptați dovada',
  'await-fee': 'Așteptați taxa',
  'await-clarification': 'Așteptați clarificarea',
  acknowledge: 'Confirmați primirea',
  act: 'Duceți la îndeplinire și trimiteți răspunsul',
  collect: 'Adunați documente',
  decide: 'Documente de decis: {undecided} din {documents}',
  decideSome: 'Decideți documentele',
  decideLast: 'Decideți ultimul document',
  'build-pack': 'Alcătuiți pachetul de răspuns',
  'send-pack': 'Trimiteți pachetul',
  none: 'Nu mai este nimic de făcut',
};
