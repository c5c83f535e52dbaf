import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { mail } from './letter-samples.ts';
import { msgOf } from './made-messages.ts';
import { ASKS, asked, odile, options, read } from './letter-to-ferryport.ts';

describe('who asks, where a machine or the organisation itself has sent it', () => {
  const form = 'From: Ferryport website <noreply@ferryport.example>';
  const through = { name: 'Ferryport website', email: 'noreply@ferryport.example' };
  it('is where an answer goes', async () => {
    expect(await asked([form, 'Reply-To: Odile Brannagh <odile@post.example>'])).toMatchObject({
      ...odile,
      through,
      check: ['requester'],
    });
    const named = ['Name: Odile Brannagh', 'Message:', ASKS];
    expect(await asked([form, 'Reply-To: odile@post.example'], named)).toMatchObject({ ...odile, through });
  });

  it.each([
    ['Name: Odile Brannagh', 'Email: odile@post.example'],
    ['Vorname: Odile', 'Nachname: Brannagh', 'E-Mail-Adresse: odile@post.example'],
    ['Nom : Brannagh', 'Prénom : Odile', 'Adresse e-mail : odile@post.example'],
    ['Nombre: Odile', 'Apellidos: Brannagh', 'Correo electrónico: odile@post.example'],
    ['Nume: Brannagh', 'Prenume: Odile', 'Adresa de e-mail: odile@post.example'],
    ['Jméno: Odile', 'Příjmení: Brannagh', 'E-mail: odile@post.example'],
    ['Ονοματεπώνυμο: Odile Brannagh', 'Email: odile@post.example'],
    ['Naam *', '', 'Naam: Odile Brannagh', 'E-mailadres: odile@post.example'],
    ['*Name*: Odile Brannagh', '*E-Mail* (required): odile@post.example'],
    ['Nome e cognome:', 'Odile Brannagh', 'E-mail:', 'odile@post.example'],
  ])('is who filled in the form: %s', async (...fields) => {
    expect(await asked([form], [...fields, '', ASKS])).toMatchObject({ ...odile, through, check: ['requester'] });
  });

  it('is nobody yet where it does not say', async () => {
    const robot = await read(['From: Portal <donotreply@portal.example>'], ASKS);
    expect(robot.proposal).toMatchObject({ requesterName: '', requesterEmail: '', check: ['requester'] });
    expect(robot.notes.join()).toContain('robotSender');
  });

  it('is never the office, and a colleague only with a question', async () => {
    expect(await asked(['From: Data protection <privacy@ferryport.example>'])).toMatchObject({
      requesterEmail: '',
      check: ['requester'],
    });
    expect(await asked(['From: Bram Okafor <bram@ferryport.example>'])).toMatchObject({
      requesterName: 'Bram Okafor',
      check: ['requester'],
    });
    const answered = await asked(['From: Odile Brannagh <odile@post.example>', 'Reply-To: privacy@ferryport.example']);
    expect(answered).toMatchObject({ ...odile, through: null, check: [] });
  });
});

