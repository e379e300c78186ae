import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Me } from '../../api-client/contract/desk/account.ts';
import type { InstanceForForm } from '../../api-client/contract/public/instance.ts';
import type { Names } from '../format/names.ts';

/** What every screen needs once somebody is signed in. */
export interface Desk {
  me: Me;
  reference: InstanceForForm;
  names: Names;
  /** IANA zone in which times are shown. */
  timeZone: string;
}

export const DeskContext = createContext<Desk | null>(null);

/** Throws outside of the shell: no screen exists without somebody signed in. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside of the signed-in shell');
  return desk;
}
