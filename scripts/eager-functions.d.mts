export function withEagerFunctions(code: string, starts: ReadonlySet<number>): string;
