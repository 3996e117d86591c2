/** A text as a QR code: one path of black squares in a grid of `size` by `size`, with the quiet rim readers need. Pure. */
import { encode } from 'uqr';

export interface Qr {
  readonly size: number;
  readonly path: string;
}

export function qrOf(text: string): Qr {
  const { data, size } = encode(text, { ecc: 'M', border: 3 });
  const path = data
    .flatMap((row, y) => row.map((black, x) => (black ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
