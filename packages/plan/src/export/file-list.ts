/** One published file, by which a reader can tell that it arrived whole. */
export interface PublishedFile {
  /** Relative to the manifest. */
  readonly path: string;
  readonly bytes: number;
  /** Of its bytes, in hex. */
  readonly sha256: string;
}

/** Size and hash of each file in UTF-8, by path. */
export async function listFiles(files: ReadonlyMap<string, string>): Promise<PublishedFile[]> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(
    sorted.map(async ([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, bytes: bytes.byteLength, sha256: await sha256(bytes) };
    }),
  );
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
