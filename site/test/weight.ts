import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes over the wire at brotli's best, as hosts that compress ahead serve them. */
export function weight(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
