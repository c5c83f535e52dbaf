import type { Right } from '../../../contract/deadlines/compute-deadline.ts';
import type { TextSpan } from '../../../contract/letters/letter.ts';
import { said } from '../../../words/said.ts';

/** Said of words that belong to a notice below the letter; it says nothing of what the writer asks. */
export const IN_NOTICE = said('letters.why.notice');

/*
 * The patterns are for text as `foldForMatching` leaves it, and hold the twelve languages together: each asks for words of one
 * language beside each other, and takes a right away only where nothing else in the letter asks for it.
 */

/** A notice for whoever gets a message that was not meant for them. */
const notice = new RegExp(
  [
    'not (?:be )?(?:the |an )?(?:intended|named|addressed) (?:recipient|addressee)',
    '(?:received|receive|got|reached you) (?:this|the) (?:e-?mail|message|communication|transmission)[^.]{0,40}(?:error|mistake)',
    'una?uthori[sz]ed (?:use|copying|disclosure|review|distribution|dissemination|access|reading)',
    '(?:nachricht|e-?mail|mail|schreiben)[^.]{0,60}(?:irrtumlich|versehentlich|nicht fur sie bestimmt)',
    '(?:irrtumlich|versehentlich)[^.]{0,40}(?:erhalten|zugegangen|empfangen)',
    'nicht (?:der|die) (?:richtige|beabsichtigte|vorgesehene|bestimmungsgemasse)',
    "(?:recu|destinataire)[^.]{0,40}(?:par erreur|n'etes pas)",
    "n'etes pas (?:le|la|l')\\s?(?:destinataire)",
    '(?:recibido|destinatario)[^.]{0,40}por error',
    'no es (?:usted )?(?:el|la) destinatari',
    '(?:ricevuto|destinatari)[^.]{0,40}per errore',
    'non (?:e|siete|fosse|foste) (?:il|i|lei il) destinatari',
    '(?:ontvangen|bericht)[^.]{0,40}(?:per abuis|ten onrechte|per vergissing)',
    'niet de (?:bedoelde|beoogde) (?:ontvanger|geadresseerde)',
    '(?:recebeu|recebido|destinatari)[^.]{0,40}por (?:engano|erro|lapso)',
    'nao (?:e|for) o destinatario',
    '(?:primit|destinatar)[^.]{0,40}(?:din gresea|din eroare|eronat)',
    'nu sunteti destinatar',
    '(?:obdrzel|dostal|zprav)[^.]{0,40}(?:omylem|nedopatrenim)',
    'nejste[^.]{0,20}(?:adresat|prijemce)',
    '(?:primili|poruk)[^.]{0,40}(?:greskom|zabunom)',
    'niste[^.]{0,20}(?:primatelj|naslovljen)',
    '(?:λαβ|παραλαβ|μηνυμα)[^.]{0,40}(?:εκ παραδρομησ|κατα λαθοσ|απο λαθοσ)',
    'δεν ειστε[^.]{0,20}(?:παραληπτησ|αποδεκτησ)',
    '(?:fatt|mottagit|meddelande)[^.]{0,40}(?:av misstag|felaktigt)',
    'inte (?:ar )?(?:den )?(?:avsedd|ratt)[ae]? mottagare',
  ].join('|'),
  'u',
);

/** The writer's own: a notice speaks of the message and never of them. */
const ownThings =
  /(?<!\p{L})(?:my|me|mine|mein\p{L}*|mich|mon|ma|mes|moi|mi|mis|mio|mia|miei|mie|mijn|mij|meu|minha|meus|minhas|mea|mei|mele|meu|muj|moje|mou|mych|moji|moja|μου|min|mina|mitt|mig)(?!\p{L})/u;

const message =
  '(?:e-?mails?|mails?|message|nachricht|courriel|correo|mensaje|messaggio|bericht|mensagem|zprav\\p{L}*|poruk\\p{L}*|μηνυμα|meddelande\\p{L}*|mesaj\\p{L}*)';
const single =
  '(?:last|latest|previous|earlier|other|first|letzte\\p{L}*|vorige\\p{L}*|vorherige\\p{L}*|dernier\\p{L}*|precedent\\p{L}*|ultim\\p{L}*|anterior\\p{L}*|laatste|vorige|posledni\\p{L}*|predchozi\\p{L}*|zadnj\\p{L}*|posljednj\\p{L}*|prethodn\\p{L}*|τελευται\\p{L}*|προηγουμεν\\p{L}*|senaste|forra|tidigare)';
/** One message that somebody sent, as people ask each other to delete it. */
const oneMessage = new RegExp(`(?<!\\p{L})(?:${single}\\s+${message}|${message}\\s+${single})(?!\\p{L})`, 'u');
/** Words by which people object to anything. */
const bareObjection =
  /object|widerspr|einspruch|oppos|oppong|opporm|opong|opone|bezwaar|oponho|opor-me|opun|namitk|nesouhlas|prigovor|protivim|suprotst|usprotiv|εναντιων|αντιτιθ|αντιτασσ|αντιρρησ|invand|motsatt/u;
