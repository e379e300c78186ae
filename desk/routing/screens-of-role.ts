import type { Role } from '../../api-client/contract/desk/account.ts';
import type { Route } from './match-route.ts';

const screens: Record<Role, Route['name'][]> = {
  verifier: ['queue', 'newComplaint', 'complaint', 'publish', 'keys'],
  agencyOfficer: ['agencyQueue', 'agencyComplaint', 'agencyTeam'],
  leader: ['overview', 'contacts'],
  auditor: ['audit'],
  administrator: [
    'accounts',
    'agencies',
    'hosts',
    'channels',
    'categories',
    'deadlines',
    'settings',
    'keys',
    'changes',
  ],
};

/** Screens a role has, its home first. The server refuses the rest anyway; here they simply do not exist. */
export function screensOfRole(role: Role): Route['name'][] {
  return screens[role];
}

/** What a role sees at a route: the route itself, its home for `/`, or nothing. */
export function routeForRole(role: Role, route: Route): Route {
  if (route.name === 'home') return { name: screens[role][0] as 'queue' };
  // Everybody has an account and is told something: the name and the bell in the head lead there.
  if (route.name === 'ownAccount' || route.name === 'notices') return route;
  return screens[role].includes(route.name) ? route : { name: 'notFound' };
}
