/** A page of Open Referral: `size` is how many are on it, pages count from 1. */
export type NumberedPage<T> = {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: T[];
};

/** The page that was asked for; one behind the last is empty. `make` is called for what stands on it only. */
export function pageByNumber<T, M>(
  all: readonly T[],
  asked: { page: number; perPage: number },
  make: (one: T) => M,
): NumberedPage<M> {
  const from = (asked.page - 1) * asked.perPage;
  const contents = all.slice(from, from + asked.perPage).map(make);
  const pages = Math.max(1, Math.ceil(all.length / asked.perPage));
  return {
    ...{ total_items: all.length, total_pages: pages, page_number: asked.page, size: contents.length },
    ...{ first_page: asked.page === 1, last_page: asked.page >= pages, empty: contents.length === 0 },
    contents,
  };
}
