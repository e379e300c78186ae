import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { ObservedRequest, Observer } from './observer.ts';

/** Tells the observer of each request by the pattern of its route; nothing of address, query, body or sender is handed on. */
export function observeRequests(
  app: ObservedRequest['app'],
  observer: Observer | undefined,
): MiddlewareHandler {
  return async (context, next) => {
    if (!observer) return next();
    const from = performance.now();
    await next();
    const expected = context.error === undefined || context.error instanceof ProblemFailure;
    observer.request({
      app,
      // What no route answered ends at a pattern with a star.
      route: matchedRoutes(context).at(-1)?.path ?? '*',
      method: context.req.method,
      status: context.res.status,
      seconds: (performance.now() - from) / 1000,
      ...(expected ? {} : { error: context.error }),
    });
  };
}
