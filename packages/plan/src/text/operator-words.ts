/** How a number is compared. */
export type ComparisonSign = '>=' | '>' | '<=' | '<' | '=';

/** Words next to a number, and the operators that they leave open. */
export interface OperatorWord {
  readonly pattern: RegExp;
  readonly operators: readonly ComparisonSign[];
}

/** Words right before a number. A longer one comes before the words that it ends with. */
export const wordsBefore: readonly OperatorWord[] = [
  { pattern: /(?:不少于?|不低于|不小于|不下于|至少|最少)\s*$/, operators: ['>='] },
  { pattern: /(?:不超过?|不高于|不大于|不多于|至多|最多|控制在|控制到)\s*$/, operators: ['<='] },
  { pattern: /(?:超过?|超出|大于|高于|多于|突破|逾)\s*$/, operators: ['>'] },
  { pattern: /(?:低于|少于|小于|不足|不到|不满)\s*$/, operators: ['<'] },
  { pattern: /达到?\s*$/, operators: ['>=', '<=', '='] },
];

/** Words after a number and its measure word. */
export const wordsAfter: readonly OperatorWord[] = [
  { pattern: /^\s*[^\s，。；、（）\d]{0,3}?\s*(?:及|或)?以上/, operators: ['>='] },
  { pattern: /^\s*[^\s，。；、（）\d]{0,3}?\s*(?:及|或)?(?:以下|以内|之内)/, operators: ['<='] },
  { pattern: /^\s*[多余](?=[家个件人项套位名次所户台])/, operators: ['>'] },
];
