import type { DataWords } from './words-shape.ts';

/** The page of data in Chinese. */
export const zhDataWords: DataWords = {
  heading: '数据',
  intro: '本站的每个数、每项判断都可以整份取走，自己核算，写明出处即可使用。',
  edition: (version, released) => (released ? `数据版本 ${version}` : `数据版本 ${version}（尚未正式发布）`),
  contents: '本页内容',
  tables: {
    heading: '表格',
    rows: (count) => `${count} 行`,
    excel: (size) => `给 Excel、WPS，${size}`,
    row: {
      observations: '一行是一个来源给出的一个数，修订和撤回另起一行',
      targets: '一行是计划里的一项目标，附原话',
      attainment: '一行是对一项目标的判断，附算出的各个数；算不出的写明理由',
    },
    rules: [
      'CSV 按 RFC 4180：UTF-8，逗号分隔，行尾 CRLF，第一行是列名。给 Excel、WPS 的一份开头多三个字节（BOM），其余完全相同。',
      '空格子表示没有数，从不用 0 代替。是与否写作 `true`、`false`，一格里有几个编号时用空格隔开。',
      '以 `=`、`+`、`-`、`@`、制表符、换行或撇号开头的文字，前面加一个撇号，免得被表格软件当作公式运行；读取时去掉开头的一个撇号，就是原文。数字不变。',
    ],
  },
  files: {
    heading: '给程序用的文件',
    intro: '每种文件旁边有 JSON Schema，说明每一项的含义。',
    holds: {
      'plan.json': '计划全文（逐条，附英译）、行动、任务、责任单位、指标、目标、实际值、来源、查找记录、校注',
      'observations.json': '实际值和它们的来源',
      'attainment.json': '每项判断的全部组成：用到的数、证据、算出的各个数、稳不稳固，以及各部分的计数',
      'changes.json': '数据的每一次增加、修订、撤回：之前、之后、缘由',
      'manifest.json': '有哪些文件，各自的大小和 SHA-256，数据截至哪天；程序可据此判断有无更新',
      'datapackage.json': 'Data Package 2.0：三张表的列名、类型、含义',
      SHA256SUMS: '每个文件的 SHA-256',
      indicators: '一个指标一个文件：目标、实际值、判断、来源、查找记录',
      tasks: '一项任务一个文件：原文、责任单位、目标的状态',
      units: '一个责任单位一个文件：任务、目标的状态、计数',
    },
    each: (count, size) => `${count} 个，共 ${size}`,
  },
  columns: {
    heading: '各列的含义',
    intro: '同样的说明也写在 `datapackage.json` 里。',
    summary: (table, count) => `${table}：${count} 列`,
    types: { string: '文字', number: '数', integer: '整数', boolean: '是否', date: '日期' },
  },
  addresses: {
    heading: '固定的网址',
    latest: '永远是最新的数据；文件名、列名、含义在 `v1` 里只增不改。',
    releases: '每个正式版本另存一份，从此一个字节也不变，引用和复算请用它。',
    none: '还没有正式版本。',
    released: (version) => `版本 ${version}`,
    open: '别的网站上的程序也可以直接读取（CORS 开放；换一台主机时，它须读取随站的 `_headers` 文件，GitHub Pages 本来就开放）。',
  },
  check: {
    heading: '怎样核对',
    paragraph: '下载整个文件夹后，在里面运行下面这条命令，每个文件都应显示 `OK`：',
    command: 'sha256sum -c SHA256SUMS',
  },
  follow: { heading: '怎样得知变更', paragraph: '增加、修订、撤回都会出现在订阅源里，附之前、之后和缘由。' },
  cite: {
    heading: '怎样引用',
    subject: '数据集',
    note: '请写明版本和数据截至的日期。',
    standard: 'GB/T 7714',
    bibtex: 'BibTeX',
    file: 'CITATION.cff',
  },
  licence: {
    heading: '许可',
    data: '整理出的数据和译文，写明出处即可自由使用，包括商业用途：',
    none: '没有声明数据许可。',
    others: '计划原文、来源中的引文不在此列：前者是公开文件，后者的权利属于各自作者。',
    unofficial: (plan, status) => `本站独立整理，非官方。所依据的文本是《${plan}》，${status}。`,
  },
  download: { json: '下载本页数据（JSON）', more: '全部数据' },
};
