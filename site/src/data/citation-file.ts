import type { Plan } from '@xianxing/plan';

/** `CITATION.cff` (Citation File Format 1.2.0): how to cite the data. Quoted as in JSON, which is YAML too. */
export function toCitationFile({ title, jurisdiction, dataLicence }: Plan, version: string): string {
  const text = JSON.stringify;
  return `${[
    'cff-version: 1.2.0',
    `message: ${text('引用数据请注明版本与数据截至日期。 Please cite the data with their version and the date to which they reach.')}`,
    'type: dataset',
    `title: ${text(`先行 Xianxing: ${title.zh} / ${title.en}`)}`,
    'authors:',
    `  - name: ${text('先行 Xianxing contributors')}`,
    `version: ${text(version)}`,
    ...(dataLicence ? [`license: ${text(dataLicence.id)}`] : []),
    `abstract: ${text('独立整理，非官方，不是政府发布的数据。 Independent and unofficial; not published by any government.')}`,
    'keywords:',
    ...[jurisdiction.name.zh, jurisdiction.name.en, '行动计划', 'action plan', '完成情况', 'attainment of targets'].map(
      (keyword) => `  - ${text(keyword)}`,
    ),
  ].join('\n')}\n`;
}
