// npm run bench: what the product does, each beside a peer in the same run, as ratios. On a database of its own: what is done all
// day, a landlord's file, the board of beds, a plan as anyone reads it, the year's public statistics, a country's comparison, and the flow of towns of 10,000, 100,000 and 1,000,000
// spells (`--quick` without the last, `--huge` with 10,000,000); without a database: the engines on files, and hiding. `--only NAME,NAME` runs
// some, `--json` prints one document instead of tables.
import { parseArgs } from 'node:util'
import { benchBedBoard, fillBeds } from './bed-board.ts'
import { benchBoardPage } from './board-page.ts'
import { benchCompare } from './compare.ts'
import { benchEdition } from './edition.ts'
import { benchEngines } from './engines.ts'
import { benchEveryday } from './everyday.ts'
import { benchFlow } from './flow.ts'
import { type Measured, machine, ratioOf, tableOf } from './measure.ts'
import { benchNoticeFile } from './notice-file.ts'
import { benchPublicPage } from './public-page.ts'
import { benchReport } from './report.ts'
import { benchSuppress } from './suppress.ts'
import { type BenchTown, inTown } from './town.ts'

const { values: asked } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
		huge: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		only: { type: 'string' },
	},
})

const say = (line: string) => void (asked.json ? process.stderr : process.stdout).write(`${line}\n`)

const sizes = [10_000, 100_000, ...(asked.quick ? [] : [1_000_000]), ...(asked.huge ? [10_000_000] : [])]

const onFiles = { engines: benchEngines, suppress: benchSuppress }

const inATown = {
	everyday: benchEveryday,
	notices: ({ administrator, bare }: BenchTown) => benchNoticeFile(administrator, bare),
	beds: async ({ officer, bare, port }: BenchTown) => {
		const propertyId = await fillBeds(bare, officer.actor)
		return [
			...(await benchBedBoard(officer, bare, propertyId)),
			...(await benchBoardPage(officer, port, propertyId)),
		]
	},
	public: ({ house, bare, port }: BenchTown) => benchPublicPage(house, bare, port),
	edition: ({ bare }: BenchTown) => benchEdition(bare),
	report: ({ house, bare }: BenchTown) => benchReport(house, bare),
	compare: ({ house, bare }: BenchTown) => benchCompare(house, bare),
	flow: ({ house, bare }: BenchTown) => benchFlow(house, bare, sizes, say),
}

const names = [...Object.keys(onFiles), ...Object.keys(inATown)]
const only = asked.only?.split(',') ?? names
const unknown = only.find((name) => !names.includes(name))
if (unknown !== undefined) {
	process.stderr.write(`--only ${unknown} is none of ${names.join(', ')}\n`)
	process.exit(2)
}

const measured: (Measured & { readonly part: string })[] = []

async function run(part: string, bench: () => Promise<readonly Measured[]>): Promise<void> {
	if (!only.includes(part)) return
	const rows = await bench()
	measured.push(...rows.map((row) => ({ part, ...row })))
	if (!asked.json) say(`${tableOf(rows)}\n`)
}

for (const [part, bench] of Object.entries(onFiles)) await run(part, bench)
if (only.some((part) => part in inATown)) {
	await inTown(say, async (town) => {
		for (const [part, bench] of Object.entries(inATown)) await run(part, () => bench(town))
	})
}
if (asked.json) {
	const figures = measured.map((row) => ({ ...row, unit: row.unit ?? 'ms', ratio: ratioOf(row) }))
	process.stdout.write(`${JSON.stringify({ machine: machine(), figures }, null, 2)}\n`)
}
