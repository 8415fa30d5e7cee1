// The marks of the reports, drawn, so that a picture does not depend on the fonts of the machine that makes it. Each still is the
// character that it stands for to who hears the page.
const svg = (mark, body) =>
  `<svg viewBox="0 0 16 16" style="height:1.1em;width:1.1em;vertical-align:-.2em" role="img" aria-label="${mark}">${body}</svg>`;

const MARKS = {
  '✅': svg(
    '✅',
    '<rect x="1" y="1" width="14" height="14" rx="2.5" fill="#2da44e"/><path d="M4.2 8.4l2.6 2.6 5-5.6" fill="none" stroke="#fff" stroke-width="2"/>',
  ),
  '❌': svg(
    '❌',
    '<path d="M3 3l10 10M13 3L3 13" stroke="#d1242f" stroke-width="3" stroke-linecap="round"/>',
  ),
  '🟡': svg('🟡', '<circle cx="8" cy="8" r="7" fill="#e3b341"/>'),
  '➖': svg('➖', '<rect x="2" y="6.5" width="12" height="3" rx="1" fill="#59636e"/>'),
  '⚠️': svg(
    '⚠️',
    '<path d="M8 1.2L15.4 14.4H.6z" fill="#e3b341"/><path d="M8 5.6v4.4M8 11.4v1.6" stroke="#1f2328" stroke-width="1.5"/>',
  ),
};

export function drawMarks(html) {
  return html.replace(/✅|❌|⚠️|🟡|➖/gu, (mark) => MARKS[mark]);
}
