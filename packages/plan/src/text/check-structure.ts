import type { Issue } from '../vocabulary/issue.js';
import type { Clause } from './clause.js';
import type { NumberedHeading } from './outline-numbers.js';
import { parseResponsibilities } from './responsibilities.js';
import { parseResponsibility } from './responsibility.js';
import { type TextProblem, textIssue } from './text-issue.js';

/** What the reader found, for the checks of its structure. */
export interface FoundStructure {
  readonly clauses: readonly Clause[];
  readonly lines: ReadonlyMap<string, number>;
  readonly headings: readonly NumberedHeading[];
  readonly sections: readonly string[];
  readonly titleGuessed: boolean;
  readonly marked: boolean;
}

/** Issues where the headings do not make a plan: title, sections, levels, and who is responsible. */
export function checkStructure(found: FoundStructure, file: string): Issue[] {
  return [...titleProblems(found), ...sectionProblems(found), ...levelProblems(found), ...nobodyProblems(found)].map(
    (problem) => textIssue({ ...problem, file }),
  );
}

type Problem = Omit<TextProblem, 'file'>;

function* titleProblems({ headings, titleGuessed }: FoundStructure): Generator<Problem> {
  const titles = headings.filter((heading) => heading.depth === 0);
  const title = titles[0];
  const hint = { zh: '请在标题行首加“# ”', en: 'Write "# " before the title' };
  if (!title) {
    yield {
      code: 'text-structure',
      line: null,
      path: 'title',
      message: { zh: '正文没有标题', en: 'the text has no title' },
      hint,
    };
  } else if (titleGuessed) {
    yield {
      code: 'title-guessed',
      severity: 'warning',
      line: title.line,
      path: 'title',
      message: { zh: '标题没有标记，此行视为标题', en: 'no line is marked as the title; this one was taken for it' },
      hint,
    };
  }
  for (const second of titles.slice(1)) {
    yield {
      code: 'text-structure',
      line: second.line,
      path: second.clause,
      message: { zh: '正文有两个标题', en: 'the text has a second title' },
      hint: { zh: '一份计划只有一个“# ”标题', en: 'A plan has one title, marked with "# "' },
    };
  }
}

function* sectionProblems({ headings, sections, clauses }: FoundStructure): Generator<Problem> {
  const printed = headings.filter((heading) => heading.depth === 1);
  if (printed.length !== sections.length) {
    yield {
      code: 'text-structure',
      line: printed[sections.length]?.line ?? null,
      path: 'sections',
      message: {
        zh: `正文有 ${printed.length} 个一级标题，sections 列出 ${sections.length} 个`,
        en: `the text has ${printed.length} sections, "sections" lists ${sections.length}`,
      },
      hint: {
        zh: `正文的一级标题：${printed.map((heading) => heading.number || heading.clause).join(' ')}`,
        en: `Sections of the text: ${printed.map((heading) => heading.number || heading.clause).join(' ')}`,
      },
    };
  }
  const seen = new Set<string>();
  for (const { id } of clauses) {
    if (seen.has(id)) {
      const message = { zh: `条款编号“${id}”重复`, en: `two clauses have the id "${id}"` };
      yield { code: 'text-structure', line: null, path: id, message };
    }
    seen.add(id);
  }
}

function* levelProblems({ headings, marked }: FoundStructure): Generator<Problem> {
  let above = 0;
  for (const { depth, clause, line, number } of headings) {
    // Unmarked texts often go from 一、 to 1. without （一）; only a mark can be a slip of the editor.
    if (marked && depth > above + 1) {
      yield {
        code: 'text-structure',
        severity: 'warning',
        line,
        path: clause,
        message: {
          zh: `标题“${number}”跳过了一级`,
          en: `the heading "${number}" passes over a level`,
        },
        hint: { zh: `请用“${'#'.repeat(above + 2)} ”`, en: `Write "${'#'.repeat(above + 2)} "` },
      };
    }
    above = depth;
  }
}

function* nobodyProblems({ clauses, lines }: FoundStructure): Generator<Problem> {
  const named = clauses.filter(
    (clause) => clause.kind === 'responsibility' && parseResponsibility(clause.text).roles.length > 0,
  );
  const withTasks = new Set(clauses.flatMap(({ kind, parent }) => (kind === 'task' ? [parent] : [])));
  const tasks = clauses.filter(({ id, kind }) => kind === 'task' || (kind === 'action' && !withTasks.has(id)));
  if (named.length === 0 && tasks.length > 0) {
    const message = { zh: '全文没有写明由谁负责', en: 'the text names nobody who is responsible' };
    yield { code: 'nobody-responsible', severity: 'warning', line: null, path: '', message };
    return;
  }
  const answering = new Set(Object.keys(parseResponsibilities(clauses)));
  for (const { id, number, text } of tasks) {
    if (answering.has(id)) continue;
    yield {
      code: 'nobody-responsible',
      severity: 'warning',
      line: lines.get(id) ?? null,
      path: id,
      message: {
        zh: `“${number}${text}”没有写明由谁负责`,
        en: `"${number}${text}" names nobody who is responsible`,
      },
    };
  }
}
