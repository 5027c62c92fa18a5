declare namespace App {
  interface Locals {
    /** What the components in a record’s body need to know of its page. */
    page: import('./graph/page-context.ts').PageContext
  }
}
