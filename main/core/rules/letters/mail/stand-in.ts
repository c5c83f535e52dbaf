/** What programs write where they send HTML alone, in many languages: it names HTML, or that the mail cannot be shown. */
const standIn =
  /\bhtml\b|e-?mail client|mail program|cannot (?:be )?(?:display|shown|view)|unable to (?:display|view)|view (?:this|it) in (?:your|a|the) browser|multi-?part message|mime (?:format|message)|nicht (?:angezeigt|darstellen|unterst)|im browser (?:an|öffnen)|afficher (?:ce|cet|correctement)|navigateur|en (?:su|el) navegador|no (?:puede|soporta|admite)|nel browser|in (?:uw|je|de) browser|no (?:seu )?navegador|în browser|i (?:din )?webbläsare|v prohlížeči|u pregledniku|πρόγραμμα περιήγησης/iu;
const mostOfStandIn = 600;

/**
 * Of the plain words of a mail and those of its HTML the ones that are the letter: the plain ones, unless they are none, only
 * stand in for the HTML, or are but a small part of it.
 */
export function rather(plain: string, html: () => string): string {
  const bare = plain.trim();
  if (bare === '') return html();
  const words = wordsOf(bare);
  if (words.length > 400) return plain;
  const ofHtml = html();
  const other = wordsOf(ofHtml);
  if (other.length === 0) return plain;
  if (words.length === 0) return ofHtml;
  const shared = new Set(other);
  const found = words.filter((word) => shared.has(word)).length;
  const isApart = found < words.length / 2;
  const isShort = bare.length <= mostOfStandIn;
  if (isShort && (isApart || (standIn.test(bare) && found < words.length * 0.8))) return ofHtml;
  // A few words of a longer letter, as a preview has them.
  return other.length >= words.length * 4 + 20 ? ofHtml : plain;
}

/** The words of a text that both forms of a letter have, addresses of links left out. */
function wordsOf(text: string): readonly string[] {
  const bare = text
    .slice(0, 100_000)
    .replace(/(?:https?:\/\/|mailto:)\S+/giu, ' ')
    .toLowerCase();
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}
