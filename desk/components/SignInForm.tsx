import { useState } from 'preact/hooks';
import { ProblemError } from '../../api-client/index.ts';
import { signIn } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { ErrorSummary, type FieldError } from './ErrorSummary.tsx';
import { Failure } from './Failure.tsx';
import { SignInCodeForm } from './SignInCodeForm.tsx';
import { TextField } from './TextField.tsx';

/** E-mail and password, then a code where the account asks for one; what was typed stays when it is refused. */
export function SignInForm() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [codeNeeded, setCodeNeeded] = useState(false);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const found: FieldError[] = [];
    if (!email.trim()) found.push({ field: 'sign-in-email', sentence: text.signIn.emailMissing });
    if (!password) found.push({ field: 'sign-in-password', sentence: text.signIn.passwordMissing });
    setErrors(found);
    setFailure(null);
    if (found.length > 0 || busy) return;
    setBusy(true);
    try {
      setCodeNeeded(await signIn(email.trim(), password));
      setPassword('');
    } catch (error) {
      const refused = error instanceof ProblemError && error.code === 'wrong_credentials';
      if (refused) setErrors([{ field: 'sign-in-email', sentence: text.signIn.refused }]);
      else setFailure(error);
    }
    setBusy(false);
  }

  if (codeNeeded) return <SignInCodeForm back={() => setCodeNeeded(false)} />;
  return (
    <form onSubmit={submit} noValidate class="form">
      <ErrorSummary errors={errors} />
      {failure !== null && <Failure error={failure} />}
      <TextField
        id="sign-in-email"
        label={text.signIn.email}
        type="email"
        autocomplete="username"
        value={email}
        onChange={setEmail}
        errors={errors}
      />
      <TextField
        id="sign-in-password"
        label={text.signIn.password}
        type="password"
        autocomplete="current-password"
        value={password}
        onChange={setPassword}
        errors={errors}
      />
      <button type="submit" class="button" aria-disabled={busy}>
        {busy ? text.signIn.submitting : text.signIn.submit}
      </button>
    </form>
  );
}
