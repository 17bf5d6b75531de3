import type { Place } from '../draft.js';
import { type Check, problemAt } from './problem.js';

/** No two targets share an id, no printed name belongs to two units. */
export const checkDuplicates: Check = (draft) => {
  const targets = draft.indicators.flatMap((place) =>
    place.record.targets.map((target, index) => ({ place: inside(place, `targets.${index}.id`), name: target.id })),
  );
  const printed = draft.responsibleUnits.flatMap((place) => [
    { place: inside(place, 'name.zh'), name: place.record.name.zh },
    ...place.record.aliases.map((name, index) => ({ place: inside(place, `aliases.${index}`), name })),
  ]);
  return [targets, printed].flatMap((given) => {
    const first = new Map<string, Place>();
    return given.flatMap(({ place, name }) => {
      const at = first.get(name);
      if (at === undefined) {
        first.set(name, place);
        return [];
      }
      const where = `${at.file}:${draft.lineOf(at.file, at.path) ?? '?'}`;
      return problemAt(draft, place, '', {
        code: 'duplicate-id',
        message: { zh: `“${name}”已在 ${where} 用过`, en: `"${name}" is used before, at ${where}` },
        hint: { zh: '改用另一个，或删去其一', en: 'Use another one, or remove one of them' },
      });
    });
  });
};

function inside(place: Place, key: string): Place {
  return { file: place.file, path: place.path === '' ? key : `${place.path}.${key}` };
}
