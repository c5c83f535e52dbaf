import { describe, expect, it } from 'vitest';
import { ASKS, asked, odile, read } from './letter-to-ferryport.ts';

describe('who asks in a mail that somebody sent on', () => {
  const colleague = ['From: Bram Okafor <bram@ferryport.example>', 'Subject: FW: Access'];
  const bram = { name: 'Bram Okafor', email: 'bram@ferryport.example' };
  it.each([
    [
      'English Outlook',
      [
        'From: Odile Brannagh <odile@post.example>',
        'Sent: 02 November 2026 09:15',
        'To: Housing <housing@ferryport.example>',
        'Subject: Access',
      ],
    ],
    [
      'Gmail',
      [
        '---------- Forwarded message ---------',
        'From: Odile Brannagh <odile@post.example>',
        'Date: Mon, 2 Nov 2026 at 09:15',
        'Subject: Access',
        'To: <housing@ferryport.example>',
      ],
    ],
    [
      'Apple Mail',
      [
        'Begin forwarded message:',
        '',
        'From: Odile Brannagh <odile@post.example>',
        'Subject: Access',
        'Date: 2 November 2026 at 09:15:00 GMT',
        'To: housing@ferryport.example',
      ],
    ],
    [
      'Thunderbird',
      [
        '-------- Forwarded Message --------',
        'Subject: Access',
        'Date: Mon, 2 Nov 2026 09:15:00 +0000',
        'From: Odile Brannagh <odile@post.example>',
        'To: housing@ferryport.example',
      ],
    ],
    [
      'old Outlook',
      [
        'From: Odile Brannagh [mailto:odile@post.example]',
        'Sent: Monday, November 2, 2026 9:15 AM',
        'To: Housing',
        'Subject: Access',
      ],
    ],
    [
      'German',
      [
        'Von: Odile Brannagh <odile@post.example>',
        'Gesendet: Montag, 2. November 2026 09:15',
        'An: Bau',
        'Betreff: Auskunft',
      ],
    ],
    [
      'French',
      [
        'De : Odile Brannagh <odile@post.example>',
        'Envoyé : lundi 2 novembre 2026 09:15',
        'À : Mairie',
        'Objet : accès',
      ],
    ],
    [
      'Spanish',
      [
        'De: Odile Brannagh <odile@post.example>',
        'Enviado el: lunes, 2 de noviembre de 2026 9:15',
        'Para: x',
        'Asunto: y',
      ],
    ],
    [
      'Romanian',
      ['De la: Odile Brannagh <odile@post.example>', 'Trimis: luni, 2 noiembrie 2026 09:15', 'Către: x', 'Subiect: y'],
    ],
    [
      'Italian',
      ['Da: Odile Brannagh <odile@post.example>', 'Inviato: lunedì 2 novembre 2026 09:15', 'A: x', 'Oggetto: y'],
    ],
    [
      'Dutch',
      [
        'Van: Odile Brannagh <odile@post.example>',
        'Verzonden: maandag 2 november 2026 09:15',
        'Aan: x',
        'Onderwerp: y',
      ],
    ],
    [
      'Portuguese',
      [
        'De: Odile Brannagh <odile@post.example>',
        'Enviada em: segunda-feira, 2 de novembro de 2026 09:15',
        'Para: x',
        'Assunto: y',
      ],
    ],
    [
      'Swedish',
      ['Från: Odile Brannagh <odile@post.example>', 'Skickat: den 2 november 2026 09:15', 'Till: x', 'Ämne: y'],
    ],
    [
      'Czech',
      ['Od: Odile Brannagh <odile@post.example>', 'Odesláno: pondělí 2. listopadu 2026 9:15', 'Komu: x', 'Předmět: y'],
    ],
    [
      'Croatian',
      ['Od: Odile Brannagh <odile@post.example>', 'Poslano: 2. studenoga 2026. 09:15', 'Za: x', 'Predmet: y'],
    ],
    [
      'Greek',
      ['Από: Odile Brannagh <odile@post.example>', 'Στάλθηκε: Δευτέρα, 2 Νοεμβρίου 2026 9:15 πμ', 'Προς: x', 'Θέμα: y'],
    ],
    [
      'HTML made text',
      [
        '*From:* Odile Brannagh <odile@post.example>',
        '',
        '*Sent:* 02.11.2026 09:15',
        '',
        '*To:* x',
        '',
        '*Subject:* y',
      ],
    ],
    ['quoted', ['> From: Odile Brannagh <odile@post.example>', '> Date: 11/2/2026 9:15 AM', '> To: x', '> Subject: y']],
  ])('is who wrote the first, and its day is when that came: %s', async (_, head) => {
    const letter = await read(colleague, ['One for you.', '', 'Bram', '', ...head, '', ASKS]);
    expect(letter).toMatchObject({
      kind: 'request',
      receivedFrom: 'quoted-head',
      receivedOn: '2026-11-02',
      receivedOnOther: '2026-11-20',
      proposal: { ...odile, through: bram, check: ['requester', 'receivedOn'], rights: [{ right: 'access' }] },
    });
    const spans = letter.proposal.rights.flatMap((right) => right.spans);
    expect(spans.map(({ start, end }) => letter.text.slice(start, end)).join()).toContain('send me a copy');
  });

  it('is who wrote the attached one', async () => {
    const inner = [
      'Received: from a by mx.ferryport.example; Mon, 2 Nov 2026 09:15:00 +0000',
      'From: Odile Brannagh <odile@post.example>',
      'Message-ID: <in@post.example>',
      '',
      ASKS,
    ];
    const parts = [
      '--b',
      '',
      'This came to us.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      ...inner,
      '--b',
      'Content-Type: application/pdf; name=map.pdf',
      '',
      '%PDF',
      '--b--',
    ];
    const letter = await read([...colleague, 'Content-Type: multipart/mixed; boundary=b'], parts);
    expect(letter).toMatchObject({
      messageId: '<in@post.example>',
      text: ASKS,
      receivedOn: '2026-11-02',
      receivedOnOther: '2026-11-20',
      attachments: [{ name: 'map.pdf' }],
      proposal: { ...odile, through: bram, check: ['requester', 'receivedOn'] },
    });
    expect(letter.notes.join()).toContain('This came to us.');
  });

  it('is who sends it on where they ask themselves, whatever they enclose', async () => {
    const from = ['From: Odile Brannagh <odile@post.example>', 'Subject: Fwd: your letter'];
    const own = [
      'From: Bram Okafor <bram@ferryport.example>',
      'Sent: 2 November 2026 09:15',
      'To: Odile',
      'Subject: Your lease',
      '',
      'Sign here.',
    ];
    expect(await asked(from, [ASKS, '', ...own])).toMatchObject({ ...odile, through: null });
    const friend = [
      'From: Colm Hartigan <colm@post.example>',
      'Sent: 2 November 2026 09:15',
      'To: Odile',
      'Subject: Try this',
      '',
      'Ask them.',
    ];
    expect(await asked(from, [ASKS, '', ...friend])).toMatchObject({ ...odile, through: null });
  });

  it('is whose letter it is where a relative or a solicitor does nothing but send it on', async () => {
    const from = ['From: Pell & Crane <office@pellcrane.example>', 'Subject: WG: access'];
    const head = [
      'From: Odile Brannagh <odile@post.example>',
      'Sent: 2 November 2026 09:15',
      'To: Pell & Crane',
      'Subject: access',
    ];
    expect(await read(from, ['See below.', '', ...head, '', ASKS])).toMatchObject({
      receivedOn: '2026-11-20',
      proposal: {
        ...odile,
        through: { name: 'Pell & Crane', email: 'office@pellcrane.example' },
        check: ['requester'],
      },
    });
  });
});
