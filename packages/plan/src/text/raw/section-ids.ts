import { headingTitle } from '../heading-title.js';
import type { OutlineBlock } from '../outline-blocks.js';
import { splitParagraph } from '../responsibility-bracket.js';

interface Section {
  readonly title: string;
  /** How many levels of headings stand below it. */
  readonly levels: number;
  readonly actions: number;
  readonly namesSomebody: boolean;
}

const tasks =
  /(?:主要|重点|工作|具体|核心|关键)?(?:任务|行动|举措|工程)$|^(?:主要|重点|工作|具体)(?:举措|措施|内容)$|^任务|重点工作$/;

const known: readonly (readonly [string, RegExp])[] = [
  ['annex', /^附\s?[件表录]/],
  ['goals', /(?:目标|指标)$/],
  ['general', /^(?:总体|总则|指导思想|基本原则|工作思路|工作要求|背景|发展基础|基础)/],
  [
    'safeguards',
    /^(?:保障措施|(?:加强|强化|健全|完善|落实)?(?:组织|实施|工作|政策)?(?:保障|领导)|附则)|(?:保障措施|组织保障|组织领导|组织实施|实施保障|保障机制)$/,
  ],
  ['tasks', tasks],
  ['steps', /步骤|进度安排|工作安排|时间安排|阶段/],
];
/**
 * Ids for the sections of a plan, in their order. The section called 主要任务 or its like is `actions` where it has two levels of
 * headings below; one with a single level is an action itself, `a1`, and its headings are tasks. Where no section is called so, every
 * one that is none of the known ones is an action; where the plan has a single level, such an action is its own task.
 */
export function sectionIds(blocks: readonly OutlineBlock[]): string[] {
  const sections = sectionsOf(blocks);
  const kinds = sections.map(({ title }) => known.find(([, form]) => form.test(title))?.[0] ?? null);
  const named = kinds.includes('tasks');
  const flat = sections.every(({ levels }) => levels === 0);
  const used = new Map<string, number>();
  const unique = (id: string) => {
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
  let actions = 0;
  return sections.map(({ levels, actions: below, namesSomebody }, index) => {
    const kind = kinds[index] ?? null;
    const isTasks =
      kind === 'tasks' || (kind === null && (!named || namesSomebody) && (levels > 0 || namesSomebody || flat));
    if (isTasks && levels >= 2 && !used.has('actions') && actions === 0) {
      actions = below;
      return unique('actions');
    }
    if (isTasks) return `a${++actions}`;
    return kind === null || kind === 'tasks' ? `section-${index + 1}` : unique(kind);
  });
}

function sectionsOf(blocks: readonly OutlineBlock[]): Section[] {
  const sections: { title: string; levels: number; actions: number; namesSomebody: boolean }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth === 1) {
      sections.push({ title: headingTitle(block.text), levels: 0, actions: 0, namesSomebody: false });
      continue;
    }
    const section = sections.at(-1);
    if (!section) continue;
    if (block.kind === 'heading') {
      section.levels = Math.max(section.levels, block.depth - 1);
      if (block.depth === 2) section.actions++;
    } else if (block.kind === 'paragraph') {
      section.namesSomebody ||= splitParagraph(block.text).some(({ kind }) => kind === 'responsibility');
    }
  }
  return sections;
}
