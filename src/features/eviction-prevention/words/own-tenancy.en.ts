import type { Words } from '../../../platform/words/shape.ts'
import type { ownTenancy as sv } from './own-tenancy.sv.ts'

export const ownTenancy: Words<typeof sv> = {
	title: 'Give notice of the municipality’s lease',
	crumb: 'The ladder',
	home: 'The home',
	state: 'The notice opens a case to prevent the eviction in the same moment.',
	reviewed: 'Support was looked through on {day}.',
	notReviewed: 'Support has not been looked through after {since}.',
	notReviewedText:
		'Nobody loses a home because a plan was not kept. Look through the support with the person first, within the last {days} days. That a plan was not kept cannot be chosen as a reason.',
	right: {
		now: 'The household has had a right to stay on since {from} (JB 12:45)',
		later: 'The household has a right to stay on from {from} (JB 12:45)',
		what: 'A notice is not enough for the home to be left. Unless the household agrees, the rent tribunal or a court tries the matter.',
	},
	lacks: {
		view: 'The review of the support does not say how the person sees it.',
		offer: 'The review of the support does not say what the person was offered.',
		both: 'The review of the support says neither how the person sees it nor what was offered.',
	},
	incompleteText:
		'The review must say how the person sees it and what the person was offered. Without that it opens no way to a notice.',
	toSupport: 'Look through the support',
	do: 'Give notice and open a case',
	done: 'Notice is given, and a case is open',
	withdraw: {
		title: 'Take back the notice',
		state:
			'The home stays. The day by which the household was to move is struck from the case, which you close on its own.',
		do: 'Take back',
		done: 'The notice is taken back',
	},
	fields: {
		givenOn: 'Given on',
		endsOn: 'The lease ends',
		reason: 'Reason',
		forfeiture: 'Forfeited, and if so why (JB 12:42)',
		supportResult: 'What did the review of support lead to?',
		supportReview: 'The review in short',
	},
	hints: {
		forfeiture:
			'Needed only when the lease is to end sooner than with its own notice, and for neglect. Notice is counted to the turn of a month (JB 12:4, not verified).',
		supportReview: 'What you tried and what the person says. Write nothing about health.',
	},
	reasons: {
		arrears: 'Arrears',
		disturbance: 'Disturbances',
		misconduct: 'Neglect or other misuse of the home',
		'own-lease-ends': 'The municipality’s own lease ends',
		'another-home-offered': 'Another home is offered',
	},
	forfeitures: {
		'late-rent': 'The rent is more than a week late (p. 1)',
		disturbance: 'Disturbance, when the board has been told (p. 9)',
		'let-on': 'The home is let to somebody else (not verified)',
		neglect: 'The home is neglected (not verified)',
		'no-access': 'Does not let the landlord in (not verified)',
		crime: 'The home is used for crime (p. 12)',
	},
	results: {
		'more-support': 'More support is given',
		'other-support': 'Other support is given',
		'support-does-not-help': 'More support does not help',
	},
	faults: {
		'ends-before-it-begins': 'The end comes before the beginning.',
		'before-moving-in': 'The day lies before what was last agreed.',
	},
	refusals: {
		'no-notice-stands': 'No notice stands.',
		'support-not-reviewed':
			'Support has not been looked through since {since}. Nobody loses a home before that.',
		'support-review-incomplete':
			'The review of the support does not say {lacks, select, view {how the person sees it} offer {what the person was offered} other {how the person sees it and what was offered}}. Write it in a new review first.',
		'support-review-too-old':
			'Support was looked through more than {days} days ago. Look through it again first.',
		'notice-too-short':
			'Notice is {months} months: {earliest} at the earliest. Sooner only if the lease is forfeited.',
		'forfeiture-not-named': 'Choose what is neglected or misused (JB 12:42).',
		'forfeiture-of-another-reason':
			'The ground does not belong to the reason. Choose one that does, or none.',
		'stay-not-running': 'Nobody lives there just now. Reload the page to see what has happened.',
		'form-without-lease': 'That form of housing has no lease.',
		'lease-not-ours':
			'The lease is the household’s own with the landlord. The municipality gives no notice of it.',
		'no-lease-written': 'No lease is written for the home. Write it first.',
		'notice-given-already': 'Notice is given already.',
		'case-in-another-unit': 'A case of the home is open at another unit.',
		'no-unit': 'You work in no unit that takes cases.',
		'person-not-registered': 'The person is not registered.',
	},
}
