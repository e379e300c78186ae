/**
 * What people call a complaint inside the office: the first eight digits of its random id, in two groups. Tells no time and no order,
 * opens nothing, and is never public (a published case has its own `publicId`).
 */
export function complaintNumber(complaintId: string): string {
  const digits = complaintId.slice(0, 8).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
