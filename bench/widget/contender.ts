/** A form in a page, to be opened. */
export type Contender = {
  name: string;
  url: string;
  /**
   * What its time counts from: a form in somebody's page begins when that page has arrived, a page of its own when it is asked for.
   */
  from: 'host page' | 'navigation';
};
