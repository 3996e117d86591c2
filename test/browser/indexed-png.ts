/** Writes a picture of at most six steps of each colour as a PNG of one byte a pixel; pngjs reads such files and writes none. */
import { crc32, deflateSync } from 'node:zlib';

/** Steps of red, green and blue. */
const STEPS = 6;
/** From one step to the next. */
const STEP = 255 / (STEPS - 1);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and how opaque, one byte each. */
  readonly data: Uint8Array;
}

/** Rounds colours to the steps that a kept picture can have. */
export function coarse({ data }: Pixels): void {
  for (let i = 0; i < data.length; i++) {
    data[i] = i % 4 === 3 ? 255 : Math.round((data[i] ?? 0) / STEP) * STEP;
  }
}

/** @param pixels - made coarse before */
export function indexedPng({ width, height, data }: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(
    Array.from({ length: STEPS ** 3 }, (_, i) => [
      Math.floor(i / STEPS ** 2) * STEP,
      (Math.floor(i / STEPS) % STEPS) * STEP,
      (i % STEPS) * STEP,
    ]).flat(),
  );
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
      lines[y * (width + 1) + 1 + x] = ((r / STEP) * STEPS + g / STEP) * STEPS + b / STEP;
    }
  }
  const parts = [
    ['IHDR', header],
    ['PLTE', palette],
    ['IDAT', deflateSync(lines, { level: 9 })],
    ['IEND', Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([SIGNATURE, ...parts.flatMap(([name, content]) => chunk(name, content))]);
}

function chunk(name: string, content: Buffer): Buffer[] {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return [length, named, sum];
}
