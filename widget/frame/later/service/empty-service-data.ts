import type { ServiceData } from '../../../seal/service-data.ts';

/** What is sealed when the reporter gave nothing. */
export const emptyServiceData = (): ServiceData => ({
  name: null,
  nik: null,
  customerNumber: null,
  address: null,
});
