import type { Messages } from '../words.ts';

export const drafts: Messages['drafts'] = {
  notKept: 'No se ha podido conservar lo que escribió. Sigue aquí. Guárdelo o deje esto abierto.',
  notRead: 'No se ha podido leer el borrador guardado aquí. Está a salvo en el registro, y puede seguir sin él.',
  notShown: 'Aquí hay guardado un borrador que esta versión de Docket no puede mostrar.',
  others:
    '{drafts, plural, one {También hay guardado otro borrador de esto.} other {También hay guardados otros # borradores de esto.}}',
  othersFrom:
    '{drafts, plural, one {También hay guardado otro borrador de esto ({when}).} other {También hay guardados otros # borradores de esto (el más reciente: {when}).}}',
  lookAgain: 'Mirar otra vez',
  showOther: 'Mostrar el otro borrador',
  forgetOther: 'Olvidar el otro borrador',
  listDrafts: {
    title: 'Borradores',
    draft: 'Borrador',
    noName: 'Aún sin nombre',
  },
  refusals: {
    keptMeanwhile: 'Entretanto se ha conservado otro borrador de esto. No se ha cambiado nada.',
  },
};
