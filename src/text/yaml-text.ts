/** A text in quotes, as YAML takes it for one. */
export function yamlText(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
