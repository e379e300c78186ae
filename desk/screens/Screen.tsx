import type { Route } from '../routing/match-route.ts';
import { Accounts } from './Accounts.tsx';
import { AgencyComplaint } from './AgencyComplaint.tsx';
import { AgencyQueue } from './AgencyQueue.tsx';
import { AgencyTeam } from './AgencyTeam.tsx';
import { AuditLog } from './AuditLog.tsx';
import { Complaint } from './Complaint.tsx';
import { Keys } from './Keys.tsx';
import { NewComplaint } from './NewComplaint.tsx';
import { NotFound } from './NotFound.tsx';
import { Overview } from './Overview.tsx';
import { Publish } from './Publish.tsx';
import { Queue } from './Queue.tsx';

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
    case 'audit':
      return <AuditLog />;
    case 'accounts':
      return <Accounts />;
    default:
      return <NotFound />;
  }
}
