import type { LetterLanguage } from '../../../../contract/letters/letter.ts';

/**
 * What people write in a letter that follows their request, in the small language of `phrase-pattern.ts`.
 *
 * - `withdraws`: they take the request back. The phrase names the request itself: a consent that is withdrawn, or a bank
 *   mandate, is none.
 * - `onlyIf`: the sentence speaks of what may come.
 * - `proof`: a document by which people show who they are.
 */
type ReplyWords = {
  readonly withdraws: readonly string[];
  readonly onlyIf: readonly string[];
  readonly proof: readonly string[];
};

/** How people write in each language. */
export const replies: Readonly<Record<LetterLanguage, ReplyWords>> = {
  en: {
    withdraws: [
      '(withdraw|withdrawing|retract|retracting|cancel|cancelling|drop|dropping) (my|our|this|the|that) (earlier |previous |original |data |personal data |subject access |access |erasure |deletion )*(request|application|complaint|objection|demand|enquiry)',
      '(request|application|complaint) (is|has been|may be|can be|should be) (hereby |therefore |now )?(withdrawn|dropped|cancelled)',
      '(consider|regard|treat) (my|our|this|the) (access |erasure |deletion |data )*(request|application|complaint) (as )?(withdrawn|dropped|cancelled)',
    ],
    onlyIf: ['if', 'unless', '(i|we) (will|shall|may|might|could)'],
    proof: [
      'passport',
      '(identity|id) (card|document|documents|papers)',
      'proof of (my |her |his |our )?identity',
      'photo id',
      'driving (licence|license)',
      'birth certificate',
      'residence permit',
    ],
  },
  de: {
    withdraws: [
      '(ziehe|ziehen|nehme|nehmen) (ich |wir )?(hiermit |daher |nun )*(meinen|meine|mein|unseren|unsere|unser|den|die|das|diesen|diese) (antrag|anfrage|ersuchen|beschwerde|widerspruch|*antrag|*anfrage|*ersuchen|*begehren) … zurück',
      '(antrag|anfrage|ersuchen|beschwerde|*antrag|*anfrage|*ersuchen) (ist |hat |wird |sei |gilt )?(sich )?(hiermit |damit |somit |als )*(zurückgezogen|zurückgenommen|erledigt)',
      'rücknahme (meines|meiner|unseres|des|der) (antrags|anfrage|ersuchens|beschwerde|*antrags|*anfrage|*ersuchens)',
      '(widerrufe|storniere) (ich )?(hiermit )?(meinen|meine|mein|den|die|das) (antrag|anfrage|ersuchen|*antrag|*anfrage|*ersuchen)',
      '(möchte|möchten|will|wollen) (ich |wir |hiermit |daher )*(meinen|meine|mein|unseren|unsere|den|die|das|diesen) (antrag|anfrage|ersuchen|beschwerde|*antrag|*anfrage|*ersuchen) (hiermit |daher )*(zurückziehen|zurücknehmen)',
    ],
    onlyIf: ['wenn', 'falls', 'sofern', 'sobald', 'sollte*', 'würde*'],
    proof: [
      '*ausweis(es|kopie|kopien|dokument|dokuments|papiere)?',
      'reisepass(es)?',
      'reisepasskopie',
      'identitätsnachweis(es)?',
      'nachweis meiner identität',
      'führerschein(s|kopie)?',
      'aufenthaltstitel(s)?',
    ],
  },
  fr: {
    withdraws: [
      '(retire|retirons|annule|annulons) (par la présente |donc |ainsi )?(ma|notre|mes|cette) (demande|requête|réclamation|plainte|opposition)',
      '(demande|requête|réclamation|plainte) (est|soit|peut être) (donc |ainsi )?(retirée|annulée|classée)',
      '(retrait|annulation) de (ma|notre) (demande|requête|réclamation|plainte)',
      '(me désiste|désiste) de (ma|cette) (demande|requête|réclamation|plainte)',
      'renonce à (ma|cette) (demande|requête|réclamation|plainte)',
      '(souhaite|souhaitons|voudrais|désire|tiens à) (donc |ainsi )?(retirer|annuler) (ma|notre|mes|cette) (demande|requête|réclamation|plainte)',
    ],
    onlyIf: ['si (vous|je|nous|cela|la|aucune)', 'au cas où', 'à condition', 'pourrais'],
    proof: [
      "(carte|cartes|pièce|pièces|titre|document) (nationale )?d'identité",
      "justificatif d'identité",
      'passeport',
      'permis de conduire',
      'titre de séjour',
    ],
  },
  es: {
    withdraws: [
      '(retiro|retiramos|anulo|anulamos|cancelo|retirar|anular) (por la presente )?(mi|nuestra|esta|la) (solicitud|petición|reclamación|queja)',
      '(desisto|desistimos|desistir) de (mi|nuestra|esta|la) (solicitud|petición|reclamación|queja)',
      '(renuncio|renunciamos) a (mi|nuestra|esta) (solicitud|petición|reclamación)',
      '(solicitud|petición|reclamación) (queda|quede|está) (retirada|anulada)',
    ],
    onlyIf: ['si (no|me|ustedes|usted|recib*|respond*|env*)', 'salvo que', 'podría*'],
    proof: [
      'dni',
      'nie',
      'pasaporte',
      'documento (nacional )?(de|acreditativo de) (mi )?(identidad|identificación)',
      'permiso de conducir',
      'tarjeta de residencia',
    ],
  },
  it: {
    withdraws: [
      '(ritiro|ritiriamo|annullo|revoco) (con la presente )?(la mia|la nostra|la presente|questa|la|il mio) (richiesta|istanza|domanda|reclamo)',
      '(rinuncio|rinunciamo) alla (mia |nostra |presente )?(richiesta|istanza|domanda)',
      '(richiesta|istanza|domanda) (è|si intende|va considerata|sia considerata) (da considerarsi )?(ritirata|annullata)',
      'ritiro della (mia |nostra )?(richiesta|istanza|domanda)',
      '(vorrei|desidero|intendo) (ritirare|annullare) (la mia|la nostra|la|questa) (richiesta|istanza|domanda)',
    ],
    onlyIf: ['se (non|mi|la|voi|ricev*|entro)', 'qualora', 'potrei'],
    proof: [
      "carta d'identità",
      'passaporto',
      "documento (d'|di )(identità|riconoscimento)",
      'patente di guida',
      'permesso di soggiorno',
    ],
  },
  nl: {
    withdraws: [
      '(trek|trekken) (ik |wij )?(hierbij )?(mijn|ons|onze|het|dit|deze) (verzoek|aanvraag|klacht|bezwaar|inzageverzoek|verwijderverzoek) (hierbij |dus )?in',
      '(verzoek|aanvraag|klacht|inzageverzoek|verwijderverzoek) (is|wordt|kan) (hierbij |dus )?(ingetrokken|vervallen|komen te vervallen)',
      'intrekking van (mijn|ons|het) (verzoek|aanvraag|klacht|inzageverzoek)',
      '(wil|willen|wens) (ik |wij )?(hierbij )?(mijn|ons|het|dit) (verzoek|aanvraag|klacht|inzageverzoek) (graag )?intrekken',
    ],
    onlyIf: ['als (u|jullie|ik|het)', 'indien', 'tenzij', 'zou'],
    proof: ['paspoort', 'identiteitskaart', 'identiteitsbewijs', 'legitimatie*', 'id-kaart', 'rijbewijs'],
  },
  pt: {
    withdraws: [
      '(retiro|retiramos|anulo|cancelo) (pela presente )?(o meu|a minha|o nosso|este|esta|o) (pedido|requerimento|solicitação|reclamação|queixa)',
      '(desisto|desistimos) (do meu|da minha|do nosso|deste|desta|do|da) (pedido|requerimento|solicitação|reclamação|queixa)',
      '(renuncio) (ao meu|à minha|a este) (pedido|requerimento)',
      '(pedido|requerimento) (fica|está|deve considerar-se) (retirado|anulado)',
      '(pretendo|quero|gostaria de|venho) (retirar|cancelar|anular) (o meu|a minha|este|o) (pedido|requerimento|reclamação|queixa)',
    ],
    onlyIf: ['se (não|me|receb*|respond*)', 'caso', 'poderia*'],
    proof: [
      'passaporte',
      'cartão de cidadão',
      '(bilhete|documento|cartão) de (identidade|identificação)',
      'carta de condução',
      'título de residência',
    ],
  },
  ro: {
    withdraws: [
      '(îmi |ne )?(retrag|retragem|anulez) (prin prezenta )?(cererea|solicitarea|plângerea|sesizarea)',
      'renunț la (cererea|solicitarea|plângerea|cerere|solicitare)',
      '(cererea|solicitarea|plângerea) (mea )?(este|să fie|se consideră) (considerată )?(retrasă|anulată)',
      'retragerea (cererii|solicitării|plângerii)',
    ],
    onlyIf: ['dacă', 'în caz*', 'aș putea'],
    proof: [
      '(carte|cartea|cărții|act|actul|actului) de identitate',
      '*buletin*',
      'pașaport*',
      'permis* de conducere',
      'permis* de ședere',
    ],
  },
  sv: {
    withdraws: [
      '(återkallar|återtar) (jag |vi )?(härmed )?(min|mitt|vår|vårt) (begäran|ansökan|klagomål|invändning)',
      '(drar|tar) (jag |vi )?(härmed )?tillbaka (min|mitt|vår|vårt) (begäran|ansökan|klagomål|invändning)',
      '(drar|tar) (jag |vi )?(härmed )?(min|mitt|vår|vårt) (begäran|ansökan|klagomål|invändning) tillbaka',
      '(begäran|ansökan|klagomålet) (är|kan anses) (härmed )?(återkallad|återtagen|återkallat)',
      '(vill|önskar) (jag |vi )?(härmed )?(dra tillbaka|återkalla|återta) (min|mitt|vår|vårt) (begäran|ansökan|klagomål)',
    ],
    onlyIf: ['om (ni|jag|vi|det)', 'ifall', 'såvida', 'skulle'],
    proof: [
      'passkopia',
      'kopia (på|av) (mitt )?pass(et)?',
      'id-kort',
      'id-handling*',
      'identitetshandling*',
      'legitimation*',
      'körkort',
    ],
  },
  cs: {
    withdraws: [
      '(beru|bereme|vzít) (tímto )?zpět (svou|svoji|svoje|moji|mou|naši|tuto) (žádost|stížnost|námitku)',
      '(beru|bereme) (tímto )?(svou|svoji|moji|mou|naši|tuto) (žádost|stížnost|námitku) (tímto )?zpět',
      '(stahuji|stahujeme|odvolávám) (tímto )?(svou|svoji|moji|mou|naši|tuto) (žádost|stížnost)',
      '(žádost|stížnost) (je |byla )?(tímto )?(vzata zpět|stažena)',
      '(vzít|stáhnout) (svou|svoji|moji|naši|tuto) (žádost|stížnost)( zpět)?',
    ],
    onlyIf: ['pokud', 'jestliže', 'kdyby*', 'v případě'],
    proof: ['občansk* průkaz*', 'cestovní* pas*', 'doklad* totožnosti', 'průkaz* totožnosti', 'řidičsk* průkaz*'],
  },
  hr: {
    withdraws: [
      '(povlačim|povlačimo) (ovime |ovim putem )?(svoj|naš|moj|ovaj|svoju) (zahtjev|prigovor|pritužbu)',
      'odustajem od (svog|mog|ovog|svojeg|ovoga) (zahtjeva|prigovora)',
      '(zahtjev|prigovor) (je |smatrajte )?(povučen|povučenim)',
      '(želim|želimo|željela bih|želio bih) (ovime )?povući (svoj|naš|moj|ovaj) (zahtjev|prigovor)',
    ],
    onlyIf: ['ako', 'ukoliko', 'kada biste'],
    proof: ['osobn* iskaznic*', 'putovnic*', 'vozačk* dozvol*', 'boravišn* dozvol*', 'dokaz* o identitetu'],
  },
  el: {
    withdraws: [
      '(αποσύρω|αποσύρουμε|ανακαλώ|ανακαλούμε) (με την παρούσα |διά της παρούσης )?(το αίτημα|το αίτημά|την αίτηση|την αίτησή|την καταγγελία|το παράπονο|το παράπονό)',
      'παραιτούμαι (από το αίτημα|από το αίτημά|του αιτήματος|του αιτήματός)',
      'ανάκληση (του αιτήματος|του αιτήματός|της αίτησης|της αίτησής)',
    ],
    onlyIf: ['αν', 'εάν', 'εφόσον', 'θα'],
    proof: [
      '(δελτίο|δελτίου|αντίγραφο) (της )?(αστυνομικής )?ταυτότητ*',
      'αστυνομική* ταυτότητ*',
      'διαβατήρι*',
      '(δίπλωμα|άδεια|άδειας) οδήγησης',
      'άδεια* διαμονής',
    ],
  },
};
