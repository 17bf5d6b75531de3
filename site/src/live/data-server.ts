import { dataUrl } from '../../address.ts';

/** The origin of the server with newer data, where it is another than the site's own; else null. */
export const dataServer: string | null = /^https?:\/\//.test(dataUrl) ? new URL(dataUrl).origin : null;
