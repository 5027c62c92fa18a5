declare namespace App {
  interface Locals {
    /** What the components in a record’s body need to know of its page. */
    page: import('./graph/page-context.ts').PageContext
  }
}

declare namespace astroHTML.JSX {
  interface AnchorHTMLAttributes {
    /** Id of the preview that a browser may open while a reader shows interest in the link. */
    interestfor?: string | undefined
  }
}
