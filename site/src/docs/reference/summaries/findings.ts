/** Chinese summaries of the page `findings`. */
export const findings = {
  AbsentSide: '疑点中缺失的一方：缺什么，缺在哪一条款。',
  Finding: '由规则发现的计划文本中的矛盾、缺漏或印误。',
  FindingRule: '在任何计划中发现某类疑点的一条规则。',
  FindingSeverity: '疑点的轻重。',
  FindingSide: '疑点的一方。',
  Found: '规则所发现的内容，尚未归入该规则名下。',
  findingSeverities: '疑点的轻重，由重到轻：矛盾、缺漏、印误。',
  QuotedSide: '疑点一方的计划原话，引文（连同序号）见于该条款。',
  findingRules: '全部规则，由重到轻。',
  findings: '计划自身文本的矛盾、缺漏和印误，各附双方原话和解决办法。',
};
