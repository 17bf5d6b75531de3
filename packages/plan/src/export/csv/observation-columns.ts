import type { Observation } from '../../observation/observation.js';
import type { Source } from '../../plan/source.js';
import { evidenceGrades } from '../../vocabulary/evidence.js';
import { type Column, column } from './column.js';
import { editionColumns, type IndicatorRow, indicatorColumns } from './shared-columns.js';

/** One recorded value with its indicator and its source. */
export interface ObservationRow extends IndicatorRow {
  readonly observation: Observation;
  /** null where the plan has no such source. */
  readonly source: Source | null;
  /** Whether no later row of the same source took its place or took it back. */
  readonly stands: boolean;
}

/** Columns of observations.csv. */
export const observationColumns: readonly Column<ObservationRow>[] = [
  ...indicatorColumns,
  column(
    'period',
    'string',
    ['期间', 'Period'],
    [
      '如 `2019`、`2019-H1`、`2019-Q3`、`2019-07`、`2019-07-15`。',
      'Such as `2019`, `2019-H1`, `2019-Q3`, `2019-07` or `2019-07-15`.',
    ],
    ({ observation }) => observation.period,
    { required: true },
  ),
  column(
    'value',
    'number',
    ['数值', 'Value'],
    [
      '按计量单位；事件为 0（未发生）或 1（已发生）。',
      'In the unit of measure; of an event 0 (had not happened) or 1 (had).',
    ],
    ({ observation }) => observation.value,
    { required: true },
  ),
  column(
    'printed',
    'string',
    ['来源所印数字', 'Digits as printed'],
    ['保留来源的位数，文本。', 'With the digits of the source, as text.'],
    ({ observation }) => observation.printed,
  ),
  column(
    'status',
    'string',
    ['数的性质', 'Standing of the figure'],
    ['`withdrawn` 撤回同一来源先前的行。', '`withdrawn` takes back the earlier row of the same source.'],
    ({ observation }) => observation.status,
    { values: ['final', 'provisional', 'estimated', 'withdrawn'], required: true },
  ),
  column(
    'stands',
    'boolean',
    ['是否有效', 'Whether it stands'],
    [
      '`false`：已被同一来源的后续行取代或撤回。',
      '`false`: a later row of the same source took its place or took it back.',
    ],
    ({ stands }) => stands,
    { required: true },
  ),
  column(
    'evidence',
    'string',
    ['来源等级', 'Evidence grade'],
    ['官方、报刊、转载、第三方。', 'How far the publication can be trusted.'],
    ({ observation }) => observation.evidence,
    { values: evidenceGrades, required: true },
  ),
  column(
    'definition',
    'string',
    ['口径', 'Definition'],
    ['`near`：口径相近，只列出，不计入。', '`near`: counts something near; shown, never counted.'],
    ({ observation }) => observation.definition,
    { values: ['same', 'near'], required: true },
  ),
  column(
    'period_basis',
    'string',
    ['期间的依据', 'Ground of the period'],
    ['`stated` 来源写明，`inferred` 推定。', '`stated` by the source, or `inferred` by an editor.'],
    ({ observation }) => observation.periodBasis,
    { values: ['stated', 'inferred'], required: true },
  ),
  column(
    'occurred_on',
    'date',
    ['发生日期', 'Day it happened'],
    ['仅限事件；不知道则空。', 'Of an event; empty where it is not known.'],
    ({ observation }) => observation.occurredOn,
  ),
  column('source', 'string', ['来源编号', 'Source'], ['', 'Its id.'], ({ observation }) => observation.source, {
    required: true,
  }),
  column(
    'source_title_zh',
    'string',
    ['来源标题（中文）', 'Title of the source in Chinese'],
    ['', ''],
    (row) => row.source?.title.zh,
  ),
  column(
    'source_title_en',
    'string',
    ['来源标题（英文）', 'Title of the source in English'],
    ['', ''],
    (row) => row.source?.title.en,
  ),
  column('source_url', 'string', ['来源网址', 'Address of the source'], ['', ''], ({ source }) => source?.url),
  column(
    'source_date',
    'date',
    ['来源发布日期', 'Day of publication'],
    ['来源未写则空。', 'Empty where the source does not say.'],
    ({ source }) => source?.date,
  ),
  column(
    'locator',
    'string',
    ['出处位置', 'Place in the source'],
    ['没有则空。', 'Empty where it has no such thing.'],
    ({ observation }) => observation.locator || null,
  ),
  column(
    'quote',
    'string',
    ['来源原话', 'Words of the source'],
    ['用来源自己的语言。', 'In its own language.'],
    ({ observation }) => observation.quote,
  ),
  column(
    'recorded',
    'date',
    ['收录日期', 'Day it was recorded here'],
    ['不是来源的发布日期。', 'Not the day on which the source was published.'],
    ({ observation }) => observation.recorded,
    { required: true },
  ),
  column('note_zh', 'string', ['说明（中文）', 'Remark in Chinese'], ['', ''], ({ observation: { note } }) => note?.zh),
  column('note_en', 'string', ['说明（英文）', 'Remark in English'], ['', ''], ({ observation: { note } }) => note?.en),
  ...editionColumns,
];
