/// <reference types="astro/client" />

/** Made by integrations/live-scripts.ts. */
declare module 'virtual:live-scripts' {
  export const scripts: Readonly<Record<import('./live/live-kind.ts').LiveKind, string>>;
}
