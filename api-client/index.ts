export { createDeskClient, type DeskClient } from './desk-client.ts';
export type { Endpoint } from './endpoint.ts';
export { ProblemError, UnexpectedAnswerError, UnreachableError } from './errors.ts';
export { createIntakeClient, type IntakeClient } from './intake-client.ts';
