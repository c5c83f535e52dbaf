import type { Messages } from '../words.ts';

export const contract: Messages['contract'] = {
  unforeseen: 'În Docket a apărut aici o eroare neprevăzută.',
  locked: 'Registrul este blocat. Deblocați-l și încercați din nou: nu s-a schimbat nimic.',
  forbidden: 'Cheia dumneavoastră nu deschide acest loc. Nu s-a schimbat nimic.',
  oneTimePassphrase:
    'Ați deblocat cu o frază de acces de unică folosință. Alegeți-vă mai întâi una proprie: până atunci, cheia dumneavoastră nu deschide nimic altceva. Nu s-a schimbat nimic.',
  voided: 'Acest dosar a fost anulat. Nu se mai poate consemna nimic în el și nu s-a schimbat nimic.',
  undoOver:
    'Prea târziu: acest lucru se poate anula timp de zece secunde, nu și după o blocare. Nu s-a schimbat nimic.',
  notFound: 'În acest registru nu există un astfel de dosar.',
  diskFull: 'Discul este plin. Nu s-a schimbat nimic. Eliberați spațiu și încercați din nou.',
  diskFullMadeRoom:
    'Discul este plin. Nu s-a schimbat nimic. Docket tocmai a eliberat cei 32 MB pe care îi ține pentru acest caz, ca să puteți salva, exporta, șterge și bloca: încercați din nou, apoi eliberați spațiu.',
  damaged: 'O parte a registrului este deteriorată. Nu s-a schimbat nimic. Verificați registrul.',
  date: 'Scrieți o dată care există, de exemplu 2026-11-25.',
  time: 'Scrieți ora cu fusul ei orar.',
  requestReference: 'O referință arată ca SAR-2026-0042.',
  breachReference: 'O referință arată ca BR-2026-0007.',
  anyReference: 'O referință arată ca SAR-2026-0042 sau BR-2026-0007.',
  missing: 'Scrieți ceva aici.',
  atMost:
    '{most, plural, one {Scrieți cel mult # caracter.} few {Scrieți cel mult # caractere.} other {Scrieți cel mult # de caractere.}}',
  fields: {
    atLeast:
      '{least, plural, one {Scrieți cel puțin # caracter.} few {Scrieți cel puțin # caractere.} other {Scrieți cel puțin # de caractere.}}',
    number: 'Indicați un număr.',
    wholeNumber: 'Indicați un număr întreg.',
    numberAtMost: 'Indicați cel mult {most, number}.',
    numberAtLeast: 'Indicați cel puțin {least, number}.',
    lessThan: 'Indicați mai puțin de {limit, number}.',
    moreThan: 'Indicați mai mult de {limit, number}.',
    multipleOf: 'Indicați un multiplu de {step, number}.',
    listAtMost:
      '{most, plural, one {Indicați cel mult # element.} few {Indicați cel mult # elemente.} other {Indicați cel mult # de elemente.}}',
    listAtLeast:
      '{least, plural, one {Indicați cel puțin # element.} few {Indicați cel puțin # elemente.} other {Indicați cel puțin # de elemente.}}',
    notOffered: 'Alegeți ceva din ce se oferă aici.',
    format: 'Textul nu este scris cum îl așteaptă Docket. Revedeți ce ați scris.',
    unknown: 'Docket nu cunoaște acest câmp: {names}. Renunțați la el.',
    object: 'Aici trebuie un obiect: nume cu valorile lor, între acolade.',
    list: 'Aici trebuie o listă.',
    unusable: 'Docket nu poate folosi ce s-a indicat aici. Revedeți și încercați din nou.',
  },
  folderName:
    'Niciun folder nu se poate numi așa. Copiați calea din managerul de fișiere și căutați semne care nu au ce căuta în ea.',
  fieldRefused: 'Un câmp trebuie revăzut.',
  clocks: {
    law: 'Docket nu cunoaște această lege. Folosiți una dintre: {codes}.',
    right: 'Docket nu cunoaște acest drept. Folosiți unul dintre: {codes}.',
    event: 'Docket nu cunoaște acest eveniment. Folosiți unul dintre: {codes}.',
    language: 'Docket scrie calculul în: {codes}.',
    noRight: 'Alegeți cel puțin un drept.',
    houseRuleTooShort: 'Dați regulii interne cel puțin 1 zi.',
    houseRuleTooLong: 'Dați regulii interne cel mult 365 de zile.',
    houseRuleFrom: 'Socotiți regula internă de la received sau de la identity-confirmed.',
    identityPause: 'Folosiți pause sau restart.',
    extraClock: 'Docket nu cunoaște acest termen. Folosiți unul dintre: {codes}.',
    notCounted: 'Termenul nu se poate calcula.',
  },
};
