import { oneCase } from './case.ts';
import { criteria } from './criteria.ts';
import { data } from './data.ts';
import { embed } from './embed.ts';
import { figures } from './figures.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { lists } from './lists.ts';
import { map } from './map.ts';
import { method } from './method.ts';
import { notices } from './notices.ts';
import { privacy } from './privacy.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { shell } from './shell.ts';
import { statistics } from './statistics.ts';

export const texts = {
  criteria,
  data,
  embed,
  figures,
  help,
  home,
  lists,
  map,
  method,
  notices,
  oneCase,
  privacy,
  search,
  share,
  shell,
  statistics,
};
