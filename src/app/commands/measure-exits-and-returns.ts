import {
	type Exit,
	exitClasses,
	exitStatuses,
	exitsAndReturns,
	usualExitRule,
} from '../../features/homelessness/index.ts'
import { dayIn, daysIn, inOrder, oneFile } from './given-values.ts'
import { isSameFile, writeCsv } from './out-file.ts'
import { readStays } from './stays-file.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage =
	'measure exits-and-returns STAYS.csv --from D --to D [--gap-days 14] [--return-from 15] [--return-to 730] ' +
	'[--lookback-days 730] [--rows OUT.csv] [--json]'

const header = ['subject', 'stay', 'ended', 'destination', 'days_to_return', 'status']

/** `bofast measure exits-and-returns`: who left in a period, where to, and whether they came back. Needs no database. */
export async function measureExitsAndReturns(args: string[]): Promise<number> {
	const flags = {
		from: { type: 'string' },
		to: { type: 'string' },
		'gap-days': { type: 'string' },
		'return-from': { type: 'string' },
		'return-to': { type: 'string' },
		'lookback-days': { type: 'string' },
		rows: { type: 'string' },
		json: { type: 'boolean' },
	} as const
	const given = readArgs(args, flags, usage)
	const file = oneFile(given.positionals, usage)
	const from = dayIn('from', given.needed('from'), usage)
	const to = dayIn('to', given.needed('to'), usage)
	inOrder(['from', from], ['to', to], usage)
	const days = (flag: string, usual: number) => daysIn(flag, given.text(flag), usual, usage)
	const rule = {
		from,
		to,
		gapDays: days('gap-days', usualExitRule.gapDays),
		returnFrom: days('return-from', usualExitRule.returnFrom),
		returnTo: days('return-to', usualExitRule.returnTo),
		lookbackDays: days('lookback-days', usualExitRule.lookbackDays),
	}
	inOrder(['return-from', rule.returnFrom], ['return-to', rule.returnTo], usage)
	const out = given.text('rows')
	if (out !== undefined && isSameFile(out, file)) {
		throw new UsageFault(`--rows ${out} is the file to read; name another one. Usage: bofast ${usage}`)
	}

	const { stays } = await readStays(file, { optional: [] })
	const exits = exitsAndReturns(stays, rule)
	if (out !== undefined) writeCsv(out, header, exits.map(cells))
	const sums = { from, to, stays: stays.length, ...summed(exits) }
	process.stdout.write(given.ticked('json') ? `${JSON.stringify(sums, null, 2)}\n` : inWords(sums))
	return 0
}

function cells({ subject, stay, ended, destination, daysToReturn, status }: Exit): (string | number)[] {
	return [subject, stay, ended, destination, daysToReturn, status]
}

function summed(exits: readonly Exit[]) {
	const within = (days: number) =>
		exits.filter(({ daysToReturn }) => daysToReturn >= 0 && daysToReturn <= days).length
	return {
		exits: exits.length,
		status: countBy(exitStatuses, exits, (exit) => exit.status),
		class: countBy(exitClasses, exits, (exit) => exit.destinationClass),
		returnedWithin: { 180: within(180), 365: within(365), 730: within(730) },
	}
}

function countBy<Name extends string>(
	names: readonly Name[],
	exits: readonly Exit[],
	nameOf: (exit: Exit) => Name,
): Record<string, number> {
	return Object.fromEntries(names.map((name) => [name, exits.filter((exit) => nameOf(exit) === name).length]))
}

function inWords(sums: ReturnType<typeof summed>): string {
	const counts = (of: Readonly<Record<string, number>>) =>
		Object.entries(of)
			.map(([name, count]) => `${name} ${count}`)
			.join(' · ')
	return [
		`exits ${sums.exits}`,
		`before: ${counts(sums.status)}`,
		`to: ${counts(sums.class)}`,
		`back within days: ${counts(sums.returnedWithin)}`,
		'',
	].join('\n')
}
