import type { Route } from '../routing/match-route.ts';
import { Accounts } from './Accounts.tsx';
import { Agencies } from './Agencies.tsx';
import { AgencyComplaint } from './AgencyComplaint.tsx';
import { AgencyQueue } from './AgencyQueue.tsx';
import { AgencyTeam } from './AgencyTeam.tsx';
import { AuditLog } from './AuditLog.tsx';
import { Categories } from './Categories.tsx';
import { Changes } from './Changes.tsx';
import { Channels } from './Channels.tsx';
import { Complaint } from './Complaint.tsx';
import { Contacts } from './Contacts.tsx';
import { Deadlines } from './Deadlines.tsx';
import { Hosts } from './Hosts.tsx';
import { Keys } from './Keys.tsx';
import { NewComplaint } from './NewComplaint.tsx';
import { NotFound } from './NotFound.tsx';
import { Notices } from './Notices.tsx';
import { Overview } from './Overview.tsx';
import { OwnAccount } from './OwnAccount.tsx';
import { Publish } from './Publish.tsx';
import { Queue } from './Queue.tsx';
import { Settings } from './Settings.tsx';

export function Screen({ route }: { route: Route }) {
  switch (route.name) {
    case 'queue':
      return <Queue />;
    case 'complaint':
      return <Complaint complaintId={route.complaintId} />;
    case 'publish':
      return <Publish complaintId={route.complaintId} />;
    case 'newComplaint':
      return <NewComplaint />;
    case 'keys':
      return <Keys />;
    case 'agencyQueue':
      return <AgencyQueue />;
    case 'agencyComplaint':
      return <AgencyComplaint complaintId={route.complaintId} />;
    case 'agencyTeam':
      return <AgencyTeam />;
    case 'overview':
      return <Overview />;
    case 'contacts':
      return <Contacts />;
    case 'notices':
      return <Notices />;
    case 'audit':
      return <AuditLog />;
    case 'accounts':
      return <Accounts />;
    case 'ownAccount':
      return <OwnAccount />;
    case 'agencies':
      return <Agencies />;
    case 'hosts':
      return <Hosts />;
    case 'channels':
      return <Channels />;
    case 'categories':
      return <Categories />;
    case 'deadlines':
      return <Deadlines />;
    case 'settings':
      return <Settings />;
    case 'changes':
      return <Changes />;
    default:
      return <NotFound />;
  }
}
