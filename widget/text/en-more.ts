import type { MoreText } from './more-text.ts';

export const more: MoreText = {
  service: {
    title: 'Service data',
    intro:
      'So that an officer finds your file. All of it is optional. Sealed on this phone; only verifiers can open it, with a recorded reason.',
    name: 'Name on the file',
    nik: 'NIK (identity number)',
    nikLength: 'A NIK has 16 digits. Please check if you can.',
    nikOdd: 'These digits are unusual for a NIK. Please check; if they are right, just go on.',
    customerNumber: 'Customer or file number',
    address: 'Address of the service',
    consent: 'If needed, one of these may be released to one officer who handles it.',
    consentHint:
      'For 14 days, recorded, and shown when you follow up. Without it a verifier passes questions on.',
    empty: 'Left empty',
  },
  coach: {
    chance: {
      low: 'Officers will find this hard to check.',
      fair: 'Officers may be able to check this.',
      good: 'Good: officers can check this.',
    },
    advice: {
      story: 'What helps most: since when, and who is affected.',
      place: 'What helps most: a point on the map, or a village with a landmark.',
      photo: 'What helps most: one photo.',
      day: 'What helps most: the day you last saw it.',
      serviceData: 'What helps most: a customer number or the name on the file, in the sealed part.',
      answer: 'It works without a number: open your code in a few days, an officer may have asked.',
    },
  },
  urgent: {
    emergency: 'This sounds like an emergency. Call first: nobody reads complaints this very minute.',
    violence:
      'If there is violence, you are not alone. Call first; nobody reads complaints this very minute.',
    call: 'Call {n}',
    callViolence: 'Women and children: {n}',
    goOn: 'You can go on with the complaint.',
  },
  photo: {
    placeKnown: 'Photo {n} knows its place.',
    usePlace: 'Use the photo’s place',
    dayKnown: 'The photo was taken on {t}.',
    useDay: 'Use this day',
    note: 'Read on this phone only, never sent inside the photo.',
    placeUsed: 'Place taken from the photo.',
  },
  questions: {
    kept: 'Read by verifiers only.',
    missing: '“{q}” needs an answer.',
    number: '“{q}”: write a number.',
  },
  nearby: {
    title: 'It may have been reported already',
    intro: 'Solved complaints of the same kind near your point:',
    open: 'See it, about {m} m from here',
    goOn: 'If it came back, or is another matter, just go on.',
  },
  short: {
    where: 'Which village?',
    whereHint: 'Suggestions are never shown on the map.',
    ppid: 'Public information is given by the PPID office, because the law asks for the applicant’s identity card.',
    ppidNote: 'We record it as “forwarded”. Send this text to the PPID yourself, with a photo of your card:',
    ppidCopy: 'Copy the text',
    ppidMail: 'Open the PPID',
    ppidSubject: 'Request for public information',
    ppidText:
      'To the PPID of {r},\n\nI request this public information:\n{x}\n\nName:\nAddress:\nPurpose:\nForm: electronic copy\n\nMy identity card is attached.',
    after: 'Text for the PPID',
  },
  receipt: {
    image: 'Save as image',
    calendar: 'Calendar reminder',
    qr: 'QR code of these 16 digits alone',
    event: 'Look at the 16-digit note',
    again: 'Open again at {a}',
    key: 'Fingerprint of the keys: {f}',
  },
  sending: {
    proving: 'Checking that this is no robot, without any third party…',
  },
};
