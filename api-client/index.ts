export { createDeskClient, type DeskClient } from './desk-client.ts';
export { ProblemError, UnexpectedAnswerError, UnreachableError } from './errors.ts';
export { createIntakeClient, type IntakeClient } from './intake-client.ts';
export type { Endpoint } from './request.ts';
