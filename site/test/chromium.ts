import { existsSync } from 'node:fs';

/** A browser to test with, and how to start it. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** `CHROMIUM_PATH` if it is set, else the system's Chromium or Chrome, else the one that came with the packages (Linux). */
export async function findChromium(places: readonly string[] = systemPlaces): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names "${named}", which does not exist`);
    return { executablePath: named, args: ['--no-sandbox'] };
  }
  const system = places.find((place) => existsSync(place));
  if (system !== undefined) return { executablePath: system, args: ['--no-sandbox'] };
  return packagedChromium();
}

/**
 * Unpacks the packaged browser with the libraries it needs; it looks for the runtime's name when it is imported. Its own arguments
 * are left out: one process for everything dies with its first page, and it is told to ignore the web's security.
 */
async function packagedChromium(): Promise<Chromium> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args: ['--no-sandbox'] };
}
