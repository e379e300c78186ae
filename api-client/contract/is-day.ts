/** Whether a text is a day there is, YYYY-MM-DD: engines take 30 February for 2 March. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
