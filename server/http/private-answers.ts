import type { MiddlewareHandler } from 'hono';

/** What an API answers is for who asked: no cache keeps it, unless the route itself says otherwise. */
export const privateAnswers: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
};
