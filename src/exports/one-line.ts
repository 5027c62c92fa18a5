/** Text with its white space folded: a title on two lines would break a form that has one line for it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
