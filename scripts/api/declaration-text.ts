import ts from 'typescript';

/** How something is declared, as a reader of the reference sees it: functions without their bodies, each overload a line. */
export function declarationText(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const declarations = symbol.declarations ?? [];
  const functions = declarations.filter(ts.isFunctionDeclaration);
  if (functions.length > 0) {
    const overloads = functions.filter(({ body }) => body === undefined);
    return (overloads.length > 0 ? overloads : functions).map((one) => signature(one, checker)).join('\n');
  }
  return declarations.map((one) => (ts.isVariableDeclaration(one) ? constant(one, checker) : bare(one))).join('\n');
}

function signature(declaration: ts.FunctionDeclaration, checker: ts.TypeChecker): string {
  const { body, type } = declaration;
  const text = body === undefined ? bare(declaration).replace(/;$/, '') : headOf(declaration, body);
  const called = checker.getSignatureFromDeclaration(declaration);
  if (type !== undefined || called === undefined) return `${text};`;
  return `${text}: ${checker.typeToString(checker.getReturnTypeOfSignature(called))};`;
}

function headOf(declaration: ts.Declaration, body: ts.Node): string {
  const source = declaration.getSourceFile().text;
  return withoutExport(source.slice(declaration.getStart(), body.getStart()).trim());
}

/** A constant with its type where it was given one, else as it is written: a schema or a list says more than its type. */
function constant(declaration: ts.VariableDeclaration, checker: ts.TypeChecker): string {
  const name = declaration.name.getText();
  if (declaration.type !== undefined) return `const ${name}: ${declaration.type.getText()};`;
  const written = `const ${declaration.getText()};`;
  const lines = written.split('\n').length;
  return lines > 60 ? `const ${name}: ${checker.typeToString(checker.getTypeAtLocation(declaration))};` : written;
}

function bare(declaration: ts.Declaration): string {
  return withoutExport(declaration.getText());
}

function withoutExport(text: string): string {
  return text.replace(/^export\s+(?:async\s+(?=function))?/, '');
}
