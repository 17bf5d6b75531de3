/** A file's bytes as they stand on its server now; more than `most` are not read to the end. */
export async function load(address: string, most: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  // Asks whether what is kept still holds, by the file's own mark (ETag), so that an unchanged one is not sent again.
  const response = await fetch(address, { cache: 'no-cache', credentials: 'omit', signal });
  if (!response.ok || !response.body) throw new Error('failed');
  const reader = response.body.getReader();
  const pieces: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error('refused');
    }
    pieces.push(value);
  }
}

/** SHA-256 of bytes, in hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The JSON in bytes. */
export function parse(bytes: Uint8Array<ArrayBuffer>): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
