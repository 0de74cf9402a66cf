import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { FigureSex, ReadFigure } from './figure.ts'
import type { FigureFault, FigureFile, FigureProblem, OwnMunicipality } from './figure-file.ts'
import { withoutSecond } from './without-second.ts'

// As Kolada writes them: T everybody, K women (kvinnor), M men.
const genders: Readonly<Record<string, FigureSex>> = { T: 'all', K: 'woman', M: 'man' }

type Rec = Readonly<Record<string, unknown>>
const isRecord = (given: unknown): given is Rec =>
	typeof given === 'object' && given !== null && !Array.isArray(given)

/**
 * Kolada's v3 answer about a municipality: values of { kpi, municipality, period, values: [{ gender, status, value }] }; or about
 * key figures: values of { id, title }. Rows are the places in `values`, from one. Refused as a whole: not-json, not-kolada.
 */
export function readKolada(
	text: string,
	own: OwnMunicipality,
	thisYear: number,
): FigureFile | Refusal<'not-json' | 'not-kolada'> {
	const document = parsed(text)
	if (document === undefined) return refuse({ because: 'not-json' })
	if (!isRecord(document) || !Array.isArray(document.values)) return refuse({ because: 'not-kolada' })
	const entries: readonly unknown[] = document.values
	const found: ReadFigure[] = []
	const faults: FigureFault[] = []
	const titles: Record<string, string> = {}
	let elsewhere = 0
	let untold = 0

	for (const [at, entry] of entries.entries()) {
		const row = at + 1
		const fault = (column: string, problem: FigureProblem, cell: unknown) =>
			void faults.push({ row, column, problem, found: said(cell) })
		if (!isRecord(entry)) return refuse({ because: 'not-kolada' })
		const { kpi, municipality, period, id, title } = entry
		if (typeof id === 'string' && typeof title === 'string' && kpi === undefined) {
			titles[id] = title
			continue
		}
		if (!Array.isArray(entry.values)) return refuse({ because: 'not-kolada' })
		if (typeof municipality !== 'string') {
			fault('municipality', 'not-a-place', municipality)
			continue
		}
		if (municipality !== own.code) {
			elsewhere += 1
			continue
		}
		if (typeof kpi !== 'string' || !/^[A-Z]\d{5}$/.test(kpi)) {
			fault('kpi', 'not-a-key-figure', kpi)
			continue
		}
		const year = typeof period === 'number' || typeof period === 'string' ? Number(period) : Number.NaN
		if (!Number.isInteger(year) || year < 1900 || year > 2199) {
			fault('period', 'not-a-year', period)
			continue
		}
		if (year > thisYear) {
			fault('period', 'year-not-begun', period)
			continue
		}
		for (const [nth, told] of (entry.values as readonly unknown[]).entries()) {
			const { gender, value, isdeleted } = isRecord(told) ? told : {}
			const sex = typeof gender === 'string' ? genders[gender] : undefined
			if (sex === undefined) fault(`values[${nth}].gender`, 'not-a-sex', gender)
			else if (value === null || value === undefined || isdeleted === true) untold += 1
			else if (typeof value !== 'number' || !Number.isFinite(value)) {
				fault(`values[${nth}].value`, 'not-a-number', value)
			} else found.push({ row, measure: kpi, year, sex, fromAge: 0, toAge: null, value })
		}
	}
	const once = withoutSecond(found, () => 'values')
	return {
		figures: once.figures,
		faults: [...faults, ...once.faults],
		elsewhere,
		untold,
		titles,
		goesOn: nextIn(document) !== null,
	}
}

/** Where the next page is. */
export function nextPage(text: string): string | null {
	const document = parsed(text)
	return isRecord(document) ? nextIn(document) : null
}

const nextIn = ({ next_url: next }: Rec): string | null =>
	typeof next === 'string' && next !== '' ? next : null

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''))
	} catch {
		return undefined
	}
}

const said = (cell: unknown): string =>
	(typeof cell === 'string' ? cell : (JSON.stringify(cell) ?? '')).slice(0, 60)
