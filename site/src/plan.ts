/** The plan that the site shows, and the version of its data. Only this file names it. */
import data from '@xianxing/qingyuan/package.json' with { type: 'json' };

export { plan } from '@xianxing/qingyuan';
export const { version } = data;
