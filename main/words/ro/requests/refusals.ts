import type { Messages } from '../../words.ts';

export const refusals: Messages['requests']['refusals'] = {
  receivedInFuture: 'Această zi este după astăzi.',
  receivedLongAgo: 'Această zi este de foarte demult.',
  alreadyLogged: 'Această scrisoare este deja înregistrată.',
  alreadyKept: 'Un dosar are deja această scrisoare.',
  keptIn:
    'Această scrisoare se află deja în {reference}. Nu s-a înregistrat nimic. Dacă cere ceva nou, înregistrați-o ca cerere nouă.',
  letterGone: 'Scrisoarea nu mai este păstrată. Trageți-o din nou: ce ați scris este încă aici.',
  correspondenceGone:
    'Scrisoarea din care urma să se consemneze nu mai este la dosar. Ce ați scris este încă aici: închideți și consemnați fără scrisoare.',
  receivedAfter:
    'Această zi este după astăzi ({today}). Scrieți ziua în care a ajuns la oricare dintre adresele oficiale.',
  seenAhead: 'Dovada împuternicirii nu poate să fi fost văzută după ziua de astăzi.',
  seenAfter: 'Această zi este după astăzi ({today}). Scrieți ziua în care ați văzut dovada.',
  receivedBefore:
    'De atunci au trecut peste 10 ani. Verificați anul și scrieți ziua în care a ajuns la oricare dintre adresele oficiale.',
  arrivedInFuture: 'Ziua sosirii este după astăzi.',
  receiptStays:
    'Un dosar păstrează mereu o zi a primirii. Consemnați ziua corectă: ia locul acesteia, iar ambele rămân vizibile.',
  takenBack: 'Această consemnare a fost retrasă și nu contează. Consemnați din nou ce s-a întâmplat.',
  othersDoNotFit: 'Celelalte evenimente nu se potrivesc fără acesta. {why}',
  noGround: 'Alegeți temeiul. Un refuz trebuie să arate unul (art. 12 alin. (4)).',
  groundUnknown: 'Acest temei nu este în lista legii acestui dosar. Alegeți unul din listă.',
  groundOfOthers:
    'Acest temei nu este pentru acest drept: {right}. Alegeți altul sau înregistrați acest drept separat.',
  noRefusalReason: 'Scrieți motivul. Trebuie comunicat persoanei (art. 12 alin. (4)).',
  noRightNamed: 'Alegeți drepturile despre care este vorba.',
  rightNotOpen: '„{right}”: s-a răspuns deja sau nu s-a cerut. Alegeți un drept încă deschis.',
  noRepresentative: 'Scrieți cine scrie în numele ei.',
  requesterTooLong: 'Scurtați numele la cel mult 10.000 de caractere.',
  phoneTooLong: 'Numărul este prea lung. Un număr de telefon are cel mult 100 de caractere.',
  channelTooLong: 'Scurtați textul la cel mult 1.000 de caractere.',
  tooManyEvents: 'Încercați cel mult 20 de evenimente o dată.',
  tooManyDays: 'Încercați cel mult 50 de zile o dată.',
  changedMeanwhile: 'Între timp, cineva a modificat acest lucru. Nu s-a salvat nimic.',
  event: 'Acest eveniment nu se potrivește cu dosarul.',
};
