import { latestQuestionnaire, type methodAnswers } from '../methods/questionnaire.ts'
import type { HandAnswer } from './answer-by-hand.ts'
import { asksCoverage, shareIn } from './coverage.ts'
import { sharedDefinitions } from './definitions.ts'

export const handStates = ['number', 'withheld', 'not-counted'] as const
export type HandMethod = (typeof methodAnswers)[number]

/** What somebody wrote in a form or a template, by definition and question; empty is no answer. */
export type HandFields = {
	readonly states: Readonly<Record<string, (typeof handStates)[number] | ''>>
	readonly values: Readonly<Record<string, string>>
	/** Whole per cent of those who should have answered that had. */
	readonly coverage: Readonly<Record<string, string>>
	readonly population: string
	readonly answers: Readonly<Record<string, HandMethod | ''>>
	readonly ownWords: Readonly<Record<string, string>>
}

/** What is wrong at a field: `values.homeless-on-list`. */
export type FieldProblem = { readonly path: string; readonly because: string }

type AnsweredFigure = HandAnswer['figures'][number]
type Given = HandFields & { readonly year: number; readonly reason: string }
type Read = { readonly answer: HandAnswer; readonly problems: readonly FieldProblem[] }

/** The answer, and a problem for what is no number and for a number where none was said. */
export function readHandAnswer({ year, reason, ...given }: Given): Read {
	const problems: FieldProblem[] = []
	const figures: AnsweredFigure[] = []
	const coverageOf = (definition: string): number | null => {
		const text = asksCoverage(definition) ? (given.coverage[definition] ?? '') : ''
		const share = text === '' ? null : shareIn(text)
		if (text !== '' && share === null) {
			problems.push({ path: `coverage.${definition}`, because: 'not-whole-percent' })
		}
		return share
	}
	for (const { id: definition, kind } of sharedDefinitions) {
		const [state = '', text = ''] = [given.states[definition], given.values[definition]]
		const coverage = coverageOf(definition)
		if (state === '' && text === '') {
			if (coverage !== null)
				problems.push({ path: `coverage.${definition}`, because: 'coverage-without-figure' })
			continue
		}
		const path = `values.${definition}`
		if (state === 'withheld' || state === 'not-counted') {
			if (text !== '') problems.push({ path, because: 'state-and-value' })
			figures.push({ definition, state, value: null, coverage })
			continue
		}
		const value = numberIn(text)
		if (value === null) problems.push({ path, because: 'not-a-number' })
		// People write a share in per cent.
		else {
			const told = kind === 'share' ? value / 100 : value
			figures.push({ definition, state: 'number', value: told, coverage })
		}
	}
	const methods = latestQuestionnaire.questions.flatMap(({ key: question }) => {
		const answer = given.answers[question] ?? ''
		return answer === '' ? [] : [{ question, answer, ownWords: given.ownWords[question] ?? '' }]
	})
	const population = given.population === '' ? null : numberIn(given.population)
	if (given.population !== '' && population === null) {
		problems.push({ path: 'population', because: 'not-a-number' })
	}
	return { answer: { year, reason, figures, population, methods }, problems }
}

const decimal = /^\d{1,9}(?:[.,]\d{1,6})?$/

function numberIn(text: string): number | null {
	const plain = text.replace(/\s/g, '')
	return decimal.test(plain) ? Number(plain.replace(',', '.')) : null
}
