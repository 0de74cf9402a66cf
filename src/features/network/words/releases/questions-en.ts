import type { Words } from '../../../../platform/words/shape.ts'
import type { questionsSv } from './questions-sv.ts'

export const questionsEn: Words<typeof questionsSv> = {
	themes: {
		plan: 'Plan',
		housing: 'Housing',
		eviction: 'Eviction',
		meeting: 'Meeting those concerned',
		knowing: 'Knowledge of the situation',
	},
	answers: { yes: 'Yes', partly: 'Partly', no: 'No', 'not-known': 'Not known' },
	questions: {
		'decided-plan': 'Does the municipality have a current plan against homelessness, decided politically?',
		'plan-followed-up': 'Is the plan followed up at least once a year?',
		'plan-with-targets': 'Does the plan have targets that can be measured?',
		'landlords-overall': 'Does the municipality have an overall agreement with landlords about homes?',
		'landlords-single': 'Does the municipality have agreements with landlords in single cases?',
		'housing-first': 'Is Housing First offered?',
		'own-contract-path': 'Is there a decided path from the municipality’s lease to a lease of one’s own?',
		'arrears-families': 'Is there a written routine for families with children in arrears?',
		'arrears-all': 'Is there a written routine for all households in arrears?',
		'children-first': 'Is the children’s situation always looked into when a family risks eviction?',
		outreach: 'Does the municipality reach out to those at risk of eviction?',
		'single-entrance': 'Is there one way in for those who seek help with their housing?',
		'by-name-list': 'Does the municipality have a current list of everybody in homelessness?',
		'lived-experience': 'Do people with lived experience take part in the work?',
	},
}
