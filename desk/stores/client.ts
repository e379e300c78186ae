import { createDeskClient } from '../../api-client/index.ts';

/** The desk talks to the origin that served it and to no other. */
export const client = createDeskClient({ baseUrl: location.origin });
