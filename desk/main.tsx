import { render } from 'preact';
import { App } from './App.tsx';
import { watchShared } from './entry/share/watch-shared.ts';
import { startOutbox } from './outbox/outbox.ts';
import { registerServiceWorker } from './register-service-worker.ts';
import { startRouter } from './routing/router.ts';
import { guardDrafts } from './stores/drafts.ts';
import { watchOnline } from './stores/online.ts';
import { loadSession } from './stores/session.ts';
import './styles/font.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/queue.css';
import './styles/complaint.css';
import './styles/verifier.css';
import './styles/gate.css';
import './styles/photos.css';
import './styles/officer.css';
import './styles/entry.css';
import './styles/tables.css';
import './styles/keys.css';
import './styles/administration.css';
import './styles/audit.css';
import './styles/leader.css';
import './styles/print.css';

const root = document.getElementById('desk');
if (root) {
  startRouter();
  watchOnline();
  guardDrafts();
  watchShared();
  render(<App />, root);
  startOutbox();
  void loadSession();
  registerServiceWorker();
}
