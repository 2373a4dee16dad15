import { describe, expect, it } from 'vitest';
import type { Choices } from '../document.ts';
import { importFile } from '../import-file.ts';
import { stretchesOfMail, textOfStretches, wordsOfStretch } from './own-words.ts';

const read = (lines: readonly string[], name = 'a.eml', choices: Choices = {}) =>
  importFile({ name, bytes: Buffer.from(lines.join('\r\n')), choices });

const HEAD = [
  'From: =?utf-8?Q?J=C3=B6rg_Holm?= <j@example.org>',
  'To: Ann Berg <a@example.org>, b@example.org',
  'Date: Tue, 5 Mar 2024 23:30:00 -0500',
  'MIME-Version: 1.0',
];

describe('a mail', () => {
  it('has its headers as metadata, and what it quotes set apart', async () => {
    const { documents } = await read([
      ...HEAD,
      'Subject: Re: The bridge',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Dear Ann,',
      '',
      'the bridge is shut, caf=E9 and all.',
      '',
      'On Mon, 4 Mar 2024 at 10:00, Ann Berg <a@example.org> wrote:',
      '> Is the bridge shut?',
      '>',
      '> Ann',
      '',
      'J=F6rg',
      '-- ',
      'Sent from my boat',
    ]);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      title: 'Re: The bridge',
      author: 'Jörg Holm',
      published: '2024-03-05',
      text: 'Dear Ann,\n\nthe bridge is shut, café and all.\n\nJörg',
      details: {
        leftOut: [
          {
            what: 'Quoted from an earlier mail',
            text: 'On Mon, 4 Mar 2024 at 10:00, Ann Berg <a@example.org> wrote:\nIs the bridge shut?\n\nAnn',
            number: 0,
          },
          { what: 'Signature', text: '-- \nSent from my boat', number: 1 },
        ],
        remarks: ['To Ann Berg, b@example.org.'],
      },
    });
  });

  it('gives its attachments as texts of their own, and says which it could not read', async () => {
    const { documents, refused } = await read([
      ...HEAD,
      'Subject: Papers',
      'Content-Type: multipart/mixed; boundary=B',
      '',
      '--B',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>See the <b>papers</b>.</p>',
      '--B',
      'Content-Type: text/plain; name=report.txt',
      'Content-Disposition: attachment; filename=report.txt',
      '',
      'The report says no.',
      '--B',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="../../evil.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('%PDF-1.4 broken').toString('base64'),
      '--B',
      'Content-Type: image/png',
      'Content-Disposition: inline; filename=logo.png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--B--',
    ]);
    expect(documents.map(({ title, text, details }) => [title, text.trim(), details.partOf])).toEqual([
      ['Papers', 'See the papers.', null],
      ['The report says no.', 'The report says no.', 'Papers'],
    ]);
    expect(documents[0]!.details.remarks).toContain('Attached: report.txt, ../../evil.pdf.');
    expect(refused).toMatchObject([
      { code: 'file-damaged', message: expect.stringContaining('“evil.pdf”'), attachedTo: 'Papers' },
    ]);
  });

  it('that is attached to another is a text of its own, with its attachments', async () => {
    const inner = [
      'From: Bo Lind <bo@example.org>',
      'Subject: The old report',
      'Date: Mon, 4 Mar 2024 10:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=INNER',
      '',
      '--INNER',
      'Content-Type: text/plain',
      '',
      'Here is what I wrote in March.',
      '--INNER',
      'Content-Type: text/html; name=page.html',
      'Content-Disposition: attachment; filename=page.html',
      '',
      '<!doctype html><title>The bridge</title><article><p>The bridge was shut on Monday.</p></article>',
      '--INNER--',
    ];
    const { documents, refused } = await read([
      ...HEAD,
      'Subject: Forwarded',
      'Content-Type: multipart/mixed; boundary=OUTER',
      '',
      '--OUTER',
      'Content-Type: text/plain',
      '',
      'See the mail below.',
      '--OUTER',
      'Content-Type: message/rfc822',
      'Content-Disposition: attachment; filename=old.eml',
      '',
      ...inner,
      '--OUTER--',
    ]);
    expect(refused).toEqual([]);
    expect(
      documents.map(({ title, text, author, details }) => [title, text.trim(), author, details.partOf]),
    ).toEqual([
      ['Forwarded', 'See the mail below.', expect.anything(), null],
      ['The old report', 'Here is what I wrote in March.', 'Bo Lind', 'Forwarded'],
      ['The bridge', expect.stringMatching(/The bridge was shut on Monday\.$/), undefined, 'The old report'],
    ]);
  });

  it('in mails without end is refused', async () => {
    const attached = (level: number): string[] => [
      ...HEAD,
      `Subject: Level ${level}`,
      `Content-Type: multipart/mixed; boundary=B${level}`,
      '',
      `--B${level}`,
      'Content-Type: text/plain',
      '',
      `Words of level ${level}.`,
      ...(level === 0
        ? []
        : [
            `--B${level}`,
            'Content-Type: message/rfc822',
            'Content-Disposition: attachment; filename=next.eml',
            '',
            ...attached(level - 1),
          ]),
      `--B${level}--`,
    ];
    const { documents, refused } = await read(attached(40));
    expect(documents).toHaveLength(21);
    expect(refused.map(({ code }) => code)).toEqual(['file-nested']);
  });

  it('without words or attachments is refused', async () => {
    await expect(read([...HEAD, 'Subject: Nothing', '', ''])).rejects.toMatchObject({ code: 'file-empty' });
  });
});

