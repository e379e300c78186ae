/** Something of the reporter that must not be found; `label` names it in a finding, so that no log repeats the value. */
export type Secret =
  | { kind: 'word'; label: string; value: string }
  /** Long digits: telephone, NIK, tracking code. Found whatever stands between the digits. */
  | { kind: 'digits'; label: string; value: string }
  /** A name as thousands have: only the whole of it, or a part behind an honorific, points to her. */
  | { kind: 'name'; label: string; value: string }
  | { kind: 'point'; label: string; latitude: number; longitude: number };

export const word = (label: string, value: string): Secret => ({ kind: 'word', label, value });
export const digits = (label: string, value: string): Secret => ({ kind: 'digits', label, value });
export const name = (label: string, value: string): Secret => ({ kind: 'name', label, value });
export const point = (label: string, place: { latitude: number; longitude: number }): Secret => ({
  kind: 'point',
  label,
  latitude: place.latitude,
  longitude: place.longitude,
});
