import ts from 'typescript';
import { declarationText } from './declaration-text.ts';

/** What an entry of a package exports, with the comment that stands at its declaration. */
export interface PublicExport {
  readonly entry: string;
  readonly name: string;
  /** The file in which it is declared. */
  readonly file: string;
  /** A function or a constant; a type has nothing to run. */
  readonly isValue: boolean;
  readonly isFunction: boolean;
  /** How it is declared: a function without its body, a type with the comments of its parts. */
  readonly declaration: string;
  /** The description without its tags. */
  readonly description: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string;
  readonly throws: string;
  readonly examples: readonly string[];
}

/** All exports of some entry files, found by the compiler, in the order in which the entries name them. */
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
  const texts = (name: string) =>
    tags.filter((tag) => tag.name === name).map((tag) => ts.displayPartsToString(tag.text));
  return {
    entry,
    name: exported.name,
    file: symbol.declarations?.[0]?.getSourceFile().fileName ?? entry,
    isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
    isFunction: (symbol.flags & ts.SymbolFlags.Function) !== 0,
    declaration: declarationText(symbol, checker),
    description: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    params: texts('param').map((tag) => {
      const [, name = '', text = ''] = /^(\S+)\s+(?:-\s+)?([\s\S]*)$/.exec(tag) ?? [];
      return { name, text };
    }),
    returns: texts('returns').join('\n'),
    throws: texts('throws').join('\n'),
    examples: texts('example'),
  };
}
