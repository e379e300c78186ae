import { useEffect } from 'preact/hooks';
import { SignInForm } from '../components/SignInForm.tsx';
import { text } from '../text/id.ts';

export function SignIn() {
  useEffect(() => {
    document.title = `${text.signIn.submit} · ${text.product}`;
  }, []);
  return (
    <main class="alone">
      <p class="brand brand-large">
        <span class="brand-light" aria-hidden="true" />
        <strong>{text.product}</strong>
      </p>
      <div class="card">
        <h1>{text.signIn.title}</h1>
        <p class="hint">{text.signIn.lead}</p>
        <SignInForm />
      </div>
    </main>
  );
}
