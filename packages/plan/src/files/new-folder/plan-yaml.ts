import type { PlanFacts } from '../../text/raw/plan-facts.js';
import { textFiles } from '../../text/text-issue.js';
import type { Localized } from '../../vocabulary/localized.js';
import { written } from './prose-indicator.js';
import { inBoth, toYaml } from './yaml-text.js';

/** plan.yaml with what the text says about itself; what it does not say is left out and marked. */
export function planYaml(plan: {
  readonly id: string;
  readonly facts: PlanFacts;
  readonly sections: readonly string[];
  readonly sha256: string;
}): string {
  const { id, facts, sections, sha256 } = plan;
  const { title, status, issuer, place, period, issued, lastDate } = facts;
  const value = {
    id,
    ...(title === null ? {} : { title: { zh: title } }),
    ...(status === null ? {} : { status: status.is, statusNote: { zh: status.words } }),
    ...(issuer === null ? {} : { issuer: { zh: issuer } }),
    ...(place === null ? {} : { jurisdiction: { name: { zh: place } } }),
    ...(period === null ? {} : { period: { start: written(period.start), end: written(period.end) } }),
    ...(issued === null ? {} : { dataDate: issued }),
    languages: ['zh-CN'],
    reviewed: false,
    source: { file: textFiles.source, sha256 },
    sections,
  };
  const missing: Localized[] = [
    { zh: '原文没有写、须由人补上：', en: 'not in the text, to be added:' },
    ...(title === null ? [{ zh: '计划名称 title', en: 'title' }] : []),
    ...(status === null
      ? [{ zh: '草案还是已印发 status、statusNote', en: 'status and statusNote, draft or adopted' }]
      : []),
    ...(place === null ? [{ zh: '地区名称 jurisdiction.name', en: 'jurisdiction.name' }] : []),
    { zh: '行政区划代码 jurisdiction.code', en: 'jurisdiction.code, the division code of GB/T 2260' },
    ...(period === null
      ? [
          {
            zh: `计划期 period，文中最晚的期限是 ${lastDate ?? '—'}`,
            en: `period; the last date of the text is ${lastDate ?? '—'}`,
          },
        ]
      : []),
    ...(issued === null ? [{ zh: '数据截至日期 dataDate', en: 'dataDate, until when the data are complete' }] : []),
  ];
  return toYaml(value, {
    '': inBoth(missing).replace('：；', '：').replace(':;', ':'),
    ...(issuer === null ? {} : { issuer: '取自落款 / from the signature' }),
    ...(place === null ? {} : { jurisdiction: '地名取自标题 / the name is from the title' }),
    ...(issued === null
      ? {}
      : {
          dataDate:
            '暂用成文日期：此后还没有收录任何数据 / the day of signature for now: nothing was recorded after it',
        }),
    reviewed: '全部核对之后改为 true / write true when everything has been checked',
    sections: '各章编号由程序按标题拟定 / ids of the sections, by their titles',
  });
}
