// Runs before everything else, and on any Node: says in plain words when this one is too old.
const [major, minor] = process.versions.node.split('.').map(Number)
const isNewEnough = major > 24 || (major === 24 && minor >= 8) || (major === 22 && minor >= 22)
if (!isNewEnough) {
  console.error(
    `This project needs Node 24.8 or later (or 22.22 and later); this is Node ${process.versions.node}.\n` +
      'On Linux, `npm ci` brings the right one; with npm before 11.6, run `npm rebuild` after it.\n' +
      'Elsewhere, install it from https://nodejs.org/ and try again.',
  )
  process.exit(2)
}
