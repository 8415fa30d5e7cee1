export function engineHash(root: URL): Promise<string>;
