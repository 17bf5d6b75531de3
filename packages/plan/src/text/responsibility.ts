import { outermostPairs } from './brackets.js';
import { splitNames } from './responsibility-names.js';
import {
  areBodies,
  bracketLabel,
  firstLeadsWords,
  followingWords,
  type ResponsibilityRole,
  roleInBrackets,
  roleOf,
  splitRoleVerb,
} from './responsibility-words.js';
import { splitOutsideBrackets } from './split-outside-brackets.js';
import { trimEnd } from './trim-end.js';

/** One role and those who have it. */
export interface RoleHolders {
  readonly role: ResponsibilityRole;
  /** The role in the words of the text: 牵头单位, 参与; '' where the text names bodies and no role. */
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
  /** Words that name nobody whom the reader can make out: 等相关单位, 完成时限：2025 年. */
  readonly remarks: readonly string[];
}

/**
 * Who is responsible according to a bracket such as （牵头单位：市科技局，参与单位：市财政局、各县（市、区）人民政府）.
 *
 * Reads 牵头单位, 参与单位, 配合单位, 责任单位 and their like before a colon, and …牵头，…参与 after the names; names are separated by
 * 、 ， , ； ; 会同 or blanks, never inside a bracket of their own. 牵头 and 主办 lead; 参与, 配合, 协办 and 支持 participate; 责任, 负责 and 落实
 * are the third role `responsible`, also where they stand alone and where only names of bodies stand: nobody is made a leader whom
 * the text does not call one.
 *
 * Empty `roles` mean that nobody is named; what could not be read is in `remarks`, so that no word is dropped.
 *
 * @param bracket - The text of a responsibility clause, with or without its brackets.
 * @param rules - `firstLeads`: the plan says that the first body of a list leads (排名第一的为牵头单位，下同). Where the bracket says so
 * itself, it holds anyway.
 * @example
 * parseResponsibility('（市交通局牵头，市园林局参与）').roles.map((role) => role.role); //=> ['lead', 'participating']
 * parseResponsibility('（责任单位：各县（市、区）人民政府）').roles.map((role) => role.names); //=> [['各县（市、区）人民政府']]
 * parseResponsibility('（责任单位：甲局、乙局，排名第一的为牵头单位）').roles.map(({ role, names }) => [role, names[0]]); //=> [['lead', '甲局'], ['responsible', '乙局']]
 * parseResponsibility('（此件公开发布）').roles; //=> []
 */
export function parseResponsibility(bracket: string, rules: { readonly firstLeads?: boolean } = {}): Responsibility {
  const result = { roles: [] as RoleHolders[], following: [] as RoleHolders[], remarks: [] as string[] };
  const firstLeads = rules.firstLeads === true || firstLeadsWords.test(bracket);
  for (const statement of splitOutsideBrackets(withoutBrackets(bracket), /。/)) {
    const below = followingWords.exec(statement);
    if (below) readStatement(below[1] ?? '', result.following, []);
    readStatement(below ? '' : statement, result.roles, result.remarks);
    if (below && result.following.length === 0) result.remarks.push(statement);
  }
  return firstLeads ? { ...result, roles: withLeader(result.roles) } : result;
}

function withoutBrackets(text: string): string {
  const trimmed = trimEnd(text.trim(), '。.；;');
  const [pair, ...others] = outermostPairs(trimmed);
  const whole = pair && others.length === 0 && pair.open === 0 && pair.close === trimmed.length - 1;
  return whole ? trimmed.slice(1, -1) : trimmed;
}

/** Cuts a statement at its labels; what stands before the first one can only be of the form …牵头, or bare names. */
function readStatement(statement: string, roles: RoleHolders[], remarks: string[]): void {
  const declared = splitOutsideBrackets(statement, /[，,；;]/).filter(
    (piece) => firstLeadsWords.test(piece) || piece === '下同',
  );
  const plain = declared.reduce((text, piece) => text.replace(piece, ''), statement);
  remarks.push(...declared);
  const pieces = plain.split(bracketLabel);
  const bare = readVerbs(pieces[0] ?? '', roles, remarks);
  if (pieces.length === 1 && roles.length === 0 && areBodies(bare))
    roles.push({ role: 'responsible', label: '', names: bare });
  else remarks.push(...bare);
  for (let at = 1; at < pieces.length; at += 3) {
    const label = pieces[at] ?? pieces[at + 1];
    const said = pieces[at + 2] ?? '';
    if (label === undefined) remarks.push(trimEnd(said.trim(), '，,；;'));
    else push(roles, remarks, label, readVerbs(said, roles, remarks));
  }
}

/** Reads …牵头，…参与 and returns the names after which no verb stands. */
function readVerbs(statement: string, roles: RoleHolders[], remarks: string[]): string[] {
  let names: string[] = [];
  for (const piece of splitOutsideBrackets(statement, /[，,；;]/)) {
    const split = splitRoleVerb(piece);
    names.push(...splitNames(split?.who ?? piece));
    if (!split) continue;
    push(roles, remarks, split.verb, names);
    names = [];
  }
  return names;
}

function push(roles: RoleHolders[], remarks: string[], label: string, written: readonly string[]): void {
  const names: string[] = [];
  for (const whole of written) {
    const own = roleInBrackets(whole);
    const name = own?.who ?? whole;
    const match =
      /^(?:由|会同)?(.*?)(等(?:相关|有关|各)?(?:单位|部门)?)?(?:按照?(?:各自)?职责(?:分工)?|分工|分别|共同)?$/s.exec(
        name,
      );
    if (match?.[1] && own) roles.push({ role: roleOf(own.label), label: own.label, names: [match[1].trim()] });
    else if (match?.[1]) names.push(match[1].trim());
    if (match?.[2]) remarks.push(match[2]);
  }
  if (names.length > 0) roles.push({ role: roleOf(label), label, names });
  else if (!written.some((name) => roleInBrackets(name))) remarks.push(label);
}

/** Makes the first body the leader where the bracket itself names no leader. */
function withLeader(roles: readonly RoleHolders[]): readonly RoleHolders[] {
  const at = roles.findIndex(({ role }) => role === 'responsible');
  const list = roles[at];
  if (!list || roles.some(({ role }) => role === 'lead')) return roles;
  const [first = '', ...others] = list.names;
  const rest = others.length > 0 ? [{ ...list, names: others }] : [];
  return [...roles.slice(0, at), { ...list, role: 'lead', names: [first] }, ...rest, ...roles.slice(at + 1)];
}
