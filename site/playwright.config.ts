import { defineConfig } from '@playwright/test';
import { findChromium } from './test/chromium.ts';

const { executablePath, args } = await findChromium(process.env.PACKAGED_CHROMIUM === '1' ? [] : undefined);
const port = process.env.TEST_PORT ?? '4873';

export default defineConfig({
  testDir: './test/browser',
  outputDir: './test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['line']],
  use: { baseURL: `http://127.0.0.1:${port}`, launchOptions: { executablePath, args: [...args] } },
  webServer: {
    command: `"${process.execPath}" test/server.ts dist / ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
