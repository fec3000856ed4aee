/** What an expression may name: contexts, by name. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the job or the action stands where an expression is read. */
export interface Standing {
  readonly contexts: Contexts;
  readonly hasFailed: boolean;
}

/** A value with its `${{ }}` filled in, as GitHub does it. Throws for a form that is not known here. */
export function filled(text: string, standing: Standing): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => shown(evaluated(expression, standing)));
}

/** Whether something runs: by its `if`, which asks for success where it names no state. */
export function holds(condition: string | undefined, standing: Standing): boolean {
  const [, inside = condition ?? 'success()'] = /^\$\{\{(.*)\}\}$/s.exec(condition ?? '') ?? [];
  const asks = /\b(?:success|failure|cancelled|always)\(\)/.test(inside);
  return (asks || !standing.hasFailed) && Boolean(evaluated(inside, standing));
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') throw new Error('An object cannot be shown.');
  return String(value);
}

const token = /\s*(?:('(?:[^']|'')*')|(&&|\|\||==|!=|!|\(|\))|([A-Za-z_][\w.-]*(?:\(\))?))/y;

function evaluated(expression: string, standing: Standing): unknown {
  const tokens: string[] = [];
  const text = expression.trim();
  for (token.lastIndex = 0; token.lastIndex < text.length; ) {
    const [found] = token.exec(text) ?? [];
    if (found === undefined) throw new Error(`This form is not known: ${text}`);
    tokens.push(found.trim());
  }
  const take = (...wanted: readonly string[]) => (wanted.includes(tokens[0] ?? '') ? tokens.shift() : undefined);

  const either = (): unknown => {
    let value = both();
    while (take('||')) {
      const other = both();
      value = value || other;
    }
    return value;
  };
  const both = (): unknown => {
    let value = compared();
    while (take('&&')) {
      const other = compared();
      value = value && other;
    }
    return value;
  };
  const compared = (): unknown => {
    const value = single();
    const sign = take('==', '!=');
    if (sign === undefined) return value;
    return (shown(value).toLowerCase() === shown(single()).toLowerCase()) === (sign === '==');
  };
  const single = (): unknown => {
    if (take('!')) return !single();
    if (take('(')) {
      const value = either();
      if (!take(')')) throw new Error(`A parenthesis stands open: ${text}`);
      return value;
    }
    const next = tokens.shift() ?? '';
    return next.startsWith("'") ? next.slice(1, -1).replaceAll("''", "'") : named(next, standing);
  };

  const value = either();
  if (tokens.length > 0) throw new Error(`Too much stands in: ${text}`);
  return value;
}

function named(name: string, { contexts, hasFailed }: Standing): unknown {
  if (name === 'cancelled()') return false;
  if (name === 'always()') return true;
  if (name === 'success()') return !hasFailed;
  if (name === 'failure()') return hasFailed;
  const [context = '', ...path] = name.split('.');
  if (!Object.hasOwn(contexts, context)) throw new Error(`There is no ${name} here.`);
  return path.reduce<unknown>(inside, contexts[context]);
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
