import { foldHeader } from '../../../../foundation/table.ts'
import type { FigureSex } from './figure.ts'
import type { OwnMunicipality } from './figure-file.ts'

/** The code, the name, or both as Statistics Sweden writes them: `1980 Västerås`. */
export function isOwn(cell: string, { code, name }: OwnMunicipality): boolean {
	const told = foldHeader(cell)
	const called = foldHeader(name)
	const names = [called, `${called} kommun`, `${called}s kommun`]
	const number = code.toLowerCase()
	return [number, ...names, ...names.map((one) => `${number} ${one}`)].includes(told)
}

export function countIn(cell: string): number | null {
	const digits = cell.replace(/[\s\u00a0\u202f]/g, '')
	return /^\d{1,9}$/.test(digits) ? Number(digits) : null
}

/** Statistics write what is not told as nothing, dots or a dash; a zero is a zero. */
export function isUntold(cell: string): boolean {
	return ['', '.', '..', '-', '–'].includes(cell.trim())
}

export const firstYearTold = 1900

export function yearIn(cell: string): number | null {
	const year = countIn(cell)
	return year !== null && year >= firstYearTold && year <= 2199 ? year : null
}

const sexesSaid: Readonly<Record<FigureSex, readonly string[]>> = {
	all: ['', 'totalt', 'total', 'alla', 'samtliga', 'bada konen', 'totalt kon', 't', '1+2', 'all', 'both'],
	woman: ['kvinnor', 'kvinna', 'k', '2', 'women', 'woman', 'female', 'f'],
	man: ['man', 'men', 'm', '1', 'male'],
}

/** `män` folds to the same word as the English `man`. */
export function sexIn(cell: string): FigureSex | null {
	const told = foldHeader(cell)
	const found = Object.entries(sexesSaid).find(([, said]) => said.includes(told))
	return found === undefined ? null : (found[0] as FigureSex)
}

export type Ages = { readonly fromAge: number; readonly toAge: number | null }

const oldest = 130

/** `34`, `34 år`, `18-24 år`, `100+ år`, `65 år och äldre`, `65-w år`, or all of them. */
export function agesIn(cell: string): Ages | null {
	const told = foldHeaderKeepingDashes(cell)
	if (['', 'totalt', 'totalt alder', 'samtliga', 'samtliga aldrar', 'alla', 'total', 'tot'].includes(told)) {
		return { fromAge: 0, toAge: null }
	}
	const open = /^(\d{1,3})(?:\+|-w?| och aldre| and over)$/.exec(told)
	if (open !== null) return within({ fromAge: Number(open[1]), toAge: null })
	const span = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(told)
	if (span === null) return null
	const fromAge = Number(span[1])
	return within({ fromAge, toAge: span[2] === undefined ? fromAge : Number(span[2]) })
}

function within(ages: Ages): Ages | null {
	const last = ages.toAge ?? ages.fromAge
	return ages.fromAge <= last && last <= oldest ? ages : null
}

function foldHeaderKeepingDashes(cell: string): string {
	return foldHeader(cell.replace(/[-–]/g, '~'))
		.replace(/ ?~ ?/g, '-')
		.replace(/(?:^| )(?:ar|years?)(?= |$)/g, '')
		.trim()
}
