import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { currentMap } from '../../scripts/map.ts'
import { textOf } from '../support/files.ts'

test('docs/map.svg is drawn from the imports as they are (npm run map)', async () => {
	expect(await currentMap()).toBe(textOf('docs/map.svg'))
})

test('database/schema.sql and database/types.ts are those of the migrations (npm run database)', () => {
	const run = spawnSync(process.execPath, ['scripts/database.ts', '--check'], { encoding: 'utf8' })
	expect(run.stderr).not.toContain('Not fresh')
	expect(run.status).toBe(0)
}, 60_000)
