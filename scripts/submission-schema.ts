// Writes docs/submission.schema.json as the house reads packages: node scripts/submission-schema.ts
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { submissionSchema } from '../src/features/network/commands/submissions/submission-schema.ts'

const root = path.resolve(import.meta.dirname, '..')
const file = path.join(root, 'docs/submission.schema.json')
writeFileSync(file, `${JSON.stringify(submissionSchema(), null, '\t')}\n`)
execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', file], { stdio: 'inherit' })
