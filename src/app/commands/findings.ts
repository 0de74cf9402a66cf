import { findingWords } from '../../features/action-plan/words/findings.en.ts'

export type Finding = {
	readonly file: string
	readonly row: number | null
	readonly column: string | null
	readonly because: string
	readonly found: string | null
}

/** `indicators.csv, row 3, column Base value: this is not a number ("twenty").` */
export function sayFinding({ file, row, column, because, found }: Finding): string {
	const where = [
		file,
		...(row === null ? [] : [`row ${row}`]),
		...(column === null ? [] : [`column ${column}`]),
	]
	const words: Readonly<Record<string, string>> = findingWords
	return `${where.join(', ')}: ${words[because] ?? because}${found === null ? '' : ` ("${found.slice(0, 60)}")`}.`
}
