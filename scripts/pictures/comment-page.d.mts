export function commentPage(
  markdown: string,
  look: { readonly open: boolean; readonly scheme?: 'light' | 'dark' },
): string;
