import { outermostPairs } from './brackets.js';
import { type ResponsibilityRole, roleLabel, roleOf, roleVerb } from './responsibility-words.js';
import { splitOutsideBrackets } from './split-outside-brackets.js';

/** One role and those who have it. */
export interface RoleHolders {
  readonly role: ResponsibilityRole;
  /** The role in the words of the text: 牵头单位, 参与. */
  readonly label: string;
  /** Names as printed, in order; 各县（市、区）人民政府 is one name. */
  readonly names: readonly string[];
}

/** What a bracket says about who is responsible. */
export interface Responsibility {
  /** In the order of the text; empty where nobody is named. */
  readonly roles: readonly RoleHolders[];
  /** Roles that the bracket gives to all tasks that follow (以下均需…落实，不再列出). */
  readonly following: readonly RoleHolders[];
  /** Words that name nobody whom the reader can make out: 等相关单位. */
  readonly remarks: readonly string[];
}

/**
 * Who is responsible according to a bracket such as （牵头单位：市科技局，参与单位：市财政局、各县（市、区）人民政府）.
 *
 * Reads 牵头单位, 参与单位, 配合单位, 责任单位 and their like before a colon, and …牵头，…参与 after the names; names are separated by
 * 、 ， , ； or ;, never inside a bracket of their own. 牵头 and 主办 lead; 参与, 配合, 协办 and 支持 participate; 责任, 负责 and 落实 are the
 * third role `responsible`, also where they stand alone: nobody is made a leader whom the text does not call one.
 *
 * Empty `roles` mean that nobody is named; what could not be read is in `remarks`, so that no word is dropped.
 *
 * @param bracket - The text of a responsibility clause, with or without its brackets.
 * @example
 * parseResponsibility('（市交通局牵头，市园林局参与）').roles.map((role) => role.role); //=> ['lead', 'participating']
 * parseResponsibility('（责任单位：各县（市、区）人民政府）').roles.map((role) => role.names); //=> [['各县（市、区）人民政府']]
 * parseResponsibility('（此件公开发布）').roles; //=> []
 */
export function parseResponsibility(bracket: string): Responsibility {
  const result = { roles: [] as RoleHolders[], following: [] as RoleHolders[], remarks: [] as string[] };
  for (const statement of splitOutsideBrackets(withoutBrackets(bracket), /[。]/)) {
    const below = /^以下(?:任务|工作|措施)?均(?:需|须|由|要)?(.+)$/s.exec(statement);
    if (below) readStatement(below[1] ?? '', result.following, []);
    readStatement(below ? '' : statement, result.roles, result.remarks);
    if (below && result.following.length === 0) result.remarks.push(statement);
  }
  return result;
}

function withoutBrackets(text: string): string {
  const trimmed = text.trim().replace(/[。.；;]+$/, '');
  const [pair, ...others] = outermostPairs(trimmed);
  const whole = pair && others.length === 0 && pair.open === 0 && pair.close === trimmed.length - 1;
  return whole ? trimmed.slice(1, -1) : trimmed;
}

/** Cuts a statement at its labels; what stands before the first one can only be of the form …牵头. */
function readStatement(statement: string, roles: RoleHolders[], remarks: string[]): void {
  const [before = '', ...labelled] = statement.split(roleLabel);
  readVerbs(before, roles, remarks);
  for (let at = 0; at < labelled.length; at += 2) {
    const label = labelled[at] ?? '';
    push(roles, remarks, label, splitOutsideBrackets(labelled[at + 1] ?? '', separator));
  }
}

function readVerbs(statement: string, roles: RoleHolders[], remarks: string[]): void {
  let names: string[] = [];
  for (const piece of splitOutsideBrackets(statement, /[，,；;]/)) {
    const match = roleVerb.exec(piece);
    names.push(...splitOutsideBrackets(match?.[1] ?? piece, separator));
    if (!match) continue;
    push(roles, remarks, match[2] ?? '', names);
    names = [];
  }
  remarks.push(...names);
}

const separator = /[、，,；;]/;

function push(roles: RoleHolders[], remarks: string[], label: string, written: readonly string[]): void {
  const names: string[] = [];
  for (const name of written) {
    const match =
      /^(?:由|会同)?(.*?)(等(?:相关|有关|各)?(?:单位|部门)?)?(?:按照?(?:各自)?职责(?:分工)?|分工|分别|共同)?$/s.exec(
        name,
      );
    if (match?.[1]) names.push(match[1].trim());
    if (match?.[2]) remarks.push(match[2]);
  }
  if (names.length > 0) roles.push({ role: roleOf(label), label, names });
  else remarks.push(label);
}
