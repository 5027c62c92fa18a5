import { compare } from '../../graph/compare.ts'
import type { Entry } from '../../graph/entry.ts'
import { fold, pluralOf } from '../../graph/names.ts'
import { atField, type Content, type Finding, type Rule } from '../rule.ts'

/** A mention by a name that two records share leads to neither. */
export const termNameIsUnique: Rule = {
  id: 'term-name-is-unique',
  says: 'No two records answer to one name of a term, and no term has a name twice.',
  *check({ graph }) {
    const owners = developmentNames(graph)
    const terms = [...graph.glossary.values()].sort((a, b) => compare(a.file, b.file))
    for (const term of terms) {
      const own = new Set<string>()
      for (const { field, name } of namesOf(term)) {
        const forms = field[0] === 'plural' ? [name] : [name, pluralOf(name)]
        const folded = forms.map(fold)
        const other = folded.map((form) => owners.get(form)).find((owner) => owner !== undefined)
        const namesake = graph.glossary.get(fold(name))
        if (other) yield shared(term, field, name, other)
        else if (namesake && namesake !== term && !answersTo(namesake, name)) {
          yield shared(term, field, name, { file: namesake.file, as: 'the id' })
        } else if (field[0] === 'aliases' && own.has(fold(name))) yield needless(term, field, name)
        for (const form of folded) own.add(form)
      }
      for (const form of own) {
        if (!owners.has(form)) owners.set(form, { file: term.file, as: 'a name' })
      }
    }
  },
}

function developmentNames({ developments }: Content['graph']): Map<string, Owner> {
  const owners = new Map<string, Owner>()
  for (const { id, file, data } of developments.values()) {
    owners.set(fold(data.title), { file, as: 'the title' })
    owners.set(id, { file, as: 'the id' })
  }
  return owners
}

/** The names of a term, with the field of each. */
function namesOf({ data }: Entry<'glossary'>): { field: readonly PropertyKey[]; name: string }[] {
  const { term, aliases, plural } = data
  return [
    { field: ['term'], name: term },
    ...(plural === undefined ? [] : [{ field: ['plural'], name: plural }]),
    ...aliases.map((name, number) => ({ field: ['aliases', number], name })),
  ]
}

/** Whether a name is that of a term too: then the later of the two files is told. */
function answersTo(term: Entry<'glossary'>, name: string): boolean {
  return namesOf(term).some((one) => [one.name, pluralOf(one.name)].map(fold).includes(fold(name)))
}

function shared(
  term: Entry<'glossary'>,
  field: readonly PropertyKey[],
  name: string,
  { file, as }: Owner,
): Finding {
  return {
    ...atField(term, field),
    message: `"${name}" is ${as} of ${file} too.`,
    fix: 'Take the name out of one of the two files, or choose a longer one.',
  }
}

function needless(term: Entry<'glossary'>, field: readonly PropertyKey[], name: string): Finding {
  return {
    ...atField(term, field),
    message: `"${name}" is a name of this term without this line.`,
    fix: 'Take it out. Plurals and capitals are understood.',
  }
}

/** Which file has a name, and as what. */
type Owner = { file: string; as: string }
