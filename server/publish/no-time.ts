/** The time every published file carries, in the publication and in the site: theirs would tell when somebody worked. */
export const NO_TIME = new Date('2000-01-01T00:00:00Z');
