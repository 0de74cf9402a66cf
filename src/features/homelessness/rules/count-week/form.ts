import { countVariables, findVariable, isVariable, type VariableCode } from './variables.ts'

/** A municipality's own question: closed answers only, so that no name can be written in. */
export type OwnQuestion = {
	readonly code: string
	readonly label: string
	readonly kind: 'one' | 'several' | 'number'
	readonly choices: readonly string[]
	readonly required: boolean
}

export type AskedVariable = { readonly code: VariableCode; readonly required: boolean }

/** What a round asks about each person, in this order, after place, population, sex and birth. */
export type CountForm = { readonly asked: readonly AskedVariable[]; readonly own: readonly OwnQuestion[] }

export type AnswerValue = string | number | readonly string[]
/** Answers by variable; what nobody answered is not there. */
export type AnswerValues = Readonly<Record<string, AnswerValue>>

export type CountFault = { readonly path: string; readonly problem: string }

const required: ReadonlySet<VariableCode> = new Set(['lives-with-children'])
const danishOnly: ReadonlySet<VariableCode> = new Set(['on-housing-list'])

/** A round begins with what its country asks. */
export function formFor(country: string): CountForm {
	return {
		asked: countVariables
			.filter(({ code }) => country === 'DK' || !danishOnly.has(code))
			.map(({ code }) => ({ code, required: required.has(code) })),
		own: [],
	}
}

/** The questions of a form, its country's and its own, alike. */
export type Question = {
	readonly code: string
	readonly kind: 'one' | 'several' | 'number'
	readonly choices: readonly string[]
	readonly required: boolean
	/** The municipality's own words; null for a variable that has words of its own. */
	readonly label: string | null
}

export function questionsOf({ asked, own }: CountForm): Question[] {
	const chosen = asked.flatMap(({ code, required: must }) => {
		const variable = findVariable(code)
		if (variable === null) return []
		return [{ code, kind: variable.kind, choices: variable.choices, required: must, label: null }]
	})
	return [...chosen, ...own]
}

/** How many questions that must be answered are not. */
export function unanswered(form: CountForm, answers: AnswerValues): number {
	return questionsOf(form).filter(({ code, required: must }) => must && answers[code] === undefined).length
}

export type GivenAnswers = Readonly<Record<string, string | readonly string[] | undefined>>

const mostChildren = 20
const mostOf: Readonly<Record<string, number>> = { 'children-under-18': mostChildren }

/** The answers as posted, read by the form: clear faults by field, and nothing that the form does not ask. */
export function readAnswers(
	form: CountForm,
	given: GivenAnswers,
): { readonly answers: AnswerValues; readonly faults: readonly CountFault[] } {
	const faults: CountFault[] = []
	const answers: Record<string, AnswerValue> = {}
	for (const question of questionsOf(form)) {
		const path = `answers.${question.code}`
		const read = readOne(question, given[question.code])
		if ('problem' in read) faults.push({ path, problem: read.problem })
		else if (read.value !== null) answers[question.code] = read.value
		else if (question.required)
			faults.push({ path, problem: question.kind === 'number' ? 'required' : 'choose-one' })
	}
	return { answers, faults }
}

type Read = { readonly value: AnswerValue | null } | { readonly problem: string }

function readOne(question: Question, given: string | readonly string[] | undefined): Read {
	const told = (typeof given === 'string' ? [given] : (given ?? []))
		.map((text) => text.trim())
		.filter(Boolean)
	const [first] = told
	if (first === undefined) return { value: null }
	if (question.kind === 'number') return readNumber(first, mostOf[question.code] ?? 1000)
	if (told.some((choice) => !question.choices.includes(choice))) return { problem: 'choose-one' }
	if (question.kind === 'one') return told.length === 1 ? { value: first } : { problem: 'choose-one' }
	const chosen = question.choices.filter((choice) => told.includes(choice))
	const alone = chosen.some((choice) => choice === 'none' || choice === 'unknown')
	return alone && chosen.length > 1 ? { problem: 'none-and-some' } : { value: chosen }
}

function readNumber(text: string, most: number): Read {
	if (!/^\d{1,4}$/.test(text)) return { problem: 'not-a-number' }
	const number = Number(text)
	return number > most ? { problem: 'number-too-large' } : { value: number }
}

export type GivenForm = {
	readonly asked: readonly {
		readonly code: string
		readonly ask: 'no' | 'optional' | 'required'
		readonly place: number
	}[]
	/** A row without a question is no question. */
	readonly own: readonly {
		readonly label: string
		readonly kind: 'one' | 'several' | 'number'
		readonly choices: readonly string[]
		readonly required: boolean
	}[]
}

/** A form as an administrator put it together. */
export function readForm(given: GivenForm): {
	readonly form: CountForm
	readonly faults: readonly CountFault[]
} {
	const faults: CountFault[] = []
	const asked = given.asked
		.filter(({ ask }) => ask !== 'no')
		.toSorted((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1))
		.flatMap(({ code, ask }) => (isVariable(code) ? [{ code, required: ask === 'required' }] : []))
	const own = given.own.flatMap((question, place) => {
		if (question.label === '') return []
		const choices = [...new Set(question.choices.map((choice) => choice.trim()).filter(Boolean))]
		if (question.kind !== 'number' && choices.length < 2)
			faults.push({ path: `own.${place}.choices`, problem: 'two-choices-at-least' })
		return [{ ...question, choices: question.kind === 'number' ? [] : choices, code: `own-${place + 1}` }]
	})
	return { form: { asked, own }, faults }
}
