import { findPlainDate, type PlainDate } from '../../foundation/plain-date.ts'
import { UsageFault } from './usage.ts'

/** The one file that a command works on. */
export function oneFile(positionals: readonly string[], usage: string): string {
	const [file, ...more] = positionals
	if (file === undefined || more.length > 0) throw new UsageFault(`Give one file. Usage: bofast ${usage}`)
	return file
}

/** A flag's day, YYYY-MM-DD or YYYYMMDD. */
export function dayIn(flag: string, text: string, usage: string): PlainDate {
	const day = findPlainDate(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
	if (day !== null) return day
	throw new UsageFault(`--${flag} ${text} is no day; write YYYY-MM-DD. Usage: bofast ${usage}`)
}

/** A flag's number of days. */
export function daysIn(flag: string, text: string | undefined, usual: number, usage: string): number {
	if (text === undefined) return usual
	if (/^\d{1,6}$/.test(text)) return Number(text)
	throw new UsageFault(`--${flag} ${text} is no whole number of days. Usage: bofast ${usage}`)
}

/** What ends must not begin later. */
export function inOrder<Value extends string | number>(
	[first, from]: readonly [string, Value],
	[last, to]: readonly [string, Value],
	usage: string,
): void {
	if (from > to) throw new UsageFault(`--${first} ${from} is after --${last} ${to}. Usage: bofast ${usage}`)
}
