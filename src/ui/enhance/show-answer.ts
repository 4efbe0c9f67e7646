import { Idiomorph } from 'idiomorph';

/** Puts the page that the server answered in the place of this one, keeping focus and scroll where the page is the same. */
export async function showAnswer(answer: Response, reading: boolean): Promise<void> {
  const page = answer.headers.get('content-type')?.startsWith('text/html')
    ? parse(await answer.text())
    : undefined;
  if (!page || hasOtherAssets(page)) return leaveTo(answer.url);
  const before = location.pathname;
  if (answer.redirected || reading) remember(answer.url);
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  await Idiomorph.morph(document.body, page.body, {
    ...{ morphStyle: 'outerHTML', ignoreActiveValue: true },
    // What an island keeps for itself, it brings up to date itself.
    callbacks: { beforeNodeMorphed: (node) => !(node instanceof Element && node.hasAttribute('data-kept')) },
  });
  document.dispatchEvent(new Event('page:changed'));
  settle(location.pathname !== before);
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** After a new version was put in place, old islands and new HTML would not fit. */
function hasOtherAssets(page: Document): boolean {
  const assetsOf = (d: Document) =>
    [
      d.querySelector('link[rel=stylesheet]')?.getAttribute('href'),
      d.querySelector('script[src]')?.getAttribute('src'),
    ].join();
  return assetsOf(page) !== assetsOf(document);
}

function leaveTo(address: string): void {
  location.assign(address);
}

let shown = location.pathname + location.search;

function remember(address: string): void {
  const { pathname, search } = new URL(address);
  if (pathname + search !== shown) history.pushState(null, '', address);
  shown = pathname + search;
}

addEventListener('popstate', () => {
  if (location.pathname + location.search !== shown) location.reload();
});

function settle(otherPage: boolean): void {
  const errors = document.querySelector<HTMLElement>('[data-errors]');
  if (errors) {
    errors.focus();
    return;
  }
  if (otherPage) {
    scrollTo(0, 0);
    document.getElementById('main')?.focus();
  }
  const status = document.getElementById('status');
  if (!status) return;
  status.classList.add('quietly');
  status.textContent = document.querySelector('[data-announce]')?.textContent ?? document.title;
}
