import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsEnding, respond } from '../../../data/data-files.ts';

/** The plan and its data for programs. */
export const getStaticPaths = (() => pathsEnding('json')) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => respond(params.path, 'json');
