import type { Indicator } from '../src/plan/indicator.js';
import type { Plan } from '../src/plan/plan.js';
import { resolveStructure } from '../src/plan/resolve/structure.js';
import { parseText } from '../src/text/parse-text.js';
import { buildPlan } from './build-plan.js';

/** A plan of 2021 to 2023 that is its text and nothing else, unless indicators are given. Sections: 目标, 行动, 保障. */
export function textPlan(text: string, indicators: readonly Indicator[] = []): Plan {
  const { clauses } = parseText(text, { sections: ['goals', 'actions', 'safeguards'] });
  const built = buildPlan(indicators);
  return {
    ...built,
    ...resolveStructure(clauses, {}, []),
    clauses,
    responsibleUnits: {},
    period: { start: '2021', end: '2023' },
  };
}

const title = '# 示例市建设山水步道之城三年行动计划（2021-2023 年）';

/** A plan with one task of these words. */
export function taskPlan(words: string, goals = '目标远大。'): Plan {
  const text = [title, '## 一、目标', goals, '## 二、行动', '### （一）修路行动', '#### 1.修步道。', words];
  return textPlan(text.join('\n\n'));
}
