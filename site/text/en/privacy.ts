import type { Texts } from '../texts.ts';

export const privacy: Texts['privacy'] = {
  title: 'Privacy: who can see what',
  description: 'Who can see the name, words, place and photographs of your complaint, and who cannot.',
  heading: 'Who can see what',
  lead: 'You may complain without a name. If you give a name or number, only verification officers can open it, and every opening is logged.',
  contents: 'On this page',
  tableCaption: 'If you complain through our form',
  columns: ['What', 'Verification officers', 'The agency that handles it', 'The public'],
  rows: () => [
    [
      'Your name and number',
      'Can open one at a time, with a reason, and it is logged',
      'No, except one field that you agree to, for one officer, for 14 days',
      'Never',
    ],
    ['Your own words', 'Yes', 'No; an officer’s summary only', 'No; an officer’s summary only'],
    ['Your photographs', 'Yes', 'Only those checked and chosen by an officer', 'Only with your consent'],
    [
      'The exact place',
      'Yes',
      'Where the work needs it; at your home only with your consent',
      'Public facilities where they are; all else rounded, or the village alone',
    ],
    ['When you complained', 'Yes', 'The day, not the hour', 'The day or month, not the hour'],
    [
      'By which channel, with a name or without',
      'Yes',
      'No',
      'Totals per channel only; anonymity is not counted',
    ],
    ['The tracking code', 'No; we keep a fingerprint of it only', 'No', 'No'],
  ],
  sections: [
    {
      id: 'segel',
      heading: 'How identity is sealed',
      paragraphs: [
        'Name and number are locked on your phone before they are sent. The server, its database and its backups hold only the locked content. The keys are with the verification officers, and one recovery key is printed on paper. A complaint without a name carries an empty seal of the same size, so that from outside nobody can tell the difference.',
        'On the tracking page you see how often your identity was opened, when and why.',
      ],
    },
    {
      id: 'server',
      heading: 'What the server does see',
      paragraphs: [
        'Not everything is sealed. So that a complaint can be checked, the server and the verification officers can read:',
      ],
      points: [
        'The words of the complaint, the cleaned photographs and the place. So leave your name and number out of the story; the form reminds you.',
        'Your internet address while you are sending. We use it to hold back floods, as a code that changes every day, and do not store it.',
        'If your browser runs no JavaScript, a simple form takes complaints without a name only: without a script nothing can be sealed.',
        'Complaints that come from partners or are typed in by an officer (telephone, in person): the officer hears or reads who you are before sealing it.',
      ],
    },
    {
      id: 'foto',
      heading: 'Photographs',
      paragraphs: [
        'Every photograph is drawn anew before it is stored, so that the place, the time and the phone’s name inside the file are gone. The original is not kept. Faces, number plates and house numbers are covered by solid boxes before anybody outside verification sees the picture.',
      ],
    },
    {
      id: 'sebelum-terbit',
      heading: 'Before anything is published',
      paragraphs: [
        'You can see the public page exactly as it will appear. If it points to you, you can stop it. Personal matters and matters between neighbours have no page and no point on the map; they are only counted.',
        'Whoever is complained about never handles or reads that complaint. Complaints about officials’ conduct go straight to the inspectorate.',
      ],
    },
    {
      id: 'berapa-lama',
      heading: 'How long it is kept',
      paragraphs: [
        'Sealed identity, your words, photographs and place are erased once a complaint has ended and its time has passed: 365 days, unless the operator has set another. Only the steps and their dates stay, so that figures can be recomputed. What is published stays published, because officers wrote it for everybody.',
      ],
    },
    {
      id: 'kanal-lain',
      heading: 'Other channels protect you less',
      paragraphs: [
        'We are frank about this: complaints through WhatsApp, Instagram, Facebook or X can also be read by the company behind the channel, and are not sealed on your phone. E-mail and telephone are visible to their providers. If secrecy matters, use our form.',
      ],
    },
    {
      id: 'batas',
      heading: 'Limits we cannot remove',
      paragraphs: [],
      points: [
        'Whoever controls the server could send visitors a false form. That is why our program is open and the key’s fingerprint is printed.',
        'A verification officer who has opened an identity could write it down. That is why every opening needs a reason, is limited in number, and is shown to you.',
        'What you say can point to you even without a name, for instance when only one person can know it. The form reminds you, and an officer checks again.',
        'A photograph that you have already shared in a group can be recognised.',
      ],
    },
    {
      id: 'situs-ini',
      heading: 'This site',
      paragraphs: [
        'This site uses no cookies, counts no visitors and calls no other site: its typeface, maps and scripts are our own. “Near me” reads your position on your device alone and sends it nowhere.',
      ],
    },
  ],
  fingerprint: 'Fingerprint of this site’s recovery key:',
  compare: 'Compare it with the one printed on your receipt.',
  aboutUs: 'Complain about us, ask for a correction or a withdrawal',
  aboutUsLead: 'If a page points to a person, or we break a promise of this page:',
  throughTracker: 'Reporters: write on the tracking page, with your code',
  throughPpid: 'Anybody: contact the information officer (PPID)',
  throughInspectorate: (regency) =>
    `Officers who misuse an identity: the inspectorate of ${regency}, which can examine the log of openings.`,
  throughOmbudsman: 'Outside of us: the Ombudsman of the Republic of Indonesia, telephone 137.',
  whatHappens:
    'A withdrawn page is gone from the site, the map, the search and every download; only its count remains.',
};
