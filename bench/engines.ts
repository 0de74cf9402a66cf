import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { inventRegister } from '../samples/matching/register.ts'
import { readStays } from '../src/app/commands/stays-file.ts'
import { exitsAndReturns, usualExitRule } from '../src/features/homelessness/index.ts'
import { matchRecords } from '../src/features/people/index.ts'
import { plainDate } from '../src/foundation/plain-date.ts'
import { compareOnce, type Measured } from './measure.ts'

const people = 50_000
const stays = 1_000_000

/** The engines that need no database: each beside the speed at which its own file is read. */
export async function benchEngines(): Promise<Measured[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bofast-bench-files-'))
	try {
		return [await benchMatching(folder), await benchExits(folder)]
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}

async function benchMatching(folder: string): Promise<Measured> {
	const { records } = inventRegister({ seed: 1, records: people })
	const file = join(folder, 'people.csv')
	const columns = ['id', ...new Set(records.flatMap((one) => Object.keys(one)).filter((key) => key !== 'id'))]
	writeFileSync(
		file,
		rows(
			columns,
			records.map((one) =>
				columns.map((column) => textOf(Object.entries(one).find(([key]) => key === column)?.[1])),
			),
		),
	)
	return await compareOnce({
		what: `the same person found in ${people} records, weights learnt from them`,
		peer: 'DuckDB reads the same records from their file',
		ours: async () => matchRecords(records, null, () => undefined),
		theirs: () => readByDuck(file),
	})
}

async function benchExits(folder: string): Promise<Measured> {
	const file = join(folder, 'stays.csv')
	const columns = ['subject', 'stay', 'start', 'end', 'destination', 'destination_class']
	writeFileSync(file, rows(columns, inventStays()))
	const rule = { ...usualExitRule, from: plainDate('2024-01-01'), to: plainDate('2024-12-31') }
	return await compareOnce({
		what: `exits and returns of ${stays} stays, from the file to the answer`,
		peer: 'DuckDB reads the same file, nothing asked of it',
		ours: async () => exitsAndReturns((await readStays(file, { optional: [] })).stays, rule),
		theirs: () => readByDuck(file),
	})
}

/** With two threads, as the machine's cores. */
async function readByDuck(file: string): Promise<void> {
	const duck = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
	await duck.run(`create table read as select * from read_csv('${file}', delim = ';', all_varchar = true)`)
	duck.closeSync()
}

/** Four stays a person over six years, by arithmetic alone: the same file every time. */
function inventStays(): string[][] {
	const dayAt = (days: number) =>
		new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
	return Array.from({ length: stays }, (_, at) => {
		const start = ((at * 7919) % 400) + (at % 4) * 450
		const end = start + 5 + ((at * 104_729) % 300)
		const lasting = at % 3 === 0
		return [
			...[`s${Math.floor(at / 4)}`, String(at), dayAt(start), dayAt(end)],
			...[lasting ? '1' : '2', lasting ? 'permanent' : 'temporary'],
		]
	})
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

function rows(columns: readonly string[], lines: readonly (readonly string[])[]): string {
	return [columns, ...lines].map((line) => line.join(';')).join('\n')
}
