/** Writes a picture as a portable grey map (Netpbm's PGM, kind P5), which every recogniser can read. */
import type { GreyPicture } from "./recogniser.ts";

export function greyMap({ width, height, pixels }: GreyPicture): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const map = new Uint8Array(header.length + pixels.length);
  map.set(header);
  map.set(pixels, header.length);
  return map;
}
