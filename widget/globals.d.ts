/** The service's origin, put in by `build.ts`; empty when the loader is to use its own address. */
declare const __SERVICE_URL__: string;
