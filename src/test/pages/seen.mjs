// What look.mjs asks a page. Each function runs in the page and can therefore use nothing of here.

/** Nothing moves, what is folded is open, and themes that have a switch are switched. */
export function prepare({ kind, scheme, article }) {
  if (!document.querySelector('style[data-still]')) {
    const style = document.createElement('style');
    style.dataset.still = '';
    style.textContent = '*, *::before, *::after { transition: none !important; animation: none !important }';
    document.head.append(style);
  }
  document.querySelectorAll(`${article} details`).forEach((each) => (each.open = true));
  document.activeElement.blur();
  scrollTo(0, 0);
  document.querySelectorAll('*').forEach((each) => each.scrollLeft > 0 && (each.scrollLeft = 0));
  if (kind === 'mkdocs') {
    document.querySelector(`input[data-md-color-scheme=${scheme === 'dark' ? 'slate' : 'default'}]`).click();
  }
}

/** The lines of text that can be read in the article. */
export function lines(article) {
  const element = document.querySelector(article);
  const text = element?.checkVisibility() ? element.innerText : '';
  return text.split('\n').map((line) => line.trim()).filter((line) => line);
}

/** What makes the page wider than the screen. */
export function overflow() {
  const root = document.scrollingElement;
  const width = root.clientWidth;
  if (root.scrollWidth <= width) {
    return [];
  }
  const scrolls = (element) => element && element !== document.body && element !== root
    && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const wide = [...document.body.querySelectorAll('*')]
    .filter((each) => each.getBoundingClientRect().right > width + 1 && !scrolls(each.parentElement))
    .slice(0, 3)
    .map((each) => each.outerHTML.slice(0, 80));
  return [`scrolls sideways, ${root.scrollWidth} px on a screen of ${width}: ${wide.join(' … ')}`];
}

/** Marks of the source that arrived as text. */
export function leftovers(article) {
  const copy = document.querySelector(article)?.cloneNode(true);
  if (!copy) {
    return [];
  }
  copy.querySelectorAll('pre, code, script, style').forEach((each) => each.remove());
  const text = copy.textContent;
  const marks = [
    /\]\(/, /\[![A-Z]+\]/, /^\s*(!!!|\?\?\?\+?) ?\w/m, /=== "/, /\{%|%\}|\{\{|\}\}/, /\*\*/, /\|\s*:?-{3,}/, /&#?\w+;/,
    /\{:\s*[#.]/, /^#{1,6} /m, /Macro \w+ Error/, /\bx[A-Z][A-Z_]+x\b/, /\bundefined\b|\[object /, /\$\{/,
  ];
  return marks
    .map((mark) => mark.exec(text))
    .filter((found) => found)
    .map((found) => `left over: ${text.slice(Math.max(0, found.index - 20), found.index + 40).replace(/\s+/g, ' ')}`);
}

/** Links within the page that lead nowhere, and names that stand twice. */
export function brokenAnchors(article) {
  const nowhere = [...document.querySelectorAll(`${article} a[href^="#"]`)]
    .map((link) => decodeURIComponent(link.getAttribute('href').slice(1)))
    .filter((id) => id && !document.getElementById(id))
    .map((id) => `leads nowhere: #${id}`);
  const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `stands twice: #${id}`);
  return [...nowhere, ...twice];
}

/** HTML that GitHub takes out of Markdown. */
export function removedByGithub(article) {
  const removed = 'script, style, iframe, form, input, textarea, object, embed, title, [style], [onclick]';
  return [...document.querySelectorAll(article)]
    .flatMap((each) => [...each.querySelectorAll(removed)])
    .map((each) => `GitHub takes this out: ${each.outerHTML.slice(0, 80)}`);
}

/** Numbers all that Tab should reach; remembers how each looks without focus. */
export function countStops(article) {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(seen);
  // Of tabs, the arrow keys reach all but one.
  const tabs = 'input[type=radio], .tabbed-labels *, .tabbed-control *';
  const inside = stops.filter((stop) => stop.closest(article) && !stop.disabled && !stop.matches(tabs));
  const look = (element) => {
    const style = getComputedStyle(element);
    const shown = style.outlineStyle === 'none' ? 'none' : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
    return [shown, style.boxShadow, style.backgroundColor, style.borderColor, style.textDecoration, style.color].join();
  };
  window.stops = { inside, look, calm: inside.map(look) };
  return { all: stops.length, wanted: inside.map((stop) => stop.outerHTML.slice(0, 120)) };
}

/** Which stop has the focus (-1 for one outside the article), and whether it shows. */
export function paint() {
  const { inside, look, calm } = window.stops;
  const index = inside.indexOf(document.activeElement);
  return { index, visible: index >= 0 && look(document.activeElement) !== calm[index] };
}
