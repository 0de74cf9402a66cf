import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import routes from '../../src/app/routes.ts'
import { readZip } from '../../src/platform/zip.ts'
import { type InProcess, serverInProcess } from '../support/server-in-process.ts'
import { withSql } from '../support/sql.ts'
import { walk } from '../support/walk.ts'

const unhurried = ['upload', 'form', 'file', 'open', 'page'].map((door) => ({
	...{ door, inAMinute: 1_000_000, why: 'a test' },
}))
const { databaseUrl, nobody, signedIn }: InProcess = await serverInProcess({ paces: unhurried })

/** Names as somebody would write them who wants a spreadsheet to run something. */
async function nameHostile(): Promise<void> {
	await withSql(databaseUrl, async (sql) => {
		await sql.rows('set session_replication_role = replica')
		for (const [table, column, name] of [
			['named.person_particulars', 'given_name', "=cmd|'/C calc'!A0"],
			['named.person_particulars', 'family_name', '+1+cmd()'],
			['named.unit', 'name', '@SUM(1;2)'],
			['named.property', 'name', '-2+3+cmd()'],
			['named.organisation', 'name', '\t=1+1'],
			['named.dwelling', 'name', '\r=1+1'],
		] as const)
			await sql.rows(
				`update ${table} set ${column} = left($1 || ' ' || ${column}, 90) where municipality_id = 1`,
				[name],
			)
	})
}

type Route = Awaited<typeof routes>[number]
const addressesIn = (all: readonly Route[], below = ''): string[] =>
	all.flatMap((one) => {
		const at = one.path === undefined ? below : `${below}/${one.path}`
		return [at, ...addressesIn(one.children ?? [], at)]
	})

/** So many kinds of page and file of each, and all of them in `npm run soak`. */
const isSoak = process.env.BOFAST_SOAK !== undefined
const mostOfEach = isSoak ? Number.POSITIVE_INFINITY : 70

const isTable = (path: string) => /\.(?:csv|xlsx)(?:\?|$)/.test(path)
const runs = /^(?:[\t\r\n]|\s*[=+@＝＋－＠]|\s*-(?!\d+(?:[.,]\d+)?$))/

test(
	'no table that is handed out begins a cell with a formula, whatever somebody is called',
	async () => {
		await nameHostile()
		const straight = addressesIn(await routes).filter((path) => isTable(path) && !path.includes(':'))
		const faults: string[] = []
		const seen: string[] = []
		for (const who of [
			await signedIn('Sara Holm'),
			await signedIn('Maria Ström'),
			await signedIn('Lena Wik'),
			nobody,
		]) {
			const met = await walk(who, who === nobody ? ['/p/lillhamn/data'] : ['/', ...straight], mostOfEach)
			for (const { path } of met.filter((one) => isTable(one.path))) {
				const answer = await who.ask(path)
				if (answer.status !== 200) continue
				seen.push(path)
				const bytes = new Uint8Array(await answer.arrayBuffer())
				const text = new TextDecoder().decode(bytes)
				if (path.includes('.xlsx')) {
					const files = readZip(bytes, 100_000_000) ?? new Map<string, Uint8Array>()
					const sheets = [...files].filter(([name]) => name.includes('worksheets/'))
					if (sheets.length === 0) faults.push(`${path} is no workbook`)
					if (sheets.some(([, sheet]) => /<f[\s>]/.test(new TextDecoder().decode(sheet))))
						faults.push(`${path} holds a formula`)
					continue
				}
				const divided = text.slice(0, 2000).includes(';') ? ';' : ','
				const rows: string[][] = parse(text, { bom: true, delimiter: divided, relax_column_count: true })
				const cells = rows.flat().filter((cell) => runs.test(cell))
				if (cells.length > 0) faults.push(`${path}: ${JSON.stringify(cells.slice(0, 3))}`)
			}
		}
		expect(faults).toEqual([])
		expect(seen.filter((path) => path.includes('.csv')).length).toBeGreaterThan(3)
		expect(seen.filter((path) => path.includes('.xlsx')).length).toBeGreaterThan(1)
	},
	isSoak ? 14_400_000 : 600_000,
)
