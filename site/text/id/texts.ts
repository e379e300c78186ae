import { oneCase } from './case.ts';
import { home } from './home.ts';
import { lists } from './lists.ts';
import { map } from './map.ts';
import { notices } from './notices.ts';
import { shell } from './shell.ts';

export const texts = { home, lists, map, notices, oneCase, shell };
