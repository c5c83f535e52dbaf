import type { Messages } from '../../words.ts';

export const memoryNotices: Messages['session']['memoryNotices'] = {
  entry: 'înregistrarea {seq} din {at} UTC',
  forgotten:
    'Ați mai deblocat acest registru pe acest calculator, dar ce își amintea calculatorul despre el s-a pierdut, așa că nu poate spune dacă este copia cea mai nouă.',
  forgottenAfter:
    'Ați mai deblocat acest registru pe acest calculator, dar ce își amintea calculatorul despre el s-a pierdut, așa că nu poate spune dacă este copia cea mai nouă. Istoricul se termină cu {entry}. Comparați cu ce ați făcut ultima dată.',
  altered:
    'Ce își amintea acest calculator despre registru nu este cum l-a semnat cheia dumneavoastră, deci a fost schimbat în afara Docket și nu arată dacă este copia cea mai nouă.',
  alteredAfter:
    'Ce își amintea acest calculator despre registru nu este cum l-a semnat cheia dumneavoastră, deci a fost schimbat în afara Docket și nu arată dacă este copia cea mai nouă. Istoricul se termină cu {entry}. Comparați cu ce ați făcut ultima dată.',
  wentOn:
    'Cineva a lucrat într-o copie a acestui registru, iar ea cuprinde înregistrări care nu sunt aici: {copies}. Acesta este așa cum l-ați lăsat. Lucrați numai într-unul dintre ele și ștergeți-l pe celălalt după ce ați luat din el ce vă trebuie.',
  copy: '{path} ({entry})',
  copies: '{before}, {copy}',
  restoredBeside:
    'O copie a acestui registru se află în {path}: a fost restaurată la {at} UTC din copia de rezervă din {madeAt} UTC, iar istoricul ei se termină cu {entry}. Acesta este așa cum l-ați lăsat. Lucrați aici și ștergeți copia după ce ați luat din ea ce vă trebuie.',
  restoredHere:
    'Aceasta este o copie, restaurată aici la {at} UTC din copia de rezervă din {madeAt} UTC: ce s-a făcut după acea copie de rezervă nu se află în ea. {where}',
  originalUnknown: 'Lucrați numai într-unul dintre ele.',
  originalStands:
    'Registrul însuși a fost deblocat ultima dată în {path} și se află în continuare acolo. Lucrați numai într-unul dintre ele.',
  originalGone: 'Registrul însuși a fost deblocat ultima dată în {path} și nu se mai află acolo.',
  copyOf:
    'Aceasta este o copie: pe acest calculator, registrul a fost deblocat ultima dată în {path} și se află în continuare acolo. Lucrați numai într-unul dintre ele.',
  keysFromElsewhere:
    'Cheile acestui registru s-au schimbat de când au fost văzute ultima dată aici, iar schimbarea este semnată de un DPO pe care acest calculator îl cunoaște. Amprenta este nouă: comparați-o cu fișa de recuperare cea mai nouă.',
  salvaged:
    'Acesta este registrul recuperat de {who} dintr-unul deteriorat ({entry}). Fișierul salvage-….txt din folderul lui arată ce s-a adus înapoi și ce nu. Dacă nu vă așteptați la aceasta, căutați registrul dinainte și comparați.',
  settled:
    'De când ați deblocat ultima dată, {who} a lămurit o îndoială privind acest registru ({entry}), deci aici contează drept cel corect. Citiți motivul în jurnalul de audit. Dacă nu vă așteptați la aceasta, comparați amprenta cu fișa de recuperare cea mai nouă și vedeți cine deține o cheie.',
  withRecoveryKey: '{who} cu cheia de recuperare',
};
