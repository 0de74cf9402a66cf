import { foldHeader, type Table } from '../../../../foundation/table.ts'
import { latestQuestionnaire } from '../methods/questionnaire.ts'
import { asksCoverage, shareIn } from './coverage.ts'
import { sharedDefinitions } from './definitions.ts'
import type { HandFields, HandMethod } from './read-hand-answer.ts'

/*
 * A year's questions as a table, one a row: what comes out is filled in and comes back. A row is known by its code alone, so that
 * it may be read in either language and in any order.
 */

type Column = 'code' | 'asked' | 'answer' | 'ownWords' | 'how'

/** What the columns and the answers may be called in a file that comes back. */
const columnNames: Readonly<Record<'code' | 'answer' | 'ownWords', readonly string[]>> = {
	code: ['Kod', 'Code'],
	answer: ['Svar', 'Answer'],
	ownWords: ['Egna ord', 'Own words'],
}
const stateNames = {
	withheld: ['dolt', 'withheld'],
	'not-counted': ['räknas inte', 'not counted'],
} as const
const answerNames: Readonly<Record<HandMethod, readonly string[]>> = {
	...{ yes: ['ja', 'yes'], partly: ['delvis', 'partly'], no: ['nej', 'no'] },
	'not-known': ['vet inte', 'not known'],
}

type TemplateWords = {
	readonly heads: Readonly<Record<Column, string>>
	readonly municipality: string
	readonly year: string
	readonly population: string
	/** Of a measure, by its name. */
	readonly coverage: string
	readonly states: Readonly<Record<keyof typeof stateNames, string>>
	readonly answers: Readonly<Record<HandMethod, string>>
	readonly how: Readonly<Record<'fixed' | 'population' | 'count' | 'share' | 'coverage' | 'method', string>>
}

type Asked = {
	readonly code: string
	readonly year: number
	readonly population: number | null
	readonly measures: readonly {
		readonly id: string
		readonly kind: 'count' | 'share'
		readonly name: string
		readonly state: string
		readonly value: number | null
		/** In whole per cent; null for what nobody asks it of. */
		readonly coverage: string | null
	}[]
	readonly questions: readonly {
		readonly key: string
		readonly name: string
		readonly answer: string
		readonly ownWords: string
	}[]
}

/** A row a question, with what was answered before. */
export function templateRows(asked: Asked, words: TemplateWords): (string | number | null)[][] {
	const { heads, how } = words
	return [
		[heads.code, heads.asked, heads.answer, heads.ownWords, heads.how],
		['municipality', words.municipality, asked.code, null, how.fixed],
		['year', words.year, asked.year, null, how.fixed],
		...asked.measures.flatMap(({ id, name, kind, state, value, coverage }) => {
			const told =
				value === null ? stateIn(state, words) : kind === 'share' ? Math.round(value * 1000) / 10 : value
			const row = [id, name, told, null, how[kind]]
			if (coverage === null) return [row]
			const percent = coverage === '' ? null : Number(coverage)
			return [row, [`${id}${ofCoverage}`, `${name}, ${words.coverage}`, percent, null, how.coverage]]
		}),
		['population', words.population, asked.population, null, how.population],
		...asked.questions.map(({ key, name, answer, ownWords }) => [
			...[key, name, answer === '' ? null : words.answers[answer as HandMethod]],
			...[ownWords === '' ? null : ownWords, how.method],
		]),
	]
}

/** After a measure's code: how many of those who should have answered had. */
const ofCoverage = '.coverage'

const stateIn = (state: string, { states }: TemplateWords): string | null =>
	state === 'withheld' || state === 'not-counted' ? states[state] : null

/** Where a spreadsheet shows what is wrong: its row, and its column by letters. Null is the whole file. */
export type CellProblem = {
	readonly row: number | null
	readonly column: string | null
	readonly because: string
}
type Cell = Pick<CellProblem, 'row' | 'column'>

type ReadTemplate = {
	readonly fields: HandFields
	readonly problems: readonly CellProblem[]
	/** The cell of each field that is answered. */
	readonly cells: ReadonlyMap<string, Cell>
}

const longestWords = 1000

