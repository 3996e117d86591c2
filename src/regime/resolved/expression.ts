/**
 * The expressions of a regime: text → tree with places. A small grammar of our own (README.md in this folder), because
 * every complaint must point at the characters it is about.
 */
import type { Place, Problem } from '../../base/index.ts';
import type { SurfaceExpression } from '../surface/ast.ts';

export type BinaryOp = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/';

/** A parsed expression; `N` is what a name is (text here, a reference after resolving). */
export type Expression<N> =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string | null; readonly at: Place }
  | { readonly kind: 'share'; readonly percent: number; readonly at: Place }
  | { readonly kind: 'flag'; readonly value: boolean; readonly at: Place }
  | { readonly kind: 'name'; readonly name: N; readonly at: Place }
  | { readonly kind: 'not'; readonly of: Expression<N>; readonly at: Place }
  | { readonly kind: 'minus'; readonly of: Expression<N>; readonly at: Place }
  | {
      readonly kind: 'binary';
      readonly op: BinaryOp;
      readonly left: Expression<N>;
      readonly right: Expression<N>;
      readonly at: Place;
    }
  | {
      readonly kind: 'choice';
      readonly if: Expression<N>;
      readonly then: Expression<N>;
      readonly else: Expression<N>;
      readonly at: Place;
    }
  | { readonly kind: 'perStep'; readonly of: Expression<N>; readonly at: Place }
  | {
      readonly kind: 'call';
      readonly fn: string;
      readonly args: readonly Expression<N>[];
      readonly at: Place;
    }
  | {
      readonly kind: 'over';
      readonly fn: string;
      readonly of: Expression<N>;
      readonly scope: string;
      readonly at: Place;
    };

