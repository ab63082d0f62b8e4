const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const largestSide = 10_000;

/** Width and height of a PNG in pixels; null when its parts do not fit together. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 45 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameAt = (at: number): string => String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  let at = signature.length;
  let pixels = false;
  while (at + 12 <= bytes.length) {
    const name = nameAt(at);
    if (at === signature.length && name !== 'IHDR') return null;
    if (name === 'IDAT') pixels = true;
    at += 12 + view.getUint32(at);
    if (name !== 'IEND') continue;
    const [width, height] = [view.getUint32(16), view.getUint32(20)];
    const possible = width > 0 && height > 0 && width <= largestSide && height <= largestSide;
    return pixels && possible && at === bytes.length ? { width, height } : null;
  }
  return null;
}
