import type { ComponentChildren } from 'preact';
import { go, type Step, state } from './state.ts';

interface ActionsProps {
  back?: Step;
  label: string;
  children?: ComponentChildren;
}

/** The bottom of a step: one way on, one way back, always in reach of a thumb. */
export function Actions({ back, label, children }: ActionsProps) {
  return (
    <div class="actions">
      {children}
      {back && (
        <button type="button" onClick={() => go(back)}>
          {state.start.back}
        </button>
      )}
      <button type="submit" class="main" disabled={state.busy}>
        {state.busy ? '…' : label}
      </button>
    </div>
  );
}
