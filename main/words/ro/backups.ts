import type { Messages } from '../words.ts';
import { drillPaper } from './backups/drill-paper.ts';

export const backups: Messages['backups'] = {
  chooseBackupPlace: {
    title: 'Al doilea loc de păstrare',
    held: '{path}: {backups, plural, one {# copie de rezervă} few {# copii de rezervă} other {# de copii de rezervă}}',
    notChanged: 'Al doilea loc nu a fost schimbat.',
    notInStep: 'Al doilea loc nu este la zi.',
    change: 'Schimbați',
    useNone: 'Fără al doilea loc',
    folder: 'Folder pe alt disc',
    whatFolder:
      'Fiecare copie de rezervă se copiază și acolo. Ce se află acolo este sigilat și se deschide numai cu o frază de acces.',
    submit: 'Folosiți acest folder',
    keep: 'Păstrați-l pe cel actual',
  },
  findBackups: {
    title: 'Restaurați o copie de rezervă',
    nothingTyped: 'Scrieți folderul în care se află copia de rezervă.',
    where: 'Unde se află copia de rezervă',
    whatWhere: 'Un registru, un al doilea loc sau folderul unei copii de rezervă. Este doar citit.',
    look: 'Căutați acolo',
    none: 'În {path} nu există nicio copie de rezervă întreagă. Alegeți alt folder.',
    which: 'Care dintre ele',
    found: '{organisation}. {reason}, {documents}, istoric până la înregistrarea {entry}.',
    open: 'Deschideți această copie',
  },
  listBackups: {
    title: 'Copii de rezervă',
    none: 'Nu există încă nicio copie de rezervă a acestui registru.',
    changedSince: 'S-au făcut modificări după cea mai nouă copie de rezervă.',
    holdsAll: 'Cea mai nouă copie de rezervă cuprinde tot ce s-a făcut.',
    backUp: 'Faceți o copie acum',
    making: 'Se face o copie de rezervă',
    failed: 'Nu s-a păstrat nicio copie de rezervă.',
    failedByItself: 'Ultima copie de rezervă încercată automat de Docket nu s-a păstrat.',
    notListed: 'Lista copiilor de rezervă nu s-a putut afișa.',
    ofNewest: 'Cea mai nouă copie de rezervă: {tooLarge}',
    whichStay:
      'În {folder}. Rămân ultimele 7 și câte una, ultima, din fiecare dintre 4 săptămâni și 12 luni. Docket face câte una la blocare, o dată pe zi și înainte de orice operație care schimbă tot registrul. O copie de rezervă se deschide cu o frază de acces sau cu <key>cheia de recuperare</key> tipărită.',
    restoreTitle: 'Restaurați o copie de rezervă',
    kept: 'Copia de rezervă este păstrată: a fost deschisă din nou, fiecare pagină a fost citită și se termină unde se termină registrul.',
    copyIn: 'O copie se află în {path}.',
    documentsGone:
      '{documents, plural, one {# document lipsea deja.} few {# documente lipseau deja.} other {# de documente lipseau deja.}}',
    copyFailed: 'Copia din al doilea loc nu a fost făcută.',
    noneYet: 'Încă nicio copie de rezervă',
    whatNext: 'Alegeți „Faceți o copie acum”. Copia este deschisă din nou și verificată înainte de a conta.',
    table: 'Copii de rezervă, cele mai noi primele',
    made: 'Făcută',
    why: 'De ce',
    holds: 'Cuprinde',
    entries: 'Înregistrări',
    size: 'Mărime',
    restore: 'Restaurați',
    restoreThis: 'Restaurați copia de rezervă din {at}',
  },
  olderBackups: {
    name: 'Copii de rezervă mai vechi',
    stillOpen:
      '{backups, plural, one {# copie de rezervă mai veche se deschide încă cu {keys}. Docket o poate sigila pentru cei care dețin astăzi o cheie.} few {# copii de rezervă mai vechi se deschid încă cu {keys}. Docket le poate sigila pentru cei care dețin astăzi o cheie.} other {# de copii de rezervă mai vechi se deschid încă cu {keys}. Docket le poate sigila pentru cei care dețin astăzi o cheie.}} Copiile de pe alte discuri rămân cum sunt.',
    replacedKey: 'o cheie de recuperare înlocuită',
    formerPassphrase: 'o frază de acces anterioară a persoanei {person}',
    failed: 'Copiile de rezervă nu au fost sigilate din nou.',
    seal: '{backups, plural, one {Sigilați-o cu cheile de astăzi} few {Sigilați-le cu cheile de astăzi} other {Sigilați-le cu cheile de astăzi}}',
    sealed:
      '{backups, plural, one {# copie de rezervă se deschide numai cu cheile de astăzi.} few {# copii de rezervă se deschid numai cu cheile de astăzi.} other {# de copii de rezervă se deschid numai cu cheile de astăzi.}}',
    left: 'Acestea nu au putut fi sigilate din nou, fiindcă aici nu li se cunosc cheile, au fost modificate sau nu sunt copii de rezervă valabile: {names}. Ștergeți-le când vă puteți lipsi de ele.',
    notReached: 'Al doilea loc nu este accesibil.',
  },
  runDrill: {
    title: 'Ultimul exercițiu',
    due: 'De efectuat',
    never: 'Niciodată. O copie de rezervă pe care nu a restaurat-o nimeni este doar o speranță.',
    what: 'Un exercițiu restaurează cea mai nouă copie de rezervă într-un folder temporar, compară fiecare rând cu registrul, deschide fiecare document, alcătuiește acolo un pachet de răspuns și îl deschide. Procesul-verbal al exercițiului este o dovadă pentru art. 32 alin. (1) lit. (c) și (d) RGPD.',
    running: 'Se restaurează cea mai nouă copie de rezervă',
    start: 'Porniți un exercițiu de restaurare',
    save: 'Salvați procesul-verbal (PDF)',
    passed: 'Reușit în {seconds, number, ::.0} s.',
    notPassed:
      'Exercițiul nu a reușit. Registrul însuși nu a fost atins. Verificați registrul și faceți o copie de rezervă nouă.',
    notSaved: 'Procesul-verbal nu a fost salvat.',
    failed: 'Exercițiul nu a ajuns la capăt.',
    lastPassed:
      'Exercițiul din {at}, {by}: reușit. S-au comparat {rows, plural, one {# rând} few {# rânduri} other {# de rânduri}} și {documents, plural, one {# document} few {# documente} other {# de documente}}, fără diferențe.',
    lastNotPassed: 'Exercițiul din {at}, {by}: nereușit.',
    packOf: 'Din copie s-a alcătuit un pachet de răspuns pentru {reference}, care a fost deschis.',
    packOfInvented: 'Din copie s-a alcătuit un pachet de răspuns pentru un dosar inventat, care a fost deschis.',
  },
  refusals: {
    drillInterrupted:
      'Registrul a fost modificat cât îl compara exercițiul. Nu este nimic în neregulă: porniți-l din nou.',
    keysInDoubt:
      'Registrul este pus la îndoială, așa că nicio copie de rezervă nu a fost sigilată din nou. Nu s-a schimbat nimic. Lămuriți mai întâi îndoiala, în „Jurnal de audit”.',
    noPlace: 'Scrieți folderul de pe celălalt disc.',
    placeRefused: 'Copiile de rezervă nu se pot păstra acolo.',
  },
  refused: {
    'not-whole':
      'Copia a fost deschisă din nou și nu este întreagă, așa că nu a fost păstrată. Registrul nu a fost atins, iar copiile de rezervă anterioare sunt cum erau. Verificați registrul.',
    'documents-missing':
      '{missing, plural, one {Din depozitul de documente lipsește un document, așa că această copie de rezervă nu ar fi întreagă și nu a fost păstrată. Copiile de rezervă anterioare sunt cum erau. Verificați registrul.} few {Din depozitul de documente lipsesc {count} documente, așa că această copie de rezervă nu ar fi întreagă și nu a fost păstrată. Copiile de rezervă anterioare sunt cum erau. Verificați registrul.} other {Din depozitul de documente lipsesc {count} de documente, așa că această copie de rezervă nu ar fi întreagă și nu a fost păstrată. Copiile de rezervă anterioare sunt cum erau. Verificați registrul.}}',
    'keys-unfinished':
      'Schimbarea cheilor nu s-a încheiat, așa că nicio frază de acces nu ar deschide această copie de rezervă; nu a fost păstrată. Copiile de rezervă anterioare sunt cum erau. Eliberați spațiu, blocați și deblocați: astfel se încheie schimbarea.',
    stopped:
      'Copia de rezervă a fost oprită. Nu s-a păstrat nimic din ea, iar copiile de rezervă anterioare sunt cum erau.',
    diskFull:
      'Discul este plin, așa că nu s-a păstrat nicio copie de rezervă. Registrul și copiile de rezervă anterioare sunt cum erau. Eliberați spațiu și alegeți „Faceți o copie acum”.',
    diskRefused:
      'Discul a refuzat copia de rezervă, așa că nu s-a păstrat niciuna. Registrul și copiile de rezervă anterioare sunt cum erau. Alegeți „Faceți o copie acum” ca să încercați din nou.',
  },
  placeRefused: {
    notWhole: 'Scrieți calea întreagă a folderului, începând cu discul. Nu s-a schimbat nimic.',
    missing: 'Acest folder nu există. Creați-l mai întâi sau conectați discul pe care se află. Nu s-a schimbat nimic.',
    inside:
      'Acest folder se află în registru și s-ar pierde odată cu el. Alegeți unul pe alt disc. Nu s-a schimbat nimic.',
    notWritable: 'În acest folder nu se poate scrie. Alegeți altul. Nu s-a schimbat nimic.',
  },
  placeProblems: {
    behind:
      'Cea mai nouă copie de rezervă nu se află încă în al doilea loc. Este în siguranță în folderul registrului. Alegeți „Faceți o copie acum” ca să fie copiată.',
    missing:
      'Al doilea loc, {place}, nu este accesibil. Copiile de rezervă din folderul registrului sunt cum erau. Conectați discul pe care se află sau alegeți alt loc.',
    notWritable:
      'În al doilea loc, {place}, nu se poate scrie. Copiile de rezervă din folderul registrului sunt cum erau. Permiteți scrierea acolo sau alegeți alt loc.',
    isLink:
      'Un folder pentru copii de rezervă din al doilea loc, {place}, este o legătură către alt loc, așa că acolo nu s-a scris nimic. Copiile de rezervă din folderul registrului sunt cum erau. Eliminați legătura sau alegeți alt loc.',
    full: 'Al doilea loc, {place}, este plin. Copiile de rezervă din folderul registrului sunt cum erau. Eliberați spațiu acolo sau alegeți alt loc.',
    notFinished:
      'Copierea în al doilea loc, {place}, nu s-a încheiat. Copiile de rezervă din folderul registrului sunt cum erau. Alegeți „Faceți o copie acum” ca să încercați din nou.',
  },
  steps: {
    copy: 'Se copiază registrul',
    read: 'Se deschide copia și se citește fiecare pagină',
    documents: 'Se copiază documentele noi',
    compare: 'Se compară',
    secondPlace: 'Se copiază în al doilea loc',
  },
  drillSteps: {
    copy: 'Se restaurează copia de rezervă într-un folder temporar',
    read: 'Se citesc toate paginile și rândurile ei',
    documents: 'Se deschide fiecare document',
    compare: 'Se compară fiecare rând cu registrul',
    pack: 'Se alcătuiește în copie un pachet de răspuns și se deschide',
  },
  drillPaper,
};
