// Writes database/types.ts and database/schema.sql from a freshly migrated database; with --check only compares.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { printSchema } from './print-schema.ts'
import { withFreshDatabase } from './scratch-database.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const plainDates = '../src/foundation/plain-date.ts'
const checking = process.argv.includes('--check')
const stale: string[] = []

await withFreshDatabase(async (url) => {
	const client = new pg.Client({ connectionString: url })
	await client.connect()
	try {
		settle('database/schema.sql', await printSchema(client))
		settle('database/types.ts', await generateTypes(client, url))
	} finally {
		await client.end()
	}
})
if (stale.length > 0) {
	console.error(`Not fresh: ${stale.join(', ')}. Run npm run database and commit what it writes.`)
	process.exitCode = 1
}

function settle(file: string, text: string): void {
	const path = join(root, file)
	if (!checking) writeFileSync(path, text)
	else if (readFileSync(path, 'utf8') !== text) stale.push(file)
}

async function generateTypes(client: pg.Client, url: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'bofast-types-'))
	const out = join(folder, 'types.ts')
	const run = spawnSync(
		process.execPath,
		[
			join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
			...[
				'--dialect',
				'postgres',
				'--url',
				url,
				'--camel-case',
				'--date-parser',
				'string',
				'--out-file',
				out,
			],
			...['--include-pattern', '(named|counted|published|reference|audit|history|signin).*'],
			...['--type-mapping', JSON.stringify({ date: 'PlainDate', timestamptz: 'Instant', int8: 'number' })],
			...['--custom-imports', JSON.stringify({ PlainDate: plainDates, Instant: plainDates })],
			...['--overrides', JSON.stringify({ columns: await codesOf(client) })],
		],
		{ encoding: 'utf8', cwd: root },
	)
	if (run.status !== 0) throw new Error(`kysely-codegen: ${run.stderr}${run.stdout}`)
	const text = readFileSync(out, 'utf8')
	rmSync(folder, { recursive: true })
	return text
}

/** Columns whose check lists the codes they may hold get that list as their type. */
async function codesOf(client: pg.Client): Promise<Record<string, string>> {
	const checks = await client.query<{
		table: string
		column: string
		nullable: boolean
		definition: string
		given: boolean
	}>(`
		select n.nspname || '.' || c.relname as table, a.attname as column, not a.attnotnull as nullable,
			a.atthasdef as given, pg_get_constraintdef(k.oid) as definition
		from pg_constraint k
		join pg_class c on c.oid = k.conrelid
		join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
		where k.contype = 'c' and cardinality(k.conkey) = 1 and n.nspname in ('named', 'counted', 'published', 'reference', 'audit')
	`)
	const codes: Record<string, string> = {}
	for (const check of checks.rows) {
		const list = /^CHECK \(\(\w+ = ANY \(ARRAY\[(.+)\]\)\)\)$/.exec(check.definition)?.[1]
		if (list === undefined) continue
		const union = [...list.matchAll(/'(?:[^']|'')*'(?=::text)|\d+/g)].join(' | ')
		const type = check.nullable ? `${union} | null` : union
		codes[`${check.table}.${check.column}`] = check.given ? `Generated<${type}>` : type
	}
	return codes
}
