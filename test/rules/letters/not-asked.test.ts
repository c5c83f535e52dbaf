import { describe, expect, it } from 'vitest';
import { proposeLetter } from '../../../main/core/rules/letters/propose-letter.ts';
import { bare } from '../../../main/words/words-mark.ts';

const propose = (text: string, subject = '') => {
  const { rights, setAside } = proposeLetter({ subject, text });
  return {
    rights: rights.map(({ right }) => right),
    aside: setAside.map(({ right, why }) => `${right}: ${bare(why).split('.').at(-1)}`),
  };
};

describe('a notice to whoever gets a message by mistake asks for nothing', () => {
  it.each([
    'If you have received this message by mistake, please notify us and delete the email and all attachments.',
    'If you are not the intended recipient, delete this email and all information in it.',
    'Any unauthorised use is prohibited; delete this email and its attachments immediately.',
  ])('%s', (notice) => {
    const below = (...above: readonly string[]) => [...above, 'Odile Brannagh', notice].join('\n\n');
    expect(propose(below('Thank you, the parcel has arrived.')).rights).toEqual([]);
    // What the writer asks above it is asked all the same, and so is what the subject alone asks.
    expect(propose(below('Please delete my account and all my data.')).rights).toEqual(['erasure']);
    expect(propose(below('Hello, see above.'), 'Subject access request').rights).toEqual(['access']);
  });

  it.each([
    'Sollten Sie diese Nachricht irrtümlich erhalten haben, bitten wir Sie, die Nachricht samt allen darin enthaltenen personenbezogenen Daten zu löschen.',
    "Si vous avez reçu ce message par erreur, veuillez supprimer toutes les données qu'il contient.",
    'Si ha recibido este mensaje por error, le rogamos que elimine los datos que contiene.',
    'Se ha ricevuto questo messaggio per errore, la preghiamo di cancellare i dati in esso contenuti.',
    'Als u dit bericht ten onrechte hebt ontvangen, verzoeken wij u alle gegevens te verwijderen.',
    'Se recebeu esta mensagem por engano, pedimos que apague todos os dados que contém.',
    'Dacă ați primit acest mesaj din greșeală, vă rugăm să ștergeți datele pe care le conține.',
    'Pokud jste tuto zprávu obdržel omylem, prosíme o výmaz všech údajů v ní obsažených.',
    'Ako ste ovu poruku primili greškom, molimo vas da izbrišete sve podatke u njoj.',
    'Αν λάβατε αυτό το μήνυμα εκ παραδρομής, παρακαλούμε διαγράψτε όλα τα δεδομένα που περιέχει.',
    'Om du har fått detta meddelande av misstag ber vi dig radera alla uppgifter i det.',
  ])('%s', (notice) => expect(propose(`Odile Brannagh\n\n${notice}`).rights).toEqual([]));

  it('but a letter that speaks of one that came by mistake may ask', () => {
    const text = 'I have received this message in error. Please delete my data from your list.';
    expect(propose(text).rights).toEqual(['erasure']);
  });
});

describe('what is not wanted is not asked for', () => {
  it.each([
    ['I do not want you to delete my data. Please only correct my address.', ['rectification'], ['erasure: unwanted']],
    ["I'm not asking for you to delete my data, only for a copy of my data.", ['access'], ['erasure: unwanted']],
    [
      'Ich möchte nicht, dass Sie meine Daten löschen. Guten Tag und vielen Dank für Ihre Mühe.',
      [],
      ['erasure: unwanted'],
    ],
    ['Je ne veux pas que vous supprimiez mes données. Merci de votre réponse et bonne journée.', [], undefined],
    ['No quiero que borren mis datos. Muchas gracias por su ayuda y un saludo.', [], undefined],
    ['Nu vreau să ștergeți datele mele. Vă mulțumesc pentru ajutor și vă doresc o zi bună.', [], undefined],
  ])('%s', (text, rights, aside) => {
    const found = propose(text);
    expect(found.rights).toEqual(rights);
    if (aside !== undefined) expect(found.aside).toEqual(aside);
  });

  it('but whoever does not want something else asks', () => {
    expect(propose('I do not want to wait any longer. Please delete my data.').rights).toEqual(['erasure']);
    expect(propose('I do not want your newsletter and I object to marketing.').rights).toEqual(['objection']);
    const spanish = 'No quiero que sigan; borren mis datos de sus archivos, por favor. Muchas gracias por su ayuda.';
    expect(propose(spanish).rights).toEqual(['erasure']);
    expect(propose('I want you not to forget this: delete all my data.').rights).toEqual(['erasure']);
  });
});

describe('what is taken back is not asked for', () => {
  it.each([
    ['I withdraw my request for erasure of my data.', [], ['erasure: takenBack']],
    ['I withdraw my request for access to my data, and please delete my data.', ['erasure'], ['access: takenBack']],
    ['I withdraw my request for access. Please delete my data.', ['erasure'], undefined],
    ['Ich ziehe meinen Antrag auf Löschung meiner Daten zurück. Vielen Dank für Ihre Mühe.', [], undefined],
  ])('%s', (text, rights, aside) => {
    const found = propose(text);
    expect(found.rights).toEqual(rights);
    if (aside !== undefined) expect(found.aside).toEqual(aside);
  });
});

describe('everyday words ask for no right', () => {
  it.each([
    ['Hello, please delete my last email, I sent it to you by mistake.', ['erasure: everyday']],
    ['Please delete my previous message, it was meant for somebody else.', []],
    ['I object to the planning application at 4 Mill Lane.', ['objection: everyday']],
    ['We object to the new parking charges in the street and ask for a hearing.', ['objection: everyday']],
  ])('%s', (text, aside) => {
    expect(propose(text)).toEqual({ rights: [], aside });
  });

  it.each([
    ['Please delete my last email and all my data.', ['erasure']],
    ['I object to my image being used on your website.', ['objection']],
    ['I object to the processing of my data.', ['objection']],
    ['Please delete my emails.', ['erasure']],
  ])('but they do in %s', (text, rights) => {
    expect(propose(text).rights).toEqual(rights);
  });
});
