import ts from 'typescript';

/** One `//=>` line of an example: the expression and what it is said to give. */
export interface Claim {
  readonly expression: string;
  readonly expected: string;
}

/**
 * An example as code that runs: each statement followed by `//=> value` becomes a call of `claim(actual, expected)`, each
 * expression followed by `//=> RangeError: …` one of `throws(run, text)`.
 */
export function runnable(example: string): { code: string; claims: Claim[] } {
  const source = example.replace(/^```\w*\n|\n```$/g, '');
  const file = ts.createSourceFile('example.ts', source, ts.ScriptTarget.ES2022, true);
  const claims: Claim[] = [];
  const lines = file.statements.map((statement) => {
    const text = statement.getText(file);
    const comment = source.slice(statement.end).match(/^[ \t]*\n?[ \t]*\/\/=>\s*(.*(?:\n[ \t]*\/\/ {2,}.*)*)/)?.[1];
    if (comment === undefined || !ts.isExpressionStatement(statement)) return text;
    const expression = statement.expression.getText(file);
    const expected = comment.replaceAll(/\n[ \t]*\/\//g, '\n').trim();
    claims.push({ expression, expected });
    return /^\w*Error\b/.test(expected)
      ? `await throws(async () => (${expression}), ${JSON.stringify(expected)});`
      : `claim(${expression}, (${expected}));`;
  });
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return { code: ts.transpileModule(lines.join('\n'), { compilerOptions: options }).outputText, claims };
}
