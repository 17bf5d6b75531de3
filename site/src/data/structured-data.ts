import { type Indicator, inLanguage, type Language, type Plan } from '@xianxing/plan';
import { wordsIn } from '../words/words.ts';

/**
 * An indicator as a Dataset of schema.org, for search engines of data: JSON to stand in a page, in which no text can end the script. Only what
 * such engines ask for: the page has the rest.
 *
 * @param file - Address of the indicator's JSON file.
 */
export function toStructuredData(plan: Plan, { id, name }: Indicator, language: Language, file: string): string {
  const { title, statusNote, jurisdiction, dataLicence, period } = plan;
  const recorded = plan.observations.filter((row) => row.indicator === id).map((row) => row.recorded);
  const said = inLanguage(name, language);
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: said,
    description: [
      said,
      inLanguage(title, language),
      inLanguage(statusNote, language),
      wordsIn(language).site.unofficial,
    ].join(' · '),
    ...(dataLicence && { license: dataLicence.url }),
    spatialCoverage: inLanguage(jurisdiction.name, language),
    temporalCoverage: `${period.start}/${period.end}`,
    ...(recorded.length > 0 && { dateModified: recorded.sort().at(-1) }),
    distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: file },
  };
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}
