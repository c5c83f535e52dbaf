import type { Messages } from '../words.ts';

export const organisation: Messages['organisation'] = {
  languages: {
    own: 'Limba organizației',
    ownHelp:
      'Este limba ferestrei blocate și a formularului pentru personal, precum și a tuturor celor care nu au ales alta.',
    offered: 'Alte limbi care se pot alege',
    offeredHelp: 'Fiecare alege pentru sine. Cine rămâne fără limba aleasă citește în limba organizației.',
  },
  settings: {
    title: 'Setări',
    sentence: 'Țin de acest registru și apar în scrisorile, datele-limită și rapoartele lui.',
    update: 'Actualizați dintr-un fișier',
    organisation: 'Organizația',
    information: 'Ce comunicați fiecărui solicitant',
    failed: 'Setările nu s-au putut încărca.',
  },
  editOrganisation: {
    onlyDpo: 'Numai responsabilul cu protecția datelor le poate schimba.',
    save: 'Salvați setările',
    notSaved: '{problem} Ce ați scris este încă aici.',
    draftKept: 'Ciornă păstrată. Salvați ca să fie folosită.',
    saved: 'Setările sunt salvate. Nicio dată-limită nu s-a mutat.',
    savedAndMoved:
      '{moved, plural, one {Setările sunt salvate. # cerere deschisă are o dată-limită nouă.} few {Setările sunt salvate. # cereri deschise au o dată-limită nouă.} other {Setările sunt salvate. # de cereri deschise au o dată-limită nouă.}}',
    nameMissing: 'Scrieți numele organizației.',
    policyWrong: 'Scrieți un număr de zile de la 1 la 365.',
  },
  letters: {
    title: 'Pe scrisorile dumneavoastră',
    name: 'Nume',
    address: 'Adresă (opțional)',
    contact: 'Datele dumneavoastră de contact (opțional)',
    ownDomains: 'Domeniile de e-mail ale organizației (opțional)',
    ownDomainsHelp:
      'Scrieți unul, de exemplu port.example, și apăsați Enter. Scrisorile de acolo sunt ale dumneavoastră, iar ziua în care o scrisoare a ajuns prima dată la serverele lor este cea care contează. Cât timp nu este indicat niciunul, contează cel al datelor de contact.',
    authority: 'Autoritatea de supraveghere',
    authorityContact: 'Datele ei de contact (opțional)',
  },
  clocks: {
    title: 'Pentru termene',
    policy: 'Aveți o țintă internă mai scurtă decât termenul legal',
    policyDays: 'Zile',
    policyFrom: 'Socotite din',
    received: 'Ziua primirii',
    'identity-confirmed': 'Ziua confirmării identității',
  },
  identity: {
    title: 'Ce efect are o întrebare deschisă despre identitate',
    open: 'Orientările CEPD 01/2022, secțiunea 5.3, spun că termenul se suspendă și lasă deschis ce urmează. O schimbare recalculează termenele dosarelor deschise.',
    closed: 'Legea aleasă mai sus nu lasă aici o alegere. Opțiunea privește numai cererile întemeiate pe RGPD.',
    pause: {
      label: 'Termenul este suspendat cât așteptați',
      help: 'Zilele de așteptare se adaugă la luna care a început la primire. Este termenul mai apropiat dintre cele două interpretări.',
    },
    restart: {
      label: 'La sosirea dovezii începe o lună întreagă',
      help: 'Luna se socotește din ziua confirmării identității. Este termenul mai îndepărtat; trebuie să îl puteți justifica.',
    },
  },
  closingDays: {
    title: 'Zile de închidere',
    entered:
      '{days, plural, =0 {Nu este introdusă niciuna.} one {Este introdusă # zi.} few {Sunt introduse # zile.} other {Sunt introduse # de zile.}} Se țin în calendar, care arată dosarele al căror termen se mută, înainte să salvați. <link>Deschideți calendarul</link>',
  },
  lock: {
    title: 'Când nu este nimeni la calculator',
    after: 'Blocare după (minute)',
    help: 'Fără nicio tastă și nicio mișcare. De la 1 la 15; cu o jumătate de minut înainte, Docket întreabă.',
  },
  departments: {
    title: 'Departamente',
    help: 'Scrieți un nume și apăsați Enter. Departamentele apar ca opțiuni la înregistrare și se numără în rapoarte.',
  },
  information: {
    title: 'Scrise o singură dată în fiecare limbă, trimise cu fiecare răspuns la o cerere de acces',
    help: 'Adresați-vă persoanei: „Folosim informațiile dumneavoastră pentru …”. Ce diferă într-un dosar se schimbă în pachetul lui.',
    language: 'Limba acestor texte',
    languageHelp: 'Un pachet preia textele din limba scrisorii sale.',
    written: '{written, number} din {texts, number} scrise',
    purposes: {
      label: 'Scopuri',
      help: 'Pentru ce folosiți datele cu caracter personal și pe ce temei juridic. Art. 15 alin. (1) lit. (a)',
    },
    categories: {
      label: 'Categorii de date',
      help: 'Ce categorii dețineți: nume, conturi, evaluări. Art. 15 alin. (1) lit. (b)',
    },
    recipients: {
      label: 'Destinatari',
      help: 'Cine le primește sau le va primi, pe nume acolo unde puteți. Art. 15 alin. (1) lit. (c)',
    },
    transfers: {
      label: 'Transferuri către țări terțe',
      help: 'Unde ajung și ce garanții le protejează acolo. Art. 15 alin. (2)',
    },
    retention: {
      label: 'Cât timp le păstrați',
      help: 'Perioada sau modul în care este stabilită. Art. 15 alin. (1) lit. (d)',
    },
    source: {
      label: 'De unde provin',
      help: 'Când nu provin de la persoana vizată. Art. 15 alin. (1) lit. (g)',
    },
    automatedDecisions: {
      label: 'Decizii automatizate',
      help: 'Dacă luați astfel de decizii, cum funcționează și ce consecințe au. Art. 15 alin. (1) lit. (h)',
    },
  },
  authorityOfLand: 'autoritatea de protecție a datelor din landul dumneavoastră',
  refusals: {
    noDomain: 'Scrieți un domeniu de e-mail, de exemplu port.example.',
    everybodysDomain:
      'Oricine poate avea acolo o căsuță poștală. Indicați un domeniu care este numai al dumneavoastră.',
    noLanguage: 'Alegeți cel puțin o limbă.',
    languageTwice: 'Numiți fiecare limbă o singură dată.',
  },
};
