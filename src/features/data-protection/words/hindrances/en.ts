import type { Words } from '../../../../platform/words/shape.ts'
import type { sv } from './sv.ts'

export const en: Words<typeof sv> = {
	title: 'Reported hindrances',
	state:
		'{waiting, plural, =0 {Nothing waits for an answer.} one {One hindrance waits for an answer.} other {# hindrances wait for an answer.}}',
	lead: 'What somebody has said hinders them from using the pages. Answer whoever left a way to be reached, and mend what can be mended.',
	empty: 'Nobody has told of a hindrance',
	emptyText: 'The form is on the page about accessibility, open to all.',
	received: 'Received {moment}',
	onPage: 'On the page {page}',
	help: 'Uses: {help}',
	reach: 'Wants to be reached at {reach}',
	noReach: 'Left no way to be reached',
	answered: '{outcome} {day}',
	outcomes: {
		mended: 'Mended',
		'will-be-mended': 'Will be mended',
		'other-way': 'Got it in another way',
		'not-a-hindrance': 'Nothing to mend',
	},
	answer: 'Answer',
	tellTitle: 'Tell of a hindrance',
	tellText:
		'You need not say who you are. What you write is read by the municipality\u2019s administrators and kept for a year after the answer.',
	tell: 'Send',
	told: 'Thank you. It has reached the municipality.',
	fields: {
		municipalityId: 'Municipality',
		page: 'Which page is it about',
		hinders: 'What hinders you',
		help: 'Do you use any aid',
		reach: 'How do we reach you with the answer',
		outcome: 'What became of it',
		answer: 'Answer',
	},
	hints: { reach: 'E-mail or telephone, if you want an answer', hinders: 'Write nothing about other people' },
	refusals: { 'too-many-answers': 'Many reports have come from here. Try again in a while.' },
	done: { answered: 'The answer is saved.', told: 'Thank you. It has reached the municipality.' },
}