interface Token {
  readonly kind: 'number' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LEXEME = /\s*(?:(\d+(?:_\d{3})*(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*)|(!=|<=|>=|[=<>+\-*/?:(),%]))/y;
const KEYWORDS = new Set(['and', 'or', 'not', 'per', 'in']);
const MAX_NESTING = 100;
/** Longer expressions are refused: nobody reads them, and a chain of operators is as deep as it is long. */
const MAX_TOKENS = 1000;

/** Precedence of the binary operators, low to high; comparisons do not chain. */
const LEVELS: readonly (readonly BinaryOp[])[] = [
  ['or'],
  ['and'],
  ['=', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
];

class Refused extends Error {}

/**
 * Parses one expression. On a mistake adds one problem ('expression' with what was expected and found) and returns null.
 */
export function parseExpression(source: SurfaceExpression, problems: Problem[]): Expression<string> | null {
  const place = (start: number, end: number): Place =>
    source.verbatim
      ? {
          ...source.at,
          column: source.at.column + start,
          start: source.at.start + start,
          end: source.at.start + end,
        }
      : source.at;
  const refuse = (expected: string, found: Token): never => {
    problems.push({
      code: 'expression',
      data: { expected, found: found.kind === 'end' ? 'the end' : found.text, in: source.text },
      places: [place(found.start, Math.max(found.end, found.start + 1))],
    });
    throw new Refused();
  };
  let tokens: readonly Token[] = [];
  let next = 0;
  let nesting = 0;
  const end: Token = { kind: 'end', text: '', start: source.text.length, end: source.text.length };
  const peek = (): Token => tokens[next] ?? end;
  const take = (): Token => {
    const token = peek();
    next++;
    return token;
  };
  const takes = (text: string): boolean => {
    if (peek().text !== text || peek().kind === 'end') return false;
    next++;
    return true;
  };
  const expect = (text: string): void => {
    if (!takes(text)) refuse(`"${text}"`, peek());
  };
  const from = (start: number): Place => place(start, tokens[next - 1]?.end ?? start);

  const choice = (): Expression<string> => {
    if (++nesting > MAX_NESTING) refuse('less nesting', peek());
    const start = peek().start;
    const condition = binary(0);
    nesting--;
    if (!takes('?')) return condition;
    const then = choice();
    expect(':');
    const otherwise = choice();
    return { kind: 'choice', if: condition, then, else: otherwise, at: from(start) };
  };

  const binary = (level: number): Expression<string> => {
    const ops = LEVELS[level];
    if (ops === undefined) return unary();
    const start = peek().start;
    let left = level === 2 && peek().text === 'not' ? negation() : binary(level + 1);
    for (
      let op = ops.find((o) => o === peek().text);
      op !== undefined;
      op = ops.find((o) => o === peek().text)
    ) {
      next++;
      const right = binary(level + 1);
      left = { kind: 'binary', op, left, right, at: from(start) };
      if (level === 2) break;
    }
    return left;
  };

  const negation = (): Expression<string> => {
    const start = take().start;
    if (++nesting > MAX_NESTING) refuse('less nesting', peek());
    const of = binary(2);
    nesting--;
    return { kind: 'not', of, at: from(start) };
  };

  const unary = (): Expression<string> => {
    const start = peek().start;
    if (takes('-')) {
      if (++nesting > MAX_NESTING) refuse('less nesting', peek());
      const of = unary();
      nesting--;
      return { kind: 'minus', of, at: from(start) };
    }
    const of = primary();
    if (!takes('per')) return of;
    expect('step');
    return { kind: 'perStep', of, at: from(start) };
  };

  const primary = (): Expression<string> => {
    const token = take();
    if (token.text === '(') {
      const inner = choice();
      expect(')');
      return inner;
    }
    if (token.kind === 'number') return number(token);
    if (token.kind !== 'word' || KEYWORDS.has(token.text)) return refuse('a value', token);
    if (token.text === 'true' || token.text === 'false') {
      return { kind: 'flag', value: token.text === 'true', at: from(token.start) };
    }
    if (!takes('(')) return { kind: 'name', name: token.text, at: from(token.start) };
    const args: Expression<string>[] = [];
    if (!takes(')')) {
      do args.push(choice());
      while (takes(','));
      expect(')');
    }
    if (!takes('in')) return { kind: 'call', fn: token.text, args, at: from(token.start) };
    const scope = take();
    const [of] = args;
    if (scope.kind !== 'word' || of === undefined || args.length !== 1)
      return refuse('one value and a place', scope);
    return { kind: 'over', fn: token.text, of, scope: scope.text, at: from(token.start) };
  };

  const number = (token: Token): Expression<string> => {
    const value = Number(token.text.replaceAll('_', ''));
    if (takes('%')) return { kind: 'share', percent: value, at: from(token.start) };
    const unit = peek();
    if (unit.kind === 'word' && !KEYWORDS.has(unit.text)) {
      next++;
      return { kind: 'number', value, unit: unit.text, at: from(token.start) };
    }
    return { kind: 'number', value, unit: null, at: from(token.start) };
  };

  try {
    tokens = tokenize(source.text, (start) =>
      refuse('a name, a number or a sign', {
        kind: 'sign',
        text: source.text.charAt(start),
        start,
        end: start + 1,
      }),
    );
    const last = tokens[MAX_TOKENS];
    if (last !== undefined) refuse('a shorter expression', last);
    const tree = choice();
    if (peek().kind !== 'end') refuse('the end', peek());
    return tree;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function tokenize(text: string, refuse: (start: number) => never): Token[] {
  const tokens: Token[] = [];
  LEXEME.lastIndex = 0;
  let at = 0;
  while (text.slice(at).trim() !== '') {
    LEXEME.lastIndex = at;
    const match = LEXEME.exec(text);
    if (match === null) return refuse(text.length - text.slice(at).trimStart().length);
    const [, digits, word, sign] = match;
    const found = digits ?? word ?? sign ?? '';
    const end = LEXEME.lastIndex;
    const kind = digits !== undefined ? 'number' : word !== undefined ? 'word' : 'sign';
    tokens.push({ kind, text: found, start: end - found.length, end });
    at = end;
  }
  return tokens;
}

/** The parts of an expression, in the order they are read. */
export function partsOf<N>(tree: Expression<N>): readonly Expression<N>[] {
  switch (tree.kind) {
    case 'number':
    case 'share':
    case 'flag':
    case 'name':
      return [];
    case 'not':
    case 'minus':
    case 'perStep':
    case 'over':
      return [tree.of];
    case 'binary':
      return [tree.left, tree.right];
    case 'choice':
      return [tree.if, tree.then, tree.else];
    case 'call':
      return tree.args;
  }
}

/** Every name in an expression, in reading order. */
export function namesIn<N>(tree: Expression<N>): readonly N[] {
  return tree.kind === 'name' ? [tree.name] : partsOf(tree).flatMap(namesIn);
}

/** The same tree with its names replaced. */
export function mapNames<N, M>(tree: Expression<N>, map: (name: N, at: Place) => M): Expression<M> {
  const go = (part: Expression<N>): Expression<M> => mapNames(part, map);
  switch (tree.kind) {
    case 'number':
    case 'share':
    case 'flag':
      return tree;
    case 'name':
      return { ...tree, name: map(tree.name, tree.at) };
    case 'not':
    case 'minus':
    case 'perStep':
    case 'over':
      return { ...tree, of: go(tree.of) };
    case 'binary':
      return { ...tree, left: go(tree.left), right: go(tree.right) };
    case 'choice':
      return { ...tree, if: go(tree.if), then: go(tree.then), else: go(tree.else) };
    case 'call':
      return { ...tree, args: tree.args.map(go) };
  }
}
