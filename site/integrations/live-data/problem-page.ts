import type { Issue } from '@xianxing/plan/files';

/** A page that says in both languages what is wrong with the data; it goes away by itself once that is mended. */
export function problemPage(issues: readonly Issue[], folder: string, base: string): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>数据有错误 · The data have errors</title>
<script type="module" src="${base}@vite/client"></script>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.3rem; }
li { margin: 0 0 1.5rem; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
ul { list-style: none; padding: 0; }
p { margin: 0.2rem 0; }
.where { font-weight: 700; }
.hint { border-inline-start: 3px solid currentColor; padding-inline-start: 0.6rem; }
.mute { opacity: 0.75; }
</style>
</head>
<body>
<h1>数据有 ${errors.length} 个错误 <span lang="en">· ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the data</span></h1>
<p class="mute"><code>${escaped(folder)}</code></p>
<p>改好并保存后，此页自动恢复。<span lang="en">Mend it and save; this page comes back by itself.</span></p>
<ul>
${errors.map(problem).join('\n')}
</ul>
</body>
</html>
`;
}

/** The same in a line, for what is no page. */
export function problemLine({ file, line, path, message }: Issue): string {
  return `${place(file, line)}${path === '' ? '' : ` ${path}`}: ${message.zh} / ${message.en}`;
}

function problem({ file, line, code, path, message, hint }: Issue): string {
  const about = path === '' ? '' : ` · <code>${escaped(path)}</code>`;
  const hints = hint ? `<p class="hint">${escaped(hint.zh)}<br><span lang="en">${escaped(hint.en)}</span></p>` : '';
  return `<li>
<p class="where"><code>${escaped(place(file, line))}</code></p>
<p>${escaped(message.zh)}<br><span lang="en">${escaped(message.en)}</span></p>
${hints}<p class="mute"><code>${escaped(code)}</code>${about}</p>
</li>`;
}

function place(file: string, line: number | null): string {
  return line === null ? file : `${file}:${line}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
