import type { ComponentChildren } from 'preact';
import type { ResourceState } from '../stores/resource.ts';
import { Failure } from './Failure.tsx';
import { Loading } from './Loading.tsx';

/** Loading, failed, or what was read; while it is read anew the old stays in view. */
export function ResourceView<T>(props: {
  state: ResourceState<T>;
  reload: () => unknown;
  children: (data: T) => ComponentChildren;
}) {
  const { state } = props;
  if (state.status === 'failed') {
    return (
      <>
        <Failure error={state.error} retry={props.reload} stale={state.data !== null} />
        {state.data !== null && props.children(state.data)}
      </>
    );
  }
  return state.data === null ? <Loading /> : props.children(state.data);
}
