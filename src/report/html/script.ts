/**
 * The page's only script: it shows what a mark says, and searches rows. It puts texts where they
 * are text, never where they are markup; without it everything but the search is there.
 */
export const SCRIPT = `
document.documentElement.classList.remove('no-js');
const tip = document.getElementById('tip');
const show = (event) => {
  const marked = event.target.closest ? event.target.closest('[data-tip]') : null;
  tip.hidden = !marked;
  if (!marked) return;
  tip.textContent = marked.dataset.tip;
  const { left, top, width } = marked.getBoundingClientRect();
  const at = left + width / 2 - tip.offsetWidth / 2;
  tip.style.left = Math.max(4, Math.min(at, innerWidth - tip.offsetWidth - 4)) + 'px';
  tip.style.top = (top > tip.offsetHeight + 8 ? top - tip.offsetHeight - 6 : top + 16) + 'px';
};
document.addEventListener('pointerover', show);
document.addEventListener('pointerdown', show);
document.addEventListener('scroll', () => { tip.hidden = true; }, true);
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') tip.hidden = true; });
for (const input of document.querySelectorAll('[data-search]')) {
  const rows = [...document.getElementById(input.dataset.search).tBodies[0].rows];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const said = document.querySelector('[data-found="' + input.dataset.search + '"]');
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let found = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i].includes(word));
      if (!row.hidden) found++;
    });
    said.textContent = words.length === 0 ? '' : found + ' of ' + rows.length + ' rows';
  });
}
addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true; });
`;
