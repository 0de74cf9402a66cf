/** A question that an analysis is asked by; its words stand under `paperQuestions`. */
export type Question = {
	readonly key: AnalysisQuestion
	/** The articles of the Convention on the Rights of the Child that it is about. */
	readonly articles: readonly number[]
}

export const childQuestions = [
	'child-decision',
	'child-whom',
	'child-equal',
	'child-best',
	'child-life',
	'child-heard',
	'child-standard',
	'child-alternatives',
	'child-assessment',
	'child-follow-up',
] as const

export const genderQuestions = [
	'gender-numbers',
	'gender-needs',
	'gender-effects',
	'gender-violence',
	'gender-assessment',
] as const

export type AnalysisQuestion = (typeof childQuestions)[number] | (typeof genderQuestions)[number]

/** The convention is Swedish law since 2020; the text of the act has not been read for this list. */
export const childConvention = {
	source: 'Lag (2018:1197) om Förenta nationernas konvention om barnets rättigheter',
	validFrom: 2020,
	verified: false,
} as const

const articles: Partial<Readonly<Record<AnalysisQuestion, readonly number[]>>> = {
	'child-equal': [2],
	'child-best': [3],
	'child-life': [6],
	'child-heard': [12],
	'child-standard': [27],
}

const asked = (keys: readonly AnalysisQuestion[]): Question[] =>
	keys.map((key) => ({ key, articles: articles[key] ?? [] }))

/** Which decision, which children, each right that it touches, what else could be done, the assessment, and how it is followed. */
export const childAnalysis = asked(childQuestions)

/** Numbers by sex, what differs, what the decision does, violence, the assessment. */
export const genderAnalysis = asked(genderQuestions)
