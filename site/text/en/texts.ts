import type { Texts } from '../texts.ts';
import { oneCase } from './case.ts';
import { home } from './home.ts';
import { lists } from './lists.ts';
import { notices } from './notices.ts';
import { shell } from './shell.ts';

export const texts: Texts = { home, lists, notices, oneCase, shell };
