/** Something of the reporter that must not be found; `label` names it in a finding, so that no log repeats the value. */
export type Secret =
  | { kind: 'word'; label: string; value: string }
  /** Long digits: telephone, NIK, tracking code. Found whatever stands between the digits. */
  | { kind: 'digits'; label: string; value: string }
  /** A name as thousands have: only the whole of it, or a part behind an honorific, points to her. */
  | { kind: 'name'; label: string; value: string }
  /** `coarsest`: with so few decimals it still may not be told; three are about 110 m. */
  | { kind: 'point'; label: string; latitude: number; longitude: number; coarsest: number };

export const word = (label: string, value: string): Secret => ({ kind: 'word', label, value });
export const digits = (label: string, value: string): Secret => ({ kind: 'digits', label, value });
export const name = (label: string, value: string): Secret => ({ kind: 'name', label, value });
export const point = (
  label: string,
  { latitude, longitude }: { latitude: number; longitude: number },
  coarsest = 3,
): Secret => ({ kind: 'point', label, latitude, longitude, coarsest });
