/** A clock that can be set while the demonstration's year is replayed, and tells the real time afterwards. */
export interface MovableClock {
  now(): Date;
  /** Null lets it run with the real time. */
  set(time: Date | null): void;
}

export function createMovableClock(): MovableClock {
  let fixed: Date | null = null;
  return {
    now: () => new Date(fixed ?? Date.now()),
    set: (time) => {
      fixed = time;
    },
  };
}
