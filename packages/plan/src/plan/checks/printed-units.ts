import { parseResponsibilities } from '../../text/responsibilities.js';
import { textFiles } from '../../text/text-issue.js';
import { nearest } from '../../vocabulary/suggest.js';
import { type Check, didYouMean, problemAt } from './problem.js';

/** Every name in a bracket of responsible units is one that we know. */
export const checkPrintedUnits: Check = (draft) => {
  // A unit with a mistake in its record has a name all the same.
  if (draft.flawed.has('responsible-units.yaml')) return [];
  const known = draft.responsibleUnits.flatMap(({ record }) => [record.name.zh, ...record.aliases]);
  const knownNames = new Set(known);
  return Object.values(parseResponsibilities(draft.clauses))
    .flat()
    .filter((role) => !role.inherited)
    .flatMap(({ clause, names }) =>
      names
        .filter((name) => !knownNames.has(name))
        .map((name) =>
          problemAt(draft, { file: textFiles.edited, path: clause }, '', {
            code: 'unknown-responsible-unit',
            message: { zh: `没有责任单位叫“${name}”`, en: `no responsible unit is called "${name}"` },
            hint: didYouMean(nearest(name, known)) ?? {
              zh: '写进 responsible-units.yaml',
              en: 'Add it to responsible-units.yaml',
            },
          }),
        ),
    );
};

/** Every responsible unit, and each of its aliases, is named by the text. */
export const checkUnitsPrinted: Check = (draft) => {
  const roles = Object.values(parseResponsibilities(draft.clauses)).flat();
  if (draft.clauses.length === 0) return [];
  const printed = new Set(roles.flatMap((role) => role.names));
  return draft.responsibleUnits.flatMap((place) => {
    const { name, aliases } = place.record;
    const never = (key: string, words: string) =>
      problemAt(draft, place, key, {
        code: 'unit-never-printed',
        message: { zh: `没有条款提到“${words}”`, en: `no clause names "${words}"` },
        hint: didYouMean(nearest(words, [...printed])) ?? {
          zh: '删去，或照原文改写',
          en: 'Remove it, or write it as printed',
        },
      });
    if (![name.zh, ...aliases].some((words) => printed.has(words))) return [never('name.zh', name.zh)];
    return aliases.flatMap((alias, index) => (printed.has(alias) ? [] : [never(`aliases.${index}`, alias)]));
  });
};
