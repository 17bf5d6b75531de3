import { resolve } from 'node:path';
import ts from 'typescript';
import type { GuideBlock } from './guide-blocks.js';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** What the compiler says against some examples, each of them a module as a reader would write it in a project of their own. */
export function typeErrors(blocks: readonly GuideBlock[]): string[] {
  const placeOf = new Map(blocks.map(({ place }, index) => [resolve(`example-${index}.mts`), place]));
  const codeOf = new Map(blocks.map(({ code }, index) => [resolve(`example-${index}.mts`), `${code}\nexport {};\n`]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => codeOf.has(file) || fileExists(file);
  host.readFile = (file) => codeOf.get(file) ?? readFile(file);
  const program = ts.createProgram([...codeOf.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
    const place = placeOf.get(resolve(file?.fileName ?? '')) ?? file?.fileName ?? 'options';
    return `${place} line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
