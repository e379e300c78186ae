import type { Texts } from '../texts.ts';
import { home } from './home.ts';
import { notices } from './notices.ts';
import { shell } from './shell.ts';

export const texts: Texts = { home, notices, shell };
