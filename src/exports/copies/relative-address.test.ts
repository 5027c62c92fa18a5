import { describe, expect, test } from 'vitest'
import { fileLedTo, relativeAddress } from './relative-address.ts'

describe('an address, as it reads from a disk', () => {
  test.each([
    ['/', 'index.html', 'index.html'],
    ['/', 'glossary/stay/index.html', '../../index.html'],
    ['/glossary/stay/', 'index.html', 'glossary/stay/index.html'],
    ['/glossary/stay/#cite:1', 'glossary/bore/index.html', '../stay/index.html#cite:1'],
    ['/glossary/stay/', 'glossary/stay/index.html', 'index.html'],
    ['/_astro/a.css', 'places/index.html', '../_astro/a.css'],
    ['../bore/', 'glossary/stay/index.html', '../bore/index.html'],
    ['/search/?q=a#b', 'index.html', 'search/index.html?q=a#b'],
    ['/a%20b/', 'index.html', 'a%20b/index.html'],
    ['/a:b/', 'index.html', './a:b/index.html'],
  ])('%s in %s', (written, file, relative) => {
    expect(relativeAddress(written, file, '/')).toBe(relative)
  })

  test.each([
    ['/sub/glossary/', 'index.html', 'glossary/index.html'],
    ['/sub/', 'glossary/index.html', '../index.html'],
  ])('%s of a site under a path, in %s', (written, file, relative) => {
    expect(relativeAddress(written, file, '/sub/')).toBe(relative)
  })

  test.each([
    '#cite:1',
    '',
    'https://harbor.example/glossary/',
    '//harbor.example/',
    'mailto:a@b.c',
  ])('“%s” stays', (written) => {
    expect(relativeAddress(written, 'index.html', '/')).toBe(written)
    expect(fileLedTo(written, 'index.html', '/')).toBeUndefined()
  })
})

test('the file behind an address has its own name, not that of the address', () => {
  expect(fileLedTo('/a%20b/#c', 'index.html', '/')).toBe('a b/index.html')
})
