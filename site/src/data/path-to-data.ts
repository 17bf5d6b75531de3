import { pathToFile } from '../shell/paths.ts';

/** The address of a file of the data. */
export function pathToData(file: string): string {
  return pathToFile(`data/v1/${file}`);
}
