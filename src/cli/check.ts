// npm run check
// Holds every record in content/ against every rule. Exits 1 if one is not kept, 2 if it could not run.
import { checkContent } from './check-content.ts'

process.exitCode = await checkContent()
