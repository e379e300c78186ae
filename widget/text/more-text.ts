import type { Advice, Coaching } from '../frame/later/coach/coach.ts';

/** The words of parts that only some complaints need. */
export interface MoreText {
  service: {
    title: string;
    intro: string;
    name: string;
    nik: string;
    nikLength: string;
    nikOdd: string;
    customerNumber: string;
    address: string;
    consent: string;
    consentHint: string;
    empty: string;
  };
  coach: { chance: Record<Coaching['chance'], string>; advice: Record<Advice, string> };
  urgent: {
    emergency: string;
    violence: string;
    /** With {n}, the number. */
    call: string;
    callViolence: string;
    goOn: string;
  };
  photo: {
    /** With {n}, the photo's number. */
    placeKnown: string;
    usePlace: string;
    /** With {t}, a day. */
    dayKnown: string;
    useDay: string;
    note: string;
    placeUsed: string;
  };
  questions: {
    kept: string;
    /** With {q}, the question. */
    missing: string;
    number: string;
  };
  nearby: {
    title: string;
    intro: string;
    /** With {m}, metres. */
    open: string;
    goOn: string;
  };
  short: {
    where: string;
    whereHint: string;
    ppid: string;
    ppidNote: string;
    ppidCopy: string;
    ppidMail: string;
    ppidSubject: string;
    /** With {r}, the regency, and {x}, the citizen's words. */
    ppidText: string;
    after: string;
  };
  receipt: {
    image: string;
    calendar: string;
    qr: string;
    /** Neutral: the calendar may be somebody else's too. */
    event: string;
    /** With {a}, our address, and {f}, the fingerprint of the regency's keys: who holds the paper can compare both. */
    again: string;
    key: string;
  };
  sending: { proving: string };
}