describe('a mailbox', () => {
  it('gives every mail, and its own bytes', async () => {
    const mail = (subject: string, body: string) =>
      `From a@example.org Tue Mar  5 10:00:00 2024\n${HEAD.join('\n')}\nSubject: ${subject}\n\n${body}\n\n`;
    const mbox =
      mail('One', 'First.\n\n>From here on it rained.') + mail('Two', 'Second.') + mail('Empty', '');
    const { documents, refused } = await importFile({ name: 'box', bytes: Buffer.from(mbox) });
    expect(documents.map(({ title, details }) => [title, details.partOf])).toEqual([
      ['One', 'box'],
      ['Two', 'box'],
    ]);
    expect(documents[0]!.text).toBe('First.\n\nFrom here on it rained.');
    expect(Buffer.from(documents[1]!.part!).toString()).toMatch(/^From: .*\nTo: [^]*Second\.$/);
    expect(refused).toMatchObject([{ code: 'file-empty', name: 'box, mail 3' }]);
  });
});

describe('the words of the writer', () => {
  const partsOf = (body: string, subject = '') => {
    const stretches = stretchesOfMail(body, subject);
    return {
      text: textOfStretches(stretches.filter(({ what }) => what === null)),
      out: stretches.filter(({ what }) => what !== null).map((one) => `${one.what}: ${wordsOfStretch(one)}`),
    };
  };
  const EARLIER = 'Earlier mail below';
  const QUOTED = 'Quoted from an earlier mail';

  it.each([
    [
      'an earlier mail below',
      'Yes.\n\n-----Original Message-----\nFrom: Ann\nSubject: x\n\nShut?',
      'Yes.',
      [`${EARLIER}: -----Original Message-----\nFrom: Ann\nSubject: x\n\nShut?`],
    ],
    [
      'an earlier mail below its headers alone',
      'Yes.\n\nFrom: Ann\nSent: Monday\nTo: Bo\nSubject: x\n\nShut?',
      'Yes.',
      [`${EARLIER}: From: Ann\nSent: Monday\nTo: Bo\nSubject: x\n\nShut?`],
    ],
    [
      'an attribution in two lines',
      'Yes.\n\nOn Monday, 4 March 2024 at 10:00 in the morning,\nAnn Berg wrote:\n\nShut?',
      'Yes.',
      [`${QUOTED}: On Monday, 4 March 2024 at 10:00 in the morning,\nAnn Berg wrote:\n\nShut?`],
    ],
    [
      'German',
      'Ja.\n\nAm 04.03.2024 um 10:00 schrieb Ann Berg:\n> Zu?',
      'Ja.',
      [`${QUOTED}: Am 04.03.2024 um 10:00 schrieb Ann Berg:\nZu?`],
    ],
    [
      'what is answered in its midst',
      '> Shut?\nYes.\n> Why?\nCracks.\n-- \nBo Lind\nThe harbour',
      'Yes.\n\nCracks.',
      [`${QUOTED}: Shut?`, `${QUOTED}: Why?`, 'Signature: -- \nBo Lind\nThe harbour'],
    ],
    [
      'a signature above what is quoted',
      'Yes.\n--\nBo Lind\n\nOn 4 March Ann wrote:\n> Shut?\n\nOne more thing.',
      'Yes.\n\nOne more thing.',
      ['Signature: --\nBo Lind', `${QUOTED}: On 4 March Ann wrote:\nShut?`],
    ],
  ])('are told from %s', (_, body, text, out) => {
    expect(partsOf(body)).toEqual({ text, out });
  });

  it.each([
    ['is marked', '---------- Forwarded message ---------', ''],
    ['is marked otherwise', 'Begin forwarded message:', ''],
    ['has headers alone', '', 'FW: The bridge'],
  ])('stand above a mail that they pass on, which %s', (_, line, subject) => {
    const body = `See below.\n\n${line}\n\nFrom: Ann\nDate: Monday\nSubject: x\n\nThe bridge is shut.\n> Is it?`;
    expect(partsOf(body, subject)).toEqual({ text: body.replace(/\n{3,}/g, '\n\n'), out: [] });
  });

  it('are the whole mail when it says nothing else', () => {
    expect(partsOf('> Only a quotation.')).toEqual({ text: '> Only a quotation.', out: [] });
  });

  it.each(['On Monday Ann wrote:\n\nWell.', 'Dear Bo,\n\nOn Monday Ann wrote:\n\nThe bridge is shut.'])(
    'may look like an attribution: %j',
    (body) => expect(partsOf(body)).toEqual({ text: body, out: [] }),
  );
});

