/** How an Indonesian number is dialled from anywhere; null when it cannot be one (ITU-T E.164: at most 15 digits). */
export function internationalNumber(typed: string): string | null {
  const digits = typed.replace(/\D/g, '');
  const number = typed.trim().startsWith('+')
    ? digits
    : digits.startsWith('0')
      ? `62${digits.slice(1)}`
      : digits.startsWith('8')
        ? `62${digits}`
        : digits;
  return /^[1-9]\d{8,14}$/.test(number) ? number : null;
}

/** WhatsApp's link to a chat with a message already written. */
export const whatsAppLink = (number: string, message: string) =>
  `https://wa.me/${number}?text=${encodeURIComponent(message)}`;

export const callLink = (number: string) => `tel:+${number}`;
