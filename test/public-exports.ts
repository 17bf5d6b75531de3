import ts from 'typescript';

/** What an entry of a package exports, with the comment that stands at its declaration. */
export interface PublicExport {
  readonly entry: string;
  readonly name: string;
  /** A function or a constant; a type has nothing to run. */
  readonly isValue: boolean;
  readonly isFunction: boolean;
  /** The description without its tags. */
  readonly description: string;
  readonly examples: readonly string[];
}

/** All exports of some entry files, found by the compiler. */
export function publicExports(entries: readonly string[]): PublicExport[] {
  const program = ts.createProgram([...entries], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${entry} exports nothing`);
    return checker.getExportsOfModule(module).map((symbol) => describeExport(entry, symbol, checker));
  });
}

function describeExport(entry: string, exported: ts.Symbol, checker: ts.TypeChecker): PublicExport {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const tags = symbol.getJsDocTags(checker);
  return {
    entry,
    name: exported.name,
    isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
    isFunction: (symbol.flags & ts.SymbolFlags.Function) !== 0,
    description: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    examples: tags.filter((tag) => tag.name === 'example').map((tag) => ts.displayPartsToString(tag.text)),
  };
}

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
