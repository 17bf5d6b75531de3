import type { Localized } from '../../vocabulary/localized.js';
import type { WeatherSymbol } from '../profiles/dns-2025.js';
import type { StatcanLabel } from '../profiles/statcan-2025.js';
import type { UnLabel } from '../profiles/un-2023.js';

/**
 * What the labels of the published profiles say, translated; they are never mapped to our states, and the label as published is to
 * be shown beside them.
 *
 * @example
 * ratingLabelWords.slightly_cloudy.en; //=> 'sun with cloud'
 */
export const ratingLabelWords: { readonly [Label in StatcanLabel | UnLabel | WeatherSymbol]: Localized } = {
  target_achieved: { zh: '目标已实现', en: 'target achieved' },
  target_not_achieved: { zh: '目标未实现', en: 'target not achieved' },
  substantial_progress: { zh: '进展显著', en: 'substantial progress' },
  moderate_progress: { zh: '进展中等', en: 'moderate progress' },
  limited_progress: { zh: '进展有限', en: 'limited progress' },
  deterioration: { zh: '恶化', en: 'deterioration' },
  not_available: { zh: '无结果', en: 'not available' },
  'target met or on track': { zh: '已实现或进展顺利', en: 'target met or on track' },
  'reasonable progress, acceleration needed': {
    zh: '有一定进展，需要加快',
    en: 'reasonable progress, acceleration needed',
  },
  'stagnation or regression': { zh: '停滞或倒退', en: 'stagnation or regression' },
  sun: { zh: '晴', en: 'sun' },
  slightly_cloudy: { zh: '晴间多云', en: 'sun with cloud' },
  cloud: { zh: '多云', en: 'cloud' },
  thunderstorm: { zh: '雷雨', en: 'thunderstorm' },
};
