// The field of the search is made when the search is first needed, and has a title and a hint but no name of its own.
const search = document.querySelector('site-search');

if (search !== null) {
  new MutationObserver((_, observer) => {
    const field = search.querySelector('input');
    if (field === null) return;
    field.ariaLabel = field.placeholder;
    observer.disconnect();
  }).observe(search, { childList: true, subtree: true });
}
