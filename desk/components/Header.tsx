import { useState } from 'preact/hooks';
import type { Me } from '../../api-client/contract/desk/account.ts';
import { Bell } from '../notifications/Bell.tsx';
import { SignOutButton } from '../outbox/SignOutButton.tsx';
import type { Route } from '../routing/match-route.ts';
import { routePath } from '../routing/route-path.ts';
import { screensOfRole } from '../routing/screens-of-role.ts';
import { signOut } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { Failure } from './Failure.tsx';

type Fixed = Exclude<Route['name'], 'complaint' | 'publish' | 'agencyComplaint'>;
const parents: Partial<Record<Route['name'], Fixed>> = {
  complaint: 'queue',
  publish: 'queue',
  agencyComplaint: 'agencyQueue',
};

export function Header(props: { me: Me; current: Route['name']; regencyName: string }) {
  const [failure, setFailure] = useState<unknown>(null);
  const screens = screensOfRole(props.me.role).filter((name): name is Fixed => !(name in parents));
  const current = parents[props.current] ?? props.current;
  return (
    <div class="header">
      <a class="brand" href="/">
        <span class="brand-light" aria-hidden="true" />
        <span>
          <strong>{text.product}</strong>
          <span class="brand-place">{props.regencyName}</span>
        </span>
      </a>
      <nav aria-label={text.nav.label}>
        {screens.map((name) => (
          <a key={name} href={routePath({ name })} aria-current={current === name ? 'page' : undefined}>
            {text.nav[name]}
          </a>
        ))}
      </nav>
      <div class="who">
        <Bell current={props.current === 'notices'} />
        <a class="who-name" href="/akun-saya" title={text.ownAccount.title}>
          {props.me.name}
          <span class="who-role">{text.role[props.me.role]}</span>
        </a>
        <SignOutButton signOut={() => signOut().catch(setFailure)} />
      </div>
      {failure !== null && <Failure error={failure} />}
    </div>
  );
}
