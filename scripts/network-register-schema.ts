// Writes docs/network-register.schema.json as registers are exchanged: node scripts/network-register-schema.ts
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { registerSchema } from '../src/features/network/rules/register/exchange-schema.ts'

const root = path.resolve(import.meta.dirname, '..')
const file = path.join(root, 'docs/network-register.schema.json')
writeFileSync(file, `${JSON.stringify(registerSchema(), null, '\t')}\n`)
execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', file], { stdio: 'inherit' })
