// Writes docs/plan.schema.json as the house reads plans: node scripts/plan-schema.ts
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { planFileSchema } from '../src/features/action-plan/commands/exchange/plan-schema.ts'

const root = path.resolve(import.meta.dirname, '..')
const file = path.join(root, 'docs/plan.schema.json')
writeFileSync(file, `${JSON.stringify(z.toJSONSchema(planFileSchema, { io: 'input' }), null, '\t')}\n`)
execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', file], { stdio: 'inherit' })
