import type { Mailbox } from './mail/mail-addresses.ts';
import { foldForMatching } from './phrase-pattern.ts';

/** How forms on web sites call the fields for a name and an address, in the languages that Docket reads. */
const fields = {
  name: 'name|full name|your name|naam|uw naam|je naam|nom|votre nom|nom et prenom|nom complet|nombre|nombre y apellidos|su nombre|nome|nome completo|nome e cognome|il suo nome|nume|nume si prenume|numele|namn|ditt namn|jmeno|jmeno a prijmeni|ime|ime i prezime|ονομα|ονοματεπωνυμο|vor- und nachname|vor- und zuname|ihr name|absender|sender|applicant|requester|from',
  given: 'first name|given name|forename|vorname|prenom|nombre|nome|voornaam|prenume|fornamn|jmeno|ime|ονομα',
  family:
    'last name|surname|family name|nachname|familienname|zuname|nom|nom de famille|apellidos|apellido|cognome|achternaam|apelido|sobrenome|nume de familie|nume|efternamn|prijmeni|prezime|επωνυμο',
  address:
    'e-?mail|e-?mail address|email id|your e-?mail|e-?mail-?adresse|ihre e-?mail|courriel|adresse e-?mail|adresse electronique|votre e-?mail|correo|correo electronico|email del solicitante|indirizzo e-?mail|posta elettronica|e-?mailadres|endereco de e-?mail|adresa de e-?mail|adresa e-?mail|e-?post|e-?postadress|e-?posta|e-?mail adresa|e-?mailova adresa|ηλεκτρονικο ταχυδρομειο|reply to|reply-to',
};
const patterns = Object.fromEntries(
  Object.entries(fields).map(([name, words]) => [
    name,
    new RegExp(
      `^[ \\t*_>-]*(?:${foldForMatching(words)})[ \\t]?[*_]{0,2}[ \\t]*(?:\\([^)\\n]{0,30}\\))?[ \\t]*[:=\\t][*_]{0,2}[ \\t]*(.*)$`,
      'u',
    ),
  ]),
);
const address = /[^\s<>()[\],;:"']+@[^\s<>()[\],;"'@]+\.[\p{L}]{2,}/u;
const mostLines = 200;

/** Who filled in a form that was sent as a mail: by the fields for a name and an address that stand in it, each on a line. Empty where it has none. */
export function findFormFields(text: string): Mailbox {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .slice(0, mostLines)
    .map((line) => line.slice(0, 300));
  const found: Record<string, string> = {};
  for (const [index, line] of lines.entries()) {
    const folded = foldForMatching(line);
    for (const [name, pattern] of Object.entries(patterns)) {
      const match = pattern.exec(folded);
      if (match === null || found[name] !== undefined) continue;
      const value = line.slice(line.length - (match[1] ?? '').length).trim();
      // Some forms write the answer below its question.
      found[name] = value || (lines[index + 1]?.trim() ?? '');
    }
  }
  const whole = [found['given'], found['family']].filter((part) => part !== undefined && part !== '').join(' ');
  const isInTwo = found['given'] !== undefined && found['family'] !== undefined && found['given'] !== found['family'];
  const name = isInTwo ? whole : (found['name'] ?? whole);
  return {
    name: name.includes('@') || name.length > 100 ? '' : name.trim(),
    address: address.exec(found['address'] ?? '')?.[0] ?? '',
  };
}
