/**
 * Where the Markdown copy of a page is, beside it: `/glossary/stay/` has it at
 * `/glossary/stay/index.html.md`. The proposal for `llms.txt` names it so for addresses that end in a
 * slash, so that whoever knows the page’s address knows that of its copy.
 *
 * @param page Address of a page, in full or from the root, with a slash at its end.
 * @see https://llmstxt.org/#proposal
 */
export function markdownAddress(page: string): string {
  return `${page}index.html.md`
}