describe('who asks through somebody', () => {
  it('is the one it is from, where somebody sends for them', async () => {
    const lines = ['From: Odile Brannagh <odile@post.example>', 'Sender: Pa Secretary <pa@pellcrane.example>'];
    expect(await asked(lines)).toMatchObject({
      ...odile,
      through: { name: 'Pa Secretary', email: 'pa@pellcrane.example' },
      check: [],
    });
    const outlook = msgOf({
      0x0042: 'Odile Brannagh',
      0x0065: 'odile@post.example',
      0x0c1a: 'Pa Secretary',
      0x0c1f: 'pa@pellcrane.example',
      0x1000: ASKS,
    });
    expect((await readLetter(outlook, 'a.msg', options)).proposal).toMatchObject({
      ...odile,
      through: { name: 'Pa Secretary', email: 'pa@pellcrane.example' },
    });
  });

  it('is the writer where a list has put itself in their place, and never the list', async () => {
    const list = [
      'List-Id: <people.ferryport.example>',
      "From: 'Odile Brannagh' via People <people@ferryport.example>",
      'X-Original-From: odile@post.example',
      'Reply-To: people@lists.example',
    ];
    expect(await asked(list)).toMatchObject({ ...odile, through: null });
  });

  it('is who is to be answered, where a portal writes for them', async () => {
    const portal = [
      'From: Ask for your data <requests@portal.example>',
      'Reply-To: Odile Brannagh <odile@post.example>',
    ];
    expect(await asked(portal)).toMatchObject({
      ...odile,
      through: { name: 'Ask for your data', email: 'requests@portal.example' },
      check: ['requester'],
    });
    const otherAddress = ['From: Odile Brannagh <odile@work.example>', 'Reply-To: odile@post.example'];
    expect(await asked(otherAddress)).toMatchObject({ ...odile, through: null, check: [] });
  });

  it('is known by name alone in Outlook, and by the address beside that name; never by who saved the file', async () => {
    const exchange = {
      0x0c1a: 'Odile Brannagh',
      0x0c1e: 'EX',
      0x0c1f: '/O=EXCHANGE/OU=GROUP/CN=RECIPIENTS/CN=ODILE',
      0x5d0a: 'maren@ferryport.example',
      0x1000: ASKS,
    };
    expect((await readLetter(msgOf(exchange), 'a.msg', options)).proposal).toMatchObject({
      requesterName: 'Odile Brannagh',
      requesterEmail: '',
    });
    const copied = msgOf(exchange, [], [{ 0x3001: 'Odile Brannagh', 0x39fe: 'odile@post.example', 0x0c15: 1 }]);
    expect((await readLetter(copied, 'a.msg', options)).proposal).toMatchObject(odile);
  });
});

describe('a broken From line gives the person', () => {
  it.each([
    ['Brannagh, Odile <odile@post.example>', 'Brannagh, Odile'],
    ['Brannagh, Odile, Dr. <odile@post.example>', 'Brannagh, Odile, Dr.'],
    ['"Odile Brannagh" odile@post.example>', 'Odile Brannagh'],
    ['Odile Brannagh <<odile@post.example>>', 'Odile Brannagh'],
    ['Odile Brannagh <odile@post.example', 'Odile Brannagh'],
    ['OB [mailto:odile@post.example] On Behalf Of Odile Brannagh', 'Odile Brannagh'],
    ["'Odile Brannagh' <'odile@post.example'>", 'Odile Brannagh'],
    ['Odile Brannagh odile@post.example', 'Odile Brannagh'],
    ['odile@post.example (Odile Brannagh)', 'Odile Brannagh'],
    ['Odile (she/her) Brannagh <odile(home)@post.example(host)>', 'Odile Brannagh'],
    ['Odile Brannagh <@relay.example:odile@post.example>', 'Odile Brannagh'],
    ['Friends: Odile Brannagh <odile@post.example>;', 'Odile Brannagh'],
    ['=?utf-8?Q?Odile_Brannagh_<odile@post.example>?=', 'Odile Brannagh'],
    ['"Odile \\"O\\" Brannagh" <odile@post.example>', 'Odile "O" Brannagh'],
    ['"Odile <odile@post.example>', 'Odile'],
    ['Odile Brannagh <mailto:odile@post.example>', 'Odile Brannagh'],
  ])('%s', async (from, name) => {
    const letter = await read([`From: ${from}`]);
    expect([letter.from.name, letter.from.address]).toEqual([name, 'odile@post.example']);
  });

  it('and a list of them gives each', async () => {
    const to =
      'A Group(Some people) :Chris Jones <c@(their host.)public.example>, joe@example.org, "Doe, Jane" <jane@x.example>; (the end)';
    expect(
      (await readLetter(mail(`To: ${to}`, 'From: a@b.example', 'Message-ID: <1>', '', 'x'), 'a.eml', options)).to,
    ).toEqual(['c@public.example', 'joe@example.org', 'jane@x.example']);
  });
});
