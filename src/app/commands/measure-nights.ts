import {
	homelessNights,
	type NightsRule,
	type PlacedStay,
	placeClasses,
	summaryOfNights,
} from '../../features/homelessness/index.ts'
import { type DataRow, readDataFile, shown } from './data-file.ts'
import { dayIn, inOrder, oneFile } from './given-values.ts'
import { readTime } from './stays-file.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage = 'measure nights STAYS.csv --from D --to D --count homeless[,transitional] [--json]'

const columns = { needed: ['person', 'place_class', 'start', 'moved_in', 'end'], optional: [] }

/** `bofast measure nights`: how many nights people were without a home. Needs no database. */
export async function measureNights(args: string[]): Promise<number> {
	const flags = {
		from: { type: 'string' },
		to: { type: 'string' },
		count: { type: 'string' },
		json: { type: 'boolean' },
	} as const
	const given = readArgs(args, flags, usage)
	const file = oneFile(given.positionals, usage)
	const from = dayIn('from', given.needed('from'), usage)
	const to = dayIn('to', given.needed('to'), usage)
	inOrder(['from', from], ['to', to], usage)
	const count = countIn(given.needed('count'))

	const stays: PlacedStay[] = []
	await readDataFile(file, columns, (row) => stays.push(stayIn(row)))
	const { persons, mean, median } = summaryOfNights(homelessNights(stays, { from, to, count }))
	process.stdout.write(
		given.ticked('json')
			? `${JSON.stringify({ persons, mean, median }, null, 2)}\n`
			: `persons ${persons} · mean ${mean ?? '–'} · median ${median ?? '–'}\n`,
	)
	return 0
}

function countIn(text: string): NightsRule['count'] {
	const named = text.split(',').map((name) => name.trim())
	if (named.includes('homeless') && named.length === 1) return 'homeless'
	if (named.toSorted().join() === 'homeless,transitional') return 'homeless-and-transitional'
	throw new UsageFault(`--count is homeless or homeless,transitional, not ${text}. Usage: bofast ${usage}`)
}

function stayIn(row: DataRow): PlacedStay {
	const text = row.filled('place_class')
	const placeClass = placeClasses.find((one) => one === text.toLowerCase())
	if (placeClass === undefined) {
		throw row.fault('place_class', `${shown(text)} is none of ${placeClasses.join(', ')}.`)
	}
	const { start, end } = readTime(row)
	const movedIn = row.day('moved_in')
	if (movedIn !== null && movedIn < start) {
		throw row.fault('moved_in', `${movedIn} is before the start, ${start}.`)
	}
	return { person: row.filled('person'), placeClass, start, movedIn, end }
}
