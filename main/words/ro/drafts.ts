import type { Messages } from '../words.ts';

export const drafts: Messages['drafts'] = {
  notKept: 'Ce ați scris nu s-a putut păstra ca ciornă. Este încă aici. Salvați sau lăsați fereastra deschisă.',
  notRead: 'Ciorna păstrată aici nu s-a putut citi. Este în siguranță în registru și puteți continua fără ea.',
  notShown: 'Aici se păstrează o ciornă pe care această versiune Docket nu o poate afișa.',
  others:
    '{drafts, plural, one {Se mai păstrează și altă ciornă.} few {Se mai păstrează și alte # ciorne.} other {Se mai păstrează și alte # de ciorne.}}',
  othersFrom:
    '{drafts, plural, one {Se mai păstrează și altă ciornă, de la {when}.} few {Se mai păstrează și alte # ciorne, cea mai nouă de la {when}.} other {Se mai păstrează și alte # de ciorne, cea mai nouă de la {when}.}}',
  lookAgain: 'Verificați din nou',
  showOther: 'Afișați cealaltă ciornă',
  forgetOther: 'Ștergeți cealaltă ciornă',
  listDrafts: {
    title: 'Ciorne',
    draft: 'Ciornă',
    noName: 'Încă fără nume',
  },
  refusals: {
    keptMeanwhile: 'Între timp s-a păstrat altă ciornă. Nu s-a schimbat nimic.',
  },
};
