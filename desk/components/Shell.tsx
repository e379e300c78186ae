import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Me } from '../../api-client/contract/desk/account.ts';
import type { InstanceForForm } from '../../api-client/contract/public/instance.ts';
import { createNames } from '../format/names.ts';
import { $route } from '../routing/router.ts';
import { routeForRole } from '../routing/screens-of-role.ts';
import { Screen } from '../screens/Screen.tsx';
import { $online } from '../stores/online.ts';
import { text } from '../text/id.ts';
import { DeskContext } from './desk-context.ts';
import { Header } from './Header.tsx';
import { SessionEnding } from './SessionEnding.tsx';

/** The frame around every screen: who one is, which screens there are, and the screen itself. */
export function Shell({ me, reference }: { me: Me; reference: InstanceForForm }) {
  const route = routeForRole(me.role, useStore($route));
  const online = useStore($online);
  const names = useMemo(() => createNames(reference), [reference]);
  const place = 'complaintId' in route ? `${route.name}/${route.complaintId}` : route.name;

  // A new place is what moves the focus
  useEffect(() => {
    document.title = `${text.nav[route.name]} · ${text.product}`;
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [place]);

  return (
    <DeskContext.Provider value={{ me, reference, names, timeZone: reference.instance.timeZone }}>
      <button type="button" class="skip" onClick={focusContent}>
        {text.nav.skip}
      </button>
      <header>
        {me.demo && <p class="demo-notice">{text.demoNotice}</p>}
        <Header me={me} current={route.name} regencyName={reference.instance.regencyName} />
        <SessionEnding />
        {!online && (
          <p class="notice notice-wait offline" role="status">
            {me.role === 'agencyOfficer' ? text.outbox.offline : text.offline}
          </p>
        )}
      </header>
      <main id="content" tabIndex={-1}>
        <Screen route={route} key={place} />
      </main>
    </DeskContext.Provider>
  );
}

function focusContent(): void {
  document.getElementById('content')?.focus();
}
