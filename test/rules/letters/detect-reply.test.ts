import { describe, expect, it } from 'vitest';
import { letterLanguages, type LetterLanguage } from '../../../main/contract/letters/letter.ts';
import { detectReply } from '../../../main/core/rules/letters/detect-reply.ts';
import { proposeLetter } from '../../../main/core/rules/letters/propose-letter.ts';

/** The words that were found, as they stand in the letter. */
const withdrawn = (text: string, language: LetterLanguage) =>
  detectReply(text, language).withdrawalSpans.map(({ start, end }) => text.slice(start, end));
const proof = (text: string, language: LetterLanguage) =>
  detectReply(text, language).proofSpans.map(({ start, end }) => text.slice(start, end));

const letters: Readonly<
  Record<
    LetterLanguage,
    {
      readonly takesBack: readonly string[];
      /** It sounds like it, and takes nothing back. */
      readonly doesNot: readonly string[];
      readonly proves: string;
      readonly word: string;
    }
  >
> = {
  en: {
    takesBack: [
      'Thank you for the call. I hereby withdraw my subject access request.',
      'I would like to withdraw my request: everything has been settled.',
      'Please consider my complaint withdrawn.',
      'You need not send anything, I am withdrawing this application.',
    ],
    doesNot: [
      'I withdraw my consent and request that you delete my data.',
      'I do not withdraw my request.',
      'If you delete the photograph I withdraw my request.',
      'I will withdraw my request once I have the file.',
      'Can I withdraw money without a card?',
    ],
    proves: 'A copy of my passport is attached, as you asked.',
    word: 'passport',
  },
  de: {
    takesBack: [
      'Vielen Dank. Hiermit ziehe ich meinen Antrag auf Auskunft zurück.',
      'Ich nehme mein Auskunftsersuchen hiermit zurück.',
      'Ich möchte meine Anfrage zurückziehen.',
      'Mein Löschantrag hat sich erledigt.',
    ],
    doesNot: [
      'Ich widerrufe meine Einwilligung und stelle einen Antrag auf Auskunft.',
      'Ich ziehe meinen Antrag nicht zurück.',
      'Sollten Sie die Daten löschen, ziehe ich meinen Antrag zurück.',
      'Ich nehme Bezug auf meinen Antrag und rufe morgen zurück.',
    ],
    proves: 'Anbei eine Kopie meines Personalausweises.',
    word: 'Personalausweises',
  },
  fr: {
    takesBack: [
      'Je retire par la présente ma demande d’accès.',
      'Je souhaite retirer ma demande.',
      'Ma demande est donc retirée.',
    ],
    doesNot: [
      'Je retire mon consentement et demande l’effacement.',
      'Je ne retire pas ma demande.',
      'Si vous effacez la photo, je retire ma demande.',
    ],
    proves: 'Vous trouverez ci-joint la copie de ma carte d’identité.',
    word: 'carte d’identité',
  },
  es: {
    takesBack: [
      'Por la presente retiro mi solicitud de acceso.',
      'Desisto de mi petición.',
      'Quiero retirar mi queja.',
    ],
    doesNot: ['Retiro mi consentimiento.', 'No retiro mi solicitud.', 'Si me responden hoy, retiro mi solicitud.'],
    proves: 'Adjunto copia de mi DNI.',
    word: 'DNI',
  },
  it: {
    takesBack: ['Con la presente ritiro la mia richiesta.', 'Vorrei ritirare la mia istanza.'],
    doesNot: ['Revoco il consenso.', 'Non ritiro la mia richiesta.', 'Qualora rispondiate, ritiro la mia richiesta.'],
    proves: "Allego copia della mia carta d'identità.",
    word: "carta d'identità",
  },
  nl: {
    takesBack: ['Hierbij trek ik mijn verzoek in.', 'Ik wil mijn inzageverzoek graag intrekken.'],
    doesNot: [
      'Ik trek mijn toestemming in.',
      'Ik trek mijn verzoek niet in.',
      'Als u antwoordt, trek ik mijn verzoek in.',
    ],
    proves: 'Bijgaand een kopie van mijn identiteitsbewijs.',
    word: 'identiteitsbewijs',
  },
  pt: {
    takesBack: ['Retiro o meu pedido de acesso.', 'Desisto do meu requerimento.', 'Pretendo cancelar o meu pedido.'],
    doesNot: ['Retiro o meu consentimento.', 'Não retiro o meu pedido.', 'Se me responderem, retiro o meu pedido.'],
    proves: 'Junto cópia do meu cartão de cidadão.',
    word: 'cartão de cidadão',
  },
  ro: {
    takesBack: ['Prin prezenta îmi retrag cererea de acces.', 'Renunț la cerere.', 'Doresc să îmi retrag solicitarea.'],
    doesNot: ['Îmi retrag consimțământul.', 'Nu îmi retrag cererea.', 'Dacă răspundeți, îmi retrag cererea.'],
    proves: 'Atașez o copie a cărții de identitate.',
    word: 'cărții de identitate',
  },
  sv: {
    takesBack: [
      'Jag återkallar härmed min begäran.',
      'Jag drar tillbaka min ansökan.',
      'Jag vill dra tillbaka min begäran.',
    ],
    doesNot: [
      'Jag återkallar mitt samtycke.',
      'Jag drar inte tillbaka min begäran.',
      'Om ni svarar drar jag tillbaka min begäran.',
    ],
    proves: 'Bifogar en kopia av mitt pass.',
    word: 'kopia av mitt pass',
  },
  cs: {
    takesBack: ['Tímto beru zpět svou žádost.', 'Tímto stahuji svou žádost.', 'Chci vzít svou žádost zpět.'],
    doesNot: ['Odvolávám svůj souhlas.', 'Neberu zpět svou žádost.', 'Pokud odpovíte, beru zpět svou žádost.'],
    proves: 'V příloze posílám kopii občanského průkazu.',
    word: 'občanského průkazu',
  },
  hr: {
    takesBack: ['Ovime povlačim svoj zahtjev.', 'Odustajem od svog zahtjeva.', 'Želim povući svoj zahtjev.'],
    doesNot: ['Povlačim svoju privolu.', 'Ne povlačim svoj zahtjev.', 'Ako odgovorite, povlačim svoj zahtjev.'],
    proves: 'U privitku je preslika moje osobne iskaznice.',
    word: 'osobne iskaznice',
  },
  el: {
    takesBack: ['Με την παρούσα αποσύρω το αίτημά μου.', 'Ανακαλώ την αίτησή μου.'],
    doesNot: ['Ανακαλώ τη συγκατάθεσή μου.', 'Δεν αποσύρω το αίτημά μου.', 'Εάν απαντήσετε, αποσύρω το αίτημά μου.'],
    proves: 'Επισυνάπτω αντίγραφο της ταυτότητάς μου.',
    word: 'αντίγραφο της ταυτότητάς',
  },
};

describe.each(letterLanguages)('a letter that follows a request, in %s', (language) => {
  const { takesBack, doesNot, proves, word } = letters[language];
  it.each(takesBack)('takes it back: %s', (text) => {
    expect(withdrawn(text, language)).toHaveLength(1);
  });
  it.each(doesNot)('takes nothing back: %s', (text) => {
    expect(withdrawn(text, language)).toEqual([]);
  });
  it('names a proof of identity', () => {
    expect(proof(proves, language)).toEqual([word]);
  });
});

it('only the writer’s own words take a request back, and what they answer to does not', () => {
  const own = 'Thank you for your letter. I withdraw my request for access to my data.';
  const quoted = `Please go on with it as fast as you can, and thank you.\n\nOn Mon, 2 Nov 2026 Ada wrote:\n> ${own}\n> Ada\n`;
  const propose = (text: string) => proposeLetter({ subject: 'Re: Your request', text });
  expect(propose(own).withdrawalSpans).toEqual([{ start: 29, end: 48 }]);
  expect(propose(quoted).withdrawalSpans).toBeUndefined();
  expect(propose(own).proofSpans).toBeUndefined();
});
