import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { createResource, type Resource, type ResourceState } from './resource.ts';
import { noticeEndedSession } from './session.ts';

/** Reads once per `key`; gives the state and a way to read again. */
export function useResource<T>(
  key: string,
  load: () => Promise<T>,
): { state: ResourceState<T>; reload: Resource<T>['reload'] } {
  // `key` names what `load` reads; a new closure is no new question
  const resource = useMemo(() => createResource(load), [key]);
  const state = useStore(resource.$state);
  useEffect(() => {
    void resource.reload();
  }, [resource]);
  useEffect(() => {
    if (state.status === 'failed') noticeEndedSession(state.error);
  }, [state]);
  return { state, reload: resource.reload };
}
