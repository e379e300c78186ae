import fc from 'fast-check';
import { expect, test } from 'vitest';
import { role } from '../../../api-client/contract/desk/account.ts';
import { matchRoute, type Route } from '../../../desk/routing/match-route.ts';
import { routePath } from '../../../desk/routing/route-path.ts';
import { routeForRole } from '../../../desk/routing/screens-of-role.ts';

const routes: Route[] = [
  { name: 'home' },
  { name: 'queue' },
  { name: 'newComplaint' },
  { name: 'keys' },
  { name: 'agencyQueue' },
  { name: 'overview' },
  { name: 'contacts' },
  { name: 'notices' },
  { name: 'audit' },
  { name: 'accounts' },
];

test('every route is found again by its path', () => {
  for (const route of routes) expect(matchRoute(routePath(route))).toEqual(route);
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.constantFrom('complaint', 'publish', 'agencyComplaint'),
      (complaintId, name) => {
        const route = { name, complaintId } as Route;
        expect(matchRoute(routePath(route))).toEqual(route);
      },
    ),
  );
});

test('a slash at the end does not matter, and unknown paths are not found', () => {
  expect(matchRoute('/antrean/')).toEqual({ name: 'queue' });
  for (const path of ['/aduan', '/aduan/12', '/constructor', '/__proto__', '/antrean/x']) {
    expect(matchRoute(path)).toEqual({ name: 'notFound' });
  }
});

test('any path gives a route and no error', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      expect(matchRoute(`/${path}`).name).toBeTypeOf('string');
    }),
  );
});

test('no role but the verifier has a screen with the reporter’s words', () => {
  const complaint: Route = { name: 'complaint', complaintId: '6f0d1b9e-8a55-4d0e-9a51-6b1f0c2d3e4f' };
  for (const one of role.options) {
    const shown = routeForRole(one, complaint).name;
    expect(shown).toBe(one === 'verifier' ? 'complaint' : 'notFound');
  }
});

test('home leads every role to a screen of its own', () => {
  const homes = role.options.map((one) => routeForRole(one, { name: 'home' }).name);
  expect(homes).toEqual(['queue', 'agencyQueue', 'overview', 'audit', 'accounts']);
});
