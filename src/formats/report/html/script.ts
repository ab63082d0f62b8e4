/**
 * What makes the page handier, never what completes it: contents open beside the report, tables that sort and filter, groups that unfold
 * together, folded parts printed. Kept small, for it is part of every page; text only, it writes no markup.
 */
export const script = `(() => {
'use strict';
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const make = (name, attributes = {}, text = '') => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
};

const wide = matchMedia('(min-width:68rem)');
const contents = document.querySelector('.contents');
const place = () => { if (contents) contents.open = wide.matches; };
wide.addEventListener('change', place);
place();

const unfold = () => {
  const target = document.getElementById(location.hash.slice(1));
  const folded = target && target.querySelector(':scope > details');
  if (folded) folded.open = true;
};
addEventListener('hashchange', unfold);
unfold();

let printed = [];
addEventListener('beforeprint', () => {
  printed = all('main article details:not([open])');
  for (const one of printed) one.open = true;
});
addEventListener('afterprint', () => { for (const one of printed) one.open = false; });

for (const region of all('.scroll')) {
  const watch = () => region.scrollWidth > region.clientWidth ? region.setAttribute('tabindex', '0') : region.removeAttribute('tabindex');
  new ResizeObserver(watch).observe(region);
}

for (const section of all('main > section')) {
  const groups = all(':scope > article > details', section);
  if (groups.length < 2) continue;
  const button = make('button', { type: 'button' });
  const name = () => { button.textContent = groups.every(({ open }) => open) ? 'Fold all' : 'Unfold all'; };
  button.addEventListener('click', () => {
    const open = !groups.every((group) => group.open);
    for (const group of groups) group.open = open;
    name();
  });
  for (const group of groups) group.addEventListener('toggle', name);
  name();
  const tools = make('div', { class: 'tools' });
  tools.append(button);
  section.querySelector('.opening').after(tools);
}

const numberIn = (text) => {
  const found = /^[+\\u2212-]?\\d[\\d\\u202f]*(?:\\.\\d+)?/.exec(text);
  return found ? Number(found[0].replace('\\u2212', '-').replaceAll('\\u202f', '')) : null;
};
const compare = (a, b) => {
  const [x, y] = [numberIn(a), numberIn(b)];
  if (x !== null && y !== null && x !== y) return x - y;
  return a < b ? -1 : Number(a > b);
};
const none = (text) => text === '' || text === '\\u2013';

for (const table of all('table')) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  if (rows.length < 3) continue;
  all('thead th', table).forEach((heading, column) => {
    const button = make('button', { type: 'button' }, heading.textContent);
    heading.replaceChildren(button);
    const textOf = (row) => row.cells[column].textContent.trim();
    button.addEventListener('click', () => {
      const down = heading.getAttribute('aria-sort') === 'ascending';
      for (const other of all('th[aria-sort]', table)) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const sorted = [...rows].sort((a, b) => {
        const [x, y] = [textOf(a), textOf(b)];
        return none(x) - none(y) || (down ? compare(y, x) : compare(x, y));
      });
      body.append(...sorted);
    });
  });
  if (rows.length < 15) continue;
  const label = make('label', {}, 'Filter rows: ');
  const input = make('input', { type: 'search', 'aria-label': 'Filter rows: ' + table.caption.textContent });
  const count = make('output');
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    count.textContent = rows.filter((row) => !row.hidden).length + ' of ' + rows.length;
  });
  label.append(input);
  const tools = make('div', { class: 'tools' });
  tools.append(label, count);
  table.closest('.scroll').before(tools);
}
})();`;
