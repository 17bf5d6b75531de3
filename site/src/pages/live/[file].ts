import type { APIRoute, GetStaticPaths } from 'astro';
import { liveFiles } from '../../live/live-files.ts';

/** The scripts that make pages live, and what they need of their build. */
export const getStaticPaths = (() =>
  liveFiles.map(({ name, type, text }) => ({
    params: { file: name },
    props: { type, text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly type: string; readonly text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': `${props.type}; charset=utf-8` } });
