/** Where the site will stand, from the environment: `BASE_PATH` (`/`, `/some-folder/`) and, where it is known, `SITE_URL`. */
export const base = folder(process.env.BASE_PATH ?? '/');

/** The address of the server, without which no page can name its canonical address; undefined where it is not known. */
export const siteUrl = process.env.SITE_URL;

/** The address of the project's repository (`REPOSITORY_URL`), where errors are reported; undefined where it is not known. */
export const repositoryUrl = process.env.REPOSITORY_URL;

/** Where pages ask for newer data (`DATA_URL`): a folder with manifest.json, on another server if need be; the site's own unless given. */
export const dataUrl = withSlash(process.env.DATA_URL ?? `${base}data/v1/`);

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

function folder(path: string): string {
  const inner = path.split('/').filter((part) => part !== '');
  return inner.length === 0 ? '/' : `/${inner.join('/')}/`;
}