describe('what is left out of a mail', () => {
  const lines = [
    ...HEAD,
    'Subject: Re: The bridge',
    '',
    'It is shut.',
    '',
    'On Mon, 4 Mar 2024, Ann wrote:',
    `> ${'Is it shut? '.repeat(200)}`,
    '-- ',
    'Bo Lind',
  ];

  it('can be brought back, whole and where it stood', async () => {
    const { documents } = await read(lines, 'a.eml', { bringBack: [0] });
    expect(documents[0]).toMatchObject({
      reading: 'with: 0',
      details: {
        leftOut: [{ what: 'Signature', number: 1 }],
        broughtBack: [0],
        mended: ['1 stretch of the mail brought back by hand'],
      },
    });
    expect(documents[0]!.text).toBe(
      `It is shut.\n\nOn Mon, 4 Mar 2024, Ann wrote:\n> ${'Is it shut? '.repeat(200).trim()}`,
    );
    const all = (await read(lines, 'a.eml', { bringBack: [0, 1] })).documents[0]!;
    expect(all.text).toMatch(/-- \nBo Lind$/);
    expect(all.details.leftOut).toEqual([]);
  });

  it('is told of mails in HTML alone, too', async () => {
    const { documents } = await read([
      ...HEAD,
      'Subject: Re: The bridge',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<div>It is shut.</div><div class="gmail_signature">Bo Lind<br>The harbour</div><div class="gmail_quote">',
      '<div class="gmail_attr">On Mon, 4 Mar 2024, Ann wrote:</div><blockquote class="gmail_quote"><p>Is it shut?</p><p>Ann</p></blockquote></div>',
      '<div>I go there on Friday.</div>',
    ]);
    expect(documents[0]!.text).toBe('It is shut.\n\nI go there on Friday.');
    expect(documents[0]!.details.leftOut).toEqual([
      { what: 'Signature', text: '-- \nBo Lind\nThe harbour', number: 0 },
      {
        what: 'Quoted from an earlier mail',
        text: 'On Mon, 4 Mar 2024, Ann wrote:\n\nIs it shut?\n\nAnn',
        number: 1,
      },
    ]);
  });
});
