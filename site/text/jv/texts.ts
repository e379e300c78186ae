import type { Texts } from '../texts.ts';
import { oneCase } from './case.ts';
import { embed } from './embed.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { lists } from './lists.ts';
import { map } from './map.ts';
import { notices } from './notices.ts';
import { privacy } from './privacy.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { shell } from './shell.ts';

export const texts: Texts = {
  embed,
  help,
  home,
  lists,
  map,
  notices,
  oneCase,
  privacy,
  search,
  share,
  shell,
};
