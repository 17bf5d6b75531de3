import type { ErrorCode } from 'yaml';
import type { Localized } from '../vocabulary/localized.js';

const general: Localized = { zh: '此行读不通', en: 'this line cannot be read' };

/** What the YAML library found, in the words of somebody who types a data file. */
const words: { readonly [code in ErrorCode]?: Localized } = {
  BAD_ALIAS: { zh: '“*”不能开头', en: '"*" cannot come first' },
  BAD_DIRECTIVE: { zh: '“%”不能开头', en: '"%" cannot come first' },
  BAD_DQ_ESCAPE: { zh: '双引号中的反斜杠写法不对', en: 'a backslash in double quotes is out of place' },
  BAD_INDENT: { zh: '缩进不对', en: 'the indentation is wrong' },
  BAD_SCALAR_START: {
    zh: '值以特殊字符开头，须加引号',
    en: 'the value begins with a special character and needs quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: { zh: '一行中有两个“键: 值”', en: 'two `key: value` on one line' },
  MISSING_CHAR: { zh: '缺少引号、冒号或空格', en: 'a quote, a colon or a space is missing' },
  MULTILINE_IMPLICIT_KEY: { zh: '键写成了几行，或缺少冒号', en: 'a key takes several lines, or a colon is missing' },
  TAB_AS_INDENT: { zh: '用制表符缩进', en: 'a tab is used for indentation' },
  UNEXPECTED_TOKEN: { zh: '有不该在此处的字符', en: 'characters stand where none belong' },
};

/** Words for an error code of the YAML library, general ones where the code says little to a person. */
export function yamlErrorWords(code: ErrorCode): Localized {
  return words[code] ?? general;
}