/** What a template answers. Rows that are left out or empty are no answer. */
export function readTemplate(
	table: Table,
	wanted: { readonly code: string; readonly year: number },
): ReadTemplate {
	const fields = {
		...{ states: {}, values: {}, coverage: {}, population: '', answers: {}, ownWords: {} },
	} as Writable
	const problems: CellProblem[] = []
	const cells = new Map<string, Cell>()
	const at = columnsOf(table.headers)
	if (at === null) {
		return { fields, cells, problems: [{ row: null, column: null, because: 'not-the-template' }] }
	}
	const seen = new Set<string>()
	for (const { row, cells: texts } of table.rows) {
		const text = (column: keyof typeof at) => (texts[at[column]] ?? '').trim()
		const cell = (column: keyof typeof at): Cell => ({ row, column: lettersOf(at[column]) })
		const wrong = (column: keyof typeof at, because: string) => problems.push({ ...cell(column), because })
		const [code, answer, ownWords] = [text('code'), text('answer'), text('ownWords')]
		const kind = kindOf(code)
		if (kind === null) wrong('code', 'row-unknown')
		else if (seen.has(code)) wrong('code', 'told-twice')
		else if ([answer, ownWords].includes('=')) wrong(answer === '=' ? 'answer' : 'ownWords', 'formula')
		else if (kind !== 'method' && ownWords !== '') wrong('ownWords', 'own-words-elsewhere')
		else if (kind === 'method' && ownWords.length > longestWords) wrong('ownWords', 'too-long')
		else if (answer === '' && ownWords !== '') wrong('answer', 'answer-missing')
		else if (kind === 'municipality') {
			if (answer !== wanted.code) wrong('answer', 'another-place')
		} else if (kind === 'year') {
			if (answer !== String(wanted.year)) wrong('answer', 'another-year')
		} else if (answer !== '') {
			const because = take(fields, kind, { code, answer, ownWords })
			if (because !== null) wrong('answer', because)
			cells.set(fieldIn(kind, code), cell('answer'))
			if (kind === 'method') cells.set(`ownWords.${code}`, cell('ownWords'))
		}
		if (kind !== null) seen.add(code)
	}
	for (const one of ['municipality', 'year']) {
		if (!seen.has(one)) problems.push({ row: null, column: null, because: `${one}-missing` })
	}
	return { fields, problems, cells }
}

type Writable = {
	-readonly [Name in keyof HandFields]: HandFields[Name] extends string
		? string
		: Record<string, HandFields[Name] extends Readonly<Record<string, infer One>> ? One : never>
}
type Kind = 'municipality' | 'year' | 'population' | 'count' | 'share' | 'coverage' | 'method'

/** The field that a row answers. */
function fieldIn(kind: Kind, code: string): string {
	if (kind === 'population') return kind
	if (kind === 'coverage') return `coverage.${measureIn(code)}`
	return kind === 'method' ? `answers.${code}` : `values.${code}`
}

const measureIn = (code: string): string => code.slice(0, -ofCoverage.length)

function kindOf(code: string): Kind | null {
	if (code === 'municipality' || code === 'year' || code === 'population') return code
	if (latestQuestionnaire.questions.some(({ key }) => key === code)) return 'method'
	if (code.endsWith(ofCoverage) && asksCoverage(measureIn(code))) return 'coverage'
	return sharedDefinitions.find(({ id }) => id === code)?.kind ?? null
}

const looksLikeNumber = /^[\d\s.,]{1,20}$/

/** Gives why an answer cannot be taken; null when it could. */
function take(
	fields: Writable,
	kind: Kind,
	{ code, answer, ownWords }: { code: string; answer: string; ownWords: string },
): string | null {
	if (kind === 'method') {
		const named = namedIn(answerNames, answer)
		if (named === null) return 'not-an-answer'
		fields.answers[code] = named
		if (ownWords !== '') fields.ownWords[code] = ownWords
		return null
	}
	if (kind === 'coverage') {
		const written = Number(answer.replace(',', '.'))
		// Whoever writes a mark of per cent in a workbook has its hundredth stored.
		if (written > 0 && written < 1) return 'coverage-perhaps-hundredth'
		if (shareIn(answer) === null) return 'not-whole-percent'
		fields.coverage[measureIn(code)] = answer
		return null
	}
	const state = kind === 'population' ? null : namedIn(stateNames, answer)
	if (state !== null) {
		fields.states[code] = state
		return null
	}
	const isPercent = kind === 'share' && answer.endsWith('%')
	const text = isPercent ? answer.slice(0, -1).trim() : answer
	if (!looksLikeNumber.test(text)) return kind === 'population' ? 'not-a-number' : 'not-a-figure'
	// Whoever writes a mark of per cent in a workbook has its hundredth stored.
	const value = Number(text.replace(',', '.'))
	if (kind === 'share' && !isPercent && value > 0 && value <= 1) return 'share-perhaps-hundredth'
	const told = kind === 'share' && /[.,]\d{7,}$/.test(text) ? String(Math.round(value * 1e4) / 1e4) : text
	if (kind === 'population') fields.population = told
	else fields.values[code] = told
	return null
}

function namedIn<Name extends string>(
	names: Readonly<Record<Name, readonly string[]>>,
	text: string,
): Name | null {
	const folded = foldHeader(text)
	const found = (Object.entries(names) as [Name, readonly string[]][]).find(([, all]) =>
		all.some((one) => foldHeader(one) === folded),
	)
	return found?.[0] ?? null
}

function columnsOf(headers: readonly string[]): Record<keyof typeof columnNames, number> | null {
	const at = (names: readonly string[]) =>
		headers.findIndex((head) => names.some((name) => foldHeader(name) === foldHeader(head)))
	const [code, answer, ownWords] = [columnNames.code, columnNames.answer, columnNames.ownWords].map(at)
	if (code === undefined || answer === undefined || ownWords === undefined) return null
	return [code, answer, ownWords].includes(-1) ? null : { code, answer, ownWords }
}

/** A column as a spreadsheet names it: A, B … Z, AA. */
const lettersOf = (at: number): string =>
	`${at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`
