import {
	type FileStay,
	flowByMonth,
	flowParameters,
	type MonthOfFlow,
} from '../../features/homelessness/index.ts'
import { daysIn, inOrder, oneFile } from './given-values.ts'
import { say } from './say.ts'
import { readStays, type StayRow } from './stays-file.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage = 'measure flow STAYS.csv --from YYYY-MM --to YYYY-MM [--inactive-after 90] [--json]'

/** `bofast measure flow`: who came and who left, month by month, and how many were there. Needs no database. */
export async function measureFlow(args: string[]): Promise<number> {
	const flags = {
		from: { type: 'string' },
		to: { type: 'string' },
		'inactive-after': { type: 'string' },
		json: { type: 'boolean' },
	} as const
	const given = readArgs(args, flags, usage)
	const file = oneFile(given.positionals, usage)
	const from = monthIn('from', given.needed('from'))
	const to = monthIn('to', given.needed('to'))
	inOrder(['from', from], ['to', to], usage)
	const told = given.text('inactive-after')
	const inactiveAfter = daysIn('inactive-after', told, flowParameters.inactiveAfter, usage)

	const { stays, contacts } = await readStays(file, { optional: ['last_contact'] })
	if (told !== undefined && contacts === 'not-told') {
		say(
			`${file}: no column last_contact, so every night of a stay is contact; --inactive-after changes nothing.`,
		)
	}
	const months = flowByMonth(stays.map(withLeaving), {
		from,
		to,
		inactiveAfter: contacts === 'told' ? inactiveAfter : null,
		gapDays: flowParameters.gapDays,
		knownDays: flowParameters.knownDays,
	})
	process.stdout.write(given.ticked('json') ? `${JSON.stringify(months, null, 2)}\n` : inWords(months))
	return 0
}

function monthIn(flag: string, text: string): string {
	if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return text
	throw new UsageFault(`--${flag} ${text} is no month; write YYYY-MM. Usage: bofast ${usage}`)
}

function withLeaving({ subject, start, end, lastContact, ...stay }: StayRow): FileStay {
	return { subject, start, end, lastContact, leaving: leavingOf(stay) }
}

/** Dead and moved away are told by the destination, whatever its class. */
function leavingOf({ destination, destinationClass }: Pick<StayRow, 'destination' | 'destinationClass'>) {
	const named = destination.toLowerCase()
	if (named === 'deceased' || named === 'moved') return named
	return destinationClass === 'permanent' ? 'permanent' : 'other'
}

function inWords(months: readonly MonthOfFlow[]): string {
	const total = (counts: Readonly<Record<string, number>>) =>
		Object.values(counts).reduce((sum, count) => sum + count, 0)
	const lines = months.map(({ month, activeStart, inflow, outflow, activeEnd }) =>
		[month, activeStart, `+${total(inflow)}`, `−${total(outflow)}`, activeEnd].join('\t'),
	)
	return `${['month\tstart\tin\tout\tend', ...lines].join('\n')}\n`
}
