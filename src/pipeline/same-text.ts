/** Whether two files hold the same text: Git may have written other ends of lines. */
export function sameText(one: Buffer, other: Buffer): boolean {
  const unix = (content: Buffer) => content.toString('latin1').replaceAll('\r\n', '\n');
  return unix(one) === unix(other);
}
