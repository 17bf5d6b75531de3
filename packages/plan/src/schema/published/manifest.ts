import { z } from 'zod';
import { edition } from './fields.js';

/** What /data/v1/manifest.json holds. */
export const publishedManifest = z
  .strictObject({
    ...edition,
    observations: z.int().nonnegative().describe('Number of recorded rows, which only grows'),
    files: z
      .array(
        z.strictObject({
          path: z
            .string()
            .regex(/^[a-z0-9-]+(?:[./][a-z0-9-]+)*$/)
            .describe('Relative to the manifest'),
          bytes: z.int().nonnegative().describe('Its size'),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe('SHA-256 of its bytes, in hex'),
        }),
      )
      .describe('Every file of data, by path'),
  })
  .describe('How new the data are, and which files there are. Independent and unofficial.');
