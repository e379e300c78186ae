/**
 * The plaintext of the `service` part, for categories of personal service. In such a category the part is always sealed, with null where
 * the reporter gave nothing. Single fields of it may be released to one handling officer, with her consent alone.
 */
export interface ServiceData {
  name: string | null;
  /** 16 digits without spaces. */
  nik: string | null;
  /** Of electricity, water or the like, as it stands on her bill. */
  customerNumber: string | null;
  address: string | null;
}

export type ServiceField = keyof ServiceData;

/** UTF-16 units. Together they stay below the 1,024 bytes of a part even in a script of three bytes a letter. */
export const serviceLimits: Record<ServiceField, number> = {
  name: 80,
  nik: 16,
  customerNumber: 24,
  address: 160,
};
