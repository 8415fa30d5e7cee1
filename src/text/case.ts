/** A text that begins a sentence. */
export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence inside of another one. Names keep their capitals: they come from the data. */
export function lower(text: string): string {
  return /^[A-Z][a-z’]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
