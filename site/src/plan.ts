/** The plan that the site shows. Only this file names it. */
export { plan } from '@xianxing/qingyuan';