/** What an objection under data protection law is about. */
const dataUse =
  /dat[aeiosu]|daten|donn|gegevens|dados|udaj|podat|podac|δεδομεν|uppgift|process|proces|verarbeit|trait|tratam|trattam|verwerk|zpracov|obrad|επεξεργ|behandl|prelucr|market|werb|pubblic|public|prospec|reclam|reklam|oglas|promidz|διαφημ|profil|προφιλ|newsletter|rundbrief|lettre d'info|bolet|mail|sms|phone|call|anruf|imag|photo|foto|picture|bild|video|film|personal|privacy|privat|gdpr|dsgvo|rgpd|avg|art\. ?21|article 21|artikel 21/u;

/** Before a demand: the writer does not want it. */
const unwanted = new RegExp(
  `(?:${[
    "(?:not|n't|never) (?:want|wish|ask|asking|asked|need|require|request|requesting|expect|intend|mean)(?: (?:for|you|anyone|that|to|have|be|my|the|it|this|a|an|full)){0,5}",
    '(?:mochte|will|wollte|wunsche|verlange|bitte|beantrage|brauche)\\p{L}*(?: \\p{L}+){0,3} nicht,? dass(?: \\p{L}+){0,5}',
    '(?:mochte|will|verlange|beantrage|wunsche) (?:ausdrucklich )?kein\\p{L}*(?: \\p{L}+){0,2}',
    'ne (?:veux|souhaite|demande|desire) pas (?:que|de|la|le)(?: [^\\s,;:.]+){0,3}',
    'no (?:quiero|deseo|pido|solicito) (?:que|la|el)(?: [^\\s,;:.]+){0,3}',
    'non (?:voglio|desidero|chiedo|richiedo) (?:che|la|il)(?: [^\\s,;:.]+){0,3}',
    'wil niet dat(?: [^\\s,;:.]+){0,4}',
    'nao (?:quero|desejo|peco|pretendo) (?:que|o|a)(?: [^\\s,;:.]+){0,3}',
    'nu (?:vreau|doresc|cer|solicit) (?:sa|ca)?(?: [^\\s,;:.]+){0,3}',
    '(?:nechci|nezadam|nepreji si),? (?:abyste|o)?(?: [^\\s,;:.]+){0,3}',
    'ne (?:zelim|trazim) da(?: [^\\s,;:.]+){0,3}',
    'δεν (?:θελω|ζηταω|ζητω|επιθυμω) (?:να|τη|την)?(?: [^\\s,;:.]+){0,3}',
    'vill inte att(?: [^\\s,;:.]+){0,3}',
  ].join('|')})\\s*$`,
  'u',
);
/** The same where the words that ask begin before the one that denies them. */
const deniedWithin =
  /^\p{L}+ (?:\p{L}+ ){0,3}(?:nicht,? dass|niet dat|inte att)(?!\p{L})|^\p{L}+ (?:ausdrucklich )?(?:keine?|geen|ingen)(?!\p{L})/u;
const nearby = 120;
const another =
  /(?<!\p{L})(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar|mas|si|dar|a|ale|i|ali|και|αλλα|och|men)(?!\p{L})/u;

type Named = {
  readonly right: Right;
  readonly span: TextSpan;
  readonly sentence: TextSpan;
};

/**
 * Why words that name a right ask for nothing: they belong to a notice, take a request back, say what is not wanted, or mean an
 * everyday thing. Undefined where they ask. `folded` is the letter, `withdrawals` where it takes something back.
 */
export function whyNotAsked(
  folded: string,
  { right, span, sentence }: Named,
  withdrawals: readonly TextSpan[],
): string | undefined {
  const words = folded.slice(span.start, span.end);
  const isBack = withdrawals.some(
    ({ start, end }) =>
      start >= sentence.start &&
      start <= span.start &&
      (span.start <= end || (span.start - end < nearby && !another.test(folded.slice(end, span.start)))),
  );
  if (isBack) return said('letters.why.takenBack');
  const before = folded.slice(Math.max(sentence.start, span.start - nearby), span.start).replace(/\s+/gu, ' ');
  // Objecting is itself a refusal.
  const isUnwanted = unwanted.test(before) || deniedWithin.test(words.replace(/\s+/gu, ' '));
  if (right !== 'objection' && right !== 'complaint' && isUnwanted) return said('letters.why.unwanted');
  const around = folded.slice(span.start, Math.min(sentence.end, span.end + 60));
  if (right === 'erasure' && oneMessage.test(around) && !isAboutData(around)) return said('letters.why.everyday');
  if (right === 'erasure' && !ownThings.test(words) && notice.test(paragraphAround(folded, span))) return IN_NOTICE;
  if (right === 'objection' && bareObjection.test(words) && isAboutSomethingElse(folded, span))
    return said('letters.why.everyday');
  return undefined;
}

/** Nothing in the letter is done with data, and what is objected to is not the writer's. */
const isAboutSomethingElse = (folded: string, { end }: TextSpan) =>
  !dataUse.test(folded) && !ownThings.test(folded.slice(end, end + 60));

const isAboutData = (words: string) =>
  /dat[aeiou]|daten|donnees|gegevens|dados|udaj|podat|δεδομεν|uppgift/u.test(words);

/** From blank line to blank line. */
function paragraphAround(folded: string, { start, end }: TextSpan): string {
  const from = folded.lastIndexOf('\n\n', start);
  const to = folded.indexOf('\n\n', end);
  return folded
    .slice(Math.max(from, start - 2_000, 0), Math.min(to < 0 ? folded.length : to, end + 2_000))
    .replace(/\s+/gu, ' ');
}
