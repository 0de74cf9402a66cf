/*
 * What municipalities are asked once a year of their own methods. The four that the National Board of Health and Welfare asked in
 * its open comparisons of homelessness come first; a question that changes its meaning gets a new name, a changed list a new
 * version. How a question reads stands in the words, `releases.questions`.
 */

export type MethodQuestion = {
	readonly key: string
	readonly theme: 'plan' | 'housing' | 'eviction' | 'meeting' | 'knowing'
	/** `open-comparisons`: asked of all Swedish municipalities in 2016, 2018 and 2020; `own`: asked by networks of this house. */
	readonly source: 'open-comparisons' | 'own'
}

export type Questionnaire = {
	readonly version: number
	/** The first year that it is asked of. */
	readonly from: number
	readonly source: string
	readonly questions: readonly MethodQuestion[]
}

const first: Questionnaire = {
	version: 1,
	from: 2016,
	source: 'Socialstyrelsen, Öppna jämförelser: motverka hemlöshet (2016, 2018, 2020)',
	questions: [
		{ key: 'decided-plan', theme: 'plan', source: 'open-comparisons' },
		{ key: 'plan-followed-up', theme: 'plan', source: 'own' },
		{ key: 'plan-with-targets', theme: 'plan', source: 'own' },
		{ key: 'landlords-overall', theme: 'housing', source: 'open-comparisons' },
		{ key: 'landlords-single', theme: 'housing', source: 'open-comparisons' },
		{ key: 'housing-first', theme: 'housing', source: 'own' },
		{ key: 'own-contract-path', theme: 'housing', source: 'own' },
		{ key: 'arrears-families', theme: 'eviction', source: 'open-comparisons' },
		{ key: 'arrears-all', theme: 'eviction', source: 'own' },
		{ key: 'children-first', theme: 'eviction', source: 'own' },
		{ key: 'outreach', theme: 'meeting', source: 'open-comparisons' },
		{ key: 'single-entrance', theme: 'meeting', source: 'own' },
		{ key: 'by-name-list', theme: 'knowing', source: 'own' },
		{ key: 'lived-experience', theme: 'knowing', source: 'own' },
	],
}

export const questionnaires: readonly Questionnaire[] = [first]
export const latestQuestionnaire = first

export const methodAnswers = ['yes', 'partly', 'no', 'not-known'] as const

/** The questions that comparisons and starter kits rest on: a plan, agreements, a routine, outreach. */
export const coreQuestions = [
	...['decided-plan', 'landlords-overall', 'landlords-single', 'arrears-families', 'outreach'],
] as const

/** Whether a question stands in a version of the questionnaire. */
export function asks(question: string, version: number): boolean {
	const of = questionnaires.find((one) => one.version === version)
	return of?.questions.some(({ key }) => key === question) === true
}
