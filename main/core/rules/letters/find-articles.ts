import type { Right } from '../../../contract/deadlines/compute-deadline.ts';
import type { TextSpan } from '../../../contract/letters/letter.ts';

/** Which right each article of the GDPR gives. */
const RIGHT_OF_ARTICLE: Readonly<Record<string, Right>> = {
  '15': 'access',
  '16': 'rectification',
  '17': 'erasure',
  '18': 'restriction',
  '20': 'portability',
  '21': 'objection',
  '22': 'automated-decision',
  '77': 'complaint',
};

/** The word "article" in twelve languages, folded: Art., Artikel, artículo, articol(ul), čl., článek, članak, άρθρο. */
const WORD =
  '(?:art(?:s|t|ikel[ns]?|icles?|icul(?:os?|o)|igos?|icol[oi]|icol(?:ul|ele|e|ului)?)?|cl(?:an(?:ek|k[a-z]*|ak|ci[a-z]*))?|αρθρ(?:ο|α|ου|ων)|αρθ|αρ)';
const PARAGRAPH =
  '(?:\\s*\\(\\s*[0-9a-z]{1,2}\\s*\\)|,?\\s*(?:abs|absatz|odst|odstav[a-z]*|alin|alinea[s]?|alineatul|lid|paragraphs?|par|para|§|παρ|παραγραφ[α-ω]*|stav(?:ak|ka|ku)?|st|comma|co|apartado|ap|n|numero|nr|punkt|stk|section|sentence|satz|lit|litt|pism|lett|letter|buchst|buchstabe|letra|litera|tock[a-z]*|leden|stycke[t]?|στοιχ)\\.?\\s*(?:[0-9]{1,2}|[a-z])(?![0-9a-z]))';
const NEXT =
  '(?:\\s*(?:,|;|&|/)\\s*(?:and|und|et|y|e|en|i|a|och|si|και|samt|sowie)?\\s*|\\s+(?:and|und|et|y|e|en|i|a|och|si|και|samt|sowie|or|oder|ou|o|of|eller|sau|nebo|ili|ή)\\s+)';
const CITATION = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORD}\\.?\\s*(\\d{1,3})(?!\\d)((?:${PARAGRAPH})*(?:${NEXT}(?:${WORD}\\.?\\s*)?\\d{1,3}(?!\\d)(?:${PARAGRAPH})*)*)`,
  'gu',
);
const RANGE = /^\s*(?:-|–|—|to|bis|a|au|al|la|tot|t\/m|ate|do|az|till|εως|through)\s*\d/u;

/** Other laws have articles 15 to 22 too; a citation of one of these is not about personal data. */
const OTHER_LAW =
  /^[\s,(]*(?:of|de|des|der|du|della|del|dell'|av|van|din|του)?\s*(?:the|our|la|le|het|die|unseres|notre|nuestro|vostro)?\s*(?:constitution|constitucion|grundgesetz|gg|bgb|hgb|stgb|tkg|contract|contrat|contrato|contratto|vertrag[a-z]*|agb|terms|charter|directive|richtlinie|code|codigo|codice|grundlov|ustava|ustavy|ustav[a-z]*)(?![\p{L}])/u;

const LAW =
  /gdpr|dsgvo|ds-gvo|rgpd|(?<!\p{L})avg(?!\p{L})|2016\/679|\d{2,4}\/ue|gcpd|γκπδ|γενικ\p{L}*\s+κανονισμ|obecn\p{L}*\s+narizeni|opc\p{L}*\s+uredb|dataskyddsforordning|datenschutz|data\s+protection|protection\s+des\s+donnees|proteccion\s+de\s+datos|protezione\s+dei\s+dati|protecao\s+de\s+dados|protectia\s+datelor|gegevensbescherming|ochran\p{L}*\s+osobn|zastit\p{L}*\s+(?:osobnih\s+)?podat|personal\s+data|personenbezogen|osobn\p{L}+\s+udaj|osobn\p{L}+\s+podat|persoonsgegevens|personuppgifter|dati\s+personali|datos\s+personales|dados\s+pessoais|date(?:le|lor)?\s+(?:mele\s+)?(?:cu\s+caracter\s+)?personal|donnees\s+(?:a\s+caractere\s+)?personnel|προσωπικ\p{L}*\s+δεδομεν|δεδομεν\p{L}*\s+προσωπικ/u;

export type CitedArticle = {
  readonly right: Right;
  readonly article: string;
  readonly detail: string;
  readonly span: TextSpan;
};

/** What people call the things a right is about: data, an account, a file, a profile, advertising. */
const SUBJECT =
  /(?<!\p{L})(?:data|daten|datos|dados|dati|date(?:le|lor)?|donnees|gegevens|uppgifter\p{L}*|udaj\p{L}*|podac\p{L}*|podat\p{L}*|\p{L}*daten|δεδομεν\p{L}*|στοιχει\p{L}*|information\s+(?:about|on)\s+me|\p{L}*konto\p{L}*|accounts?|compte|cuenta|conta|contul\p{L}*|ucet|uct\p{L}*|racun\p{L}*|λογαριασμ\p{L}*|profil\p{L}*|perfil|προφιλ|files?|records?|akte\p{L}*|dossier|ficha|expediente|processo|fascicolo|scheda|register\p{L}*|newsletters?|marketing\p{L}*|entscheidung|decision\p{L}*|decizi\p{L}*|besl\p{L}*|rozhodnuti|odluk\p{L}*|αποφαση)(?!\p{L})/u;

/** Whether the letter speaks of personal data, an account or a file, so that "access" is not that to a car park. */
export function namesPersonalData(folded: string): boolean {
  return LAW.test(folded) || SUBJECT.test(folded);
}

/** Whether the letter speaks about data protection at all; without that an article number proves nothing. */
export function namesDataProtection(folded: string): boolean {
  return LAW.test(folded);
}

/**
 * The articles of the GDPR cited between `from` and `to` of `folded` that give a right. `detail` is the paragraph as
 * written. Ranges ("Articles 15 to 22") name no particular right and other laws' articles are left out.
 */
export function findArticles(folded: string, from: number, to: number): readonly CitedArticle[] {
  const part = folded.slice(from, to);
  const cited: CitedArticle[] = [];
  for (const match of part.matchAll(CITATION)) {
    const stop = match.index + match[0].length;
    const after = part.slice(stop, stop + 60);
    if (RANGE.test(after) || OTHER_LAW.test(after)) continue;
    const span = { start: from + match.index, end: from + stop };
    const numbers = [match[1] ?? '', ...[...(match[2] ?? '').matchAll(/(?<![\d(])\d{2}(?![\d)])/g)].map((n) => n[0])];
    for (const article of new Set(numbers)) {
      const right = RIGHT_OF_ARTICLE[article];
      if (right !== undefined) cited.push({ right, article, detail: (match[2] ?? '').replace(/\s+/g, ''), span });
    }
  }
  return cited;
}
