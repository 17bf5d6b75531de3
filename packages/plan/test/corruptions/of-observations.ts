import type { Corruption } from './corruption.js';

const rows = 'observations/footpath-length.csv';

/** Rows that cannot be what was observed. */
export const corruptionsOfObservations: readonly Corruption[] = [
  {
    code: 'unknown-id',
    why: 'a source that is not there',
    file: rows,
    replace: ['evening-paper', 'evening-papers'],
    line: 'evening-papers',
  },
  {
    code: 'unknown-id',
    why: 'a file of no indicator',
    file: 'observations/footpath-lengths.csv',
    content:
      'period,value,status,evidence,definition,periodBasis,occurredOn,source,locator,quote,recorded,noteZh,noteEn\n',
    line: null,
  },
  {
    code: 'observation-outside-reach',
    why: 'long before the plan',
    file: rows,
    replace: ['2021,148', '2011,148'],
    line: '2011,148',
  },
  {
    code: 'observation-outside-reach',
    why: 'after the date of the data',
    file: rows,
    replace: ['2021,148', '2031,148'],
    line: '2031,148',
  },
  {
    code: 'observation-too-early',
    why: 'recorded before the year was over',
    file: rows,
    replace: ['2022-02-01', '2021-11-01'],
    line: '2021-11-01',
  },
  {
    code: 'observation-after-data-date',
    why: 'recorded after the date of the data',
    file: rows,
    replace: ['2022-02-01', '2025-02-01'],
    line: '2025-02-01',
  },
  {
    code: 'wrong-unit-of-measure',
    why: 'metres for kilometres',
    file: rows,
    replace: [
      '2021,148,final,press,same,stated,,evening-paper,,2021年步道总长148公里',
      '2021,1.48,final,press,same,stated,,evening-paper,,2021年步道总长1.48万公里',
    ],
    line: '1.48万',
  },
  {
    code: 'wrong-unit-of-measure',
    why: 'an event half happened',
    file: 'observations/footpath-association.csv',
    replace: ['2021,1,', '2021,0.5,'],
    line: '0.5',
  },
  {
    code: 'wrong-unit-of-measure',
    why: 'no place between two places',
    file: 'observations/provincial-rank.csv',
    replace: [
      '2020,9,final,press,same,inferred,,evening-paper,,位列全省第9位',
      '2020,9.5,final,press,same,inferred,,evening-paper,,位列全省第9.5位',
    ],
    line: '9.5',
  },
  {
    code: 'wrong-unit-of-measure',
    why: 'more than all',
    file: 'observations/wheelchair-entrances.csv',
    replace: [
      '47.5,final,official,same,stated,,yearbook-2022,第13页,"轮椅可达入口占47.5%"',
      '147.5,final,official,same,stated,,yearbook-2022,第13页,"轮椅可达入口占147.5%"',
    ],
    line: '147.5',
    also: ['beyond-bounds'],
  },
  {
    code: 'wrong-unit-of-measure',
    why: 'seven of six',
    file: 'observations/subdistricts-with-footpaths.csv',
    replace: [
      '2022,4,final,press,same,stated,,evening-paper,,已有4个',
      '2022,7,final,press,same,stated,,evening-paper,,已有7个',
    ],
    line: '2022,7',
  },
  {
    code: 'occurred-on',
    why: 'it had not happened',
    file: 'observations/footpath-association.csv',
    replace: ['2021,1,', '2021,0,'],
    line: '2021,0',
  },
  {
    code: 'occurred-on',
    why: 'no event',
    file: rows,
    replace: ['same,stated,,evening-paper', 'same,stated,2021-05-01,evening-paper'],
    line: '2021-05-01',
  },
  {
    code: 'occurred-on',
    why: 'after its period',
    file: 'observations/footpath-association.csv',
    replace: ['2021,1,', '2020,1,'],
    line: '2020,1',
  },
  {
    code: 'value-not-in-quote',
    why: 'a slip of the finger',
    file: rows,
    replace: ['2021,148', '2021,158'],
    line: '2021,158',
  },
  {
    code: 'value-not-in-quote',
    why: 'a slip of the finger beside a remark',
    file: rows,
    replace: ['2021,151.5', '2021,161.5'],
    line: '2021,161.5',
  },
  {
    code: 'wrong-unit-of-measure',
    why: 'metres for kilometres in a near row, beside a remark',
    file: rows,
    replace: [
      '2021,151.5,final,official,same,stated,,yearbook-2022,第12页,2021年末步道总长151.5公里',
      '2021,1.515,final,official,near,stated,,yearbook-2022,第12页,2021年末步道总长1.515万公里',
    ],
    line: '1.515万',
  },
  {
    code: 'evidence-above-source',
    why: 'a newspaper is not official',
    file: rows,
    replace: ['final,press', 'final,official'],
    line: '2021,148',
  },
  {
    code: 'duplicate-observation',
    why: 'a revision without a later day',
    file: rows,
    replace: ['2023-01-10', '2022-10-01'],
    line: '151.5',
  },
  {
    code: 'withdraws-nothing',
    why: 'no earlier row',
    file: rows,
    replace: ['148,final', '148,withdrawn'],
    line: 'withdrawn',
  },
];
