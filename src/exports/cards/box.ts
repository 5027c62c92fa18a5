/** A box with others or a text in it, laid out side by side unless its style says otherwise. */
export function box(style: Style, ...children: (Box | string | undefined)[]): Box {
  const inside = children.filter((child) => child !== undefined)
  // A text alone must stand there by itself, or its lines are not balanced.
  const [first] = inside
  return {
    type: 'div',
    props: {
      style: { display: 'flex', ...style },
      children: inside.length === 1 && typeof first === 'string' ? first : inside,
    },
  }
}

/** An element as satori reads it. @see https://github.com/vercel/satori#use-without-jsx */
export type Box = { type: string; props: Props }

type Props = { [name: string]: string | number | Style | readonly (Box | string)[] }

export type Style = { readonly [name: string]: string | number }
