import type { PrintedBody } from '../../text/raw/printed-bodies.js';
import { emptyYaml, type Remarks, toYaml } from './yaml-text.js';

/** responsible-units.yaml: every body that the brackets name, with its likely other spellings. */
export function unitsYaml(bodies: readonly PrintedBody[]): string {
  if (bodies.length === 0) return emptyYaml('文中没有写明由谁负责 / The text names nobody who is responsible');
  const remarks: Record<string, string> = {
    '': '编号 unit-1… 是临时的，请改为英文短名 / the ids are provisional; give them short English names',
  };
  const records = bodies.map(({ name, aliases, kind }, index) => {
    const id = `unit-${index + 1}`;
    if (kind === null) remarks[id] = '类别由人定 / decide what sort of organisation it is';
    if (aliases.length > 0) remarks[id] = '别名是否同一单位 / are the aliases the same organisation';
    return [id, { name: { zh: name }, ...(aliases.length > 0 ? { aliases } : {}), kind: kind ?? 'other' }] as const;
  });
  return toYaml(Object.fromEntries(records), remarks satisfies Remarks);
}
