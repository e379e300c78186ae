import { encode } from 'uqr';

/** A QR code that holds digits and nothing else: no address, so that no scanner sends the code anywhere. */
export function DigitsQr({ digits, label }: { digits: string; label: string }) {
  const { data, size } = encode(digits, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="digits-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
