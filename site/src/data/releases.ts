import { publicDir } from 'astro:config/server';
import { existsSync, readdirSync } from 'node:fs';

const folder = new URL('data/releases/', publicDir);

/** The versions that have a copy of their own, the newest first. */
export const releases: readonly string[] = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  : [];
