import type { Finding, FindingSide } from '../finding/finding.js';
import { findingRules } from '../finding/finding-rules.js';
import { inLanguage, type Localized } from '../vocabulary/localized.js';
import { paint } from './paint.js';
import type { Terminal } from './terminal.js';
import { wrap } from './wrap.js';

type Style = Pick<Terminal, 'columns' | 'colour' | 'language'>;

/** Findings as lines for people: by rule, each with what it says, the words on its sides with their clauses, and what would resolve it. */
export function formatFindings(found: readonly Finding[], style: Style): string[] {
  const lines: string[] = [];
  let rule: string | null = null;
  for (const finding of found) {
    if (finding.rule !== rule) lines.push(...headLines(finding, style));
    rule = finding.rule;
    lines.push(...findingLines(finding, style), '');
  }
  return [...lines, ...wrap(countWords(found, style), style.columns, '').map((line) => paint(line, 'strong', style))];
}

const severities: Readonly<Record<Finding['severity'], Localized>> = {
  contradiction: { zh: '矛盾', en: 'contradiction' },
  gap: { zh: '缺漏', en: 'gap' },
  slip: { zh: '疑误', en: 'slip' },
};

function headLines({ rule, severity }: Finding, style: Style): string[] {
  const name = findingRules.find(({ code }) => code === rule)?.name ?? { zh: rule, en: rule };
  const say = (text: Localized) => inLanguage(text, style.language);
  return wrap(`${say(severities[severity])}  ${say(name)}  ${rule}`, style.columns, '').map((line) =>
    paint(line, severity === 'contradiction' ? 'bad' : 'warning', style),
  );
}

function findingLines({ says, sides, resolve }: Finding, { columns, language }: Style): string[] {
  return [
    ...wrap(inLanguage(says, language), columns, '  '),
    ...sides.flatMap((side) => wrap(sideWords(side, language), columns, '    ')),
    ...wrap(`→ ${inLanguage(resolve, language)}`, columns, '  '),
  ];
}

function sideWords(side: FindingSide, language: Terminal['language']): string {
  if (side.kind === 'quote') return `${side.clause} “${side.quote}”`;
  const missing = inLanguage(side.missing, language);
  return side.clause === null ? `– ${missing}` : `${side.clause} – ${missing}`;
}

function countWords(found: readonly Finding[], { language }: Style): string {
  const count = (severity: Finding['severity']) => found.filter((finding) => finding.severity === severity).length;
  const [contradictions, gaps, slips] = [count('contradiction'), count('gap'), count('slip')];
  if (found.length === 0)
    return inLanguage(
      { zh: '没有查出疑点；不等于没有问题', en: 'No findings; that is no proof that all is well' },
      language,
    );
  return inLanguage(
    {
      zh: `${found.length} 处疑点：矛盾 ${contradictions}，缺漏 ${gaps}，疑误 ${slips}`,
      en: `Findings: ${found.length} (contradictions ${contradictions}, gaps ${gaps}, slips ${slips})`,
    },
    language,
  );
}
