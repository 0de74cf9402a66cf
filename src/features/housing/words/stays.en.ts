import type { Words } from '../../../platform/words/shape.ts'
import type { stayRefusals as refusals, stayWords as words } from './stays.sv.ts'

export const stayRefusals: Words<typeof refusals> = {
	'bed-taken': 'The place is taken on those days. Choose another place or other days.',
	'bed-closed': 'The place is not open on all of those days. Choose another place, or a last day.',
	'child-suitability-missing':
		'{children, plural, one {One child has} other {# children have}} not been assessed for the place. Do that first.',
	'bed-not-for-them':
		'The place is said not to be for them (sex, age or family). Choose another, or write why they are to live there all the same.',
	'bed-too-small': 'You are {people} people, and the place is for {sleeps}. Choose a larger one.',
	'lives-elsewhere':
		'The person already lives at {where}. Move them from there first, or let them sleep here as a guest.',
	'lives-elsewhere-then': 'The person lived in another place then. Correct that stay first.',
	'refuge-only-in-a-refuge':
		'Refuges are only in properties that are refuges, and there is nothing else in them.',
	'stay-not-booked': 'The stay is no longer booked. Reload the page to see what has happened.',
	'stay-not-running': 'Nobody lives there on this stay just now. Reload the page to see what has happened.',
	'lives-here-already': 'The person lives there already.',
	'lives-here-no-more': 'The person no longer lives there. Reload the page and see what has happened.',
	'others-live-there':
		'{others, plural, one {One person lives there too} other {# people live there too}}. Write first where they move, each by themselves.',
	'household-changed-later':
		'Somebody in the household moved in or out later. They cannot have left before {from}.',
	'stay-is-theirs': 'The stay is the person’s own. Move the whole household out or on.',
	'stay-over': 'The stay is over. Its days are not changed here.',
	'support-not-reviewed':
		'Support has not been looked through since {since}. Nobody loses a home before that.',
	'support-review-incomplete':
		'The review of the support does not say {lacks, select, view {how the person sees it} offer {what the person was offered} other {how the person sees it and what was offered}}. Write it in a new review first.',
	'support-review-too-old':
		'Support was looked through more than {days} days ago. Look through it again first.',
	'support-ended': 'The support has ended already. Load the page again.',
	'ends-before-start': 'The support ends before it begins.',
	'lease-not-shortened':
		'The home has a lease. It ends sooner only when the person wishes it; otherwise notice is given of the lease.',
	'notice-not-run-out':
		'No notice has run out. Notice of the lease is given first, and the home stays until then.',
	'reason-and-destination-disagree':
		'The reason and where they went contradict each other. Choose a reason and a destination that belong together.',
	'decision-refused': 'The decision is a refusal.',
	'decision-ended': 'The decision has ended. Choose one that stands.',
	'before-decided': 'Moving in comes before the decision.',
	'before-interrupted': 'The day comes before the day on which the home was lost.',
	'breakdown-not-told':
		'A breakdown is written down with its cause and what was tried. Do so on the home’s page of the ladder.',
	'place-overlaps':
		'The person already lives elsewhere on those days. Correct that on the person’s page first.',
	'two-places-at-once':
		'The person already lives elsewhere on those days. Correct that on the person’s page first.',
	'place-kept-by-named-access':
		'Only those with named access may change where the person lives. Ask the registrar for help.',
	'spell-ended': 'The spell on the person’s page has ended already. Correct it there first.',
	'property-there-already': 'There is already a property of that name.',
	'dwelling-there-already': 'There is already a dwelling of that name in the property.',
	'bed-there-already': 'There is already a place of that name in the dwelling.',
}

export const stayWords: Words<typeof words> = {
	forms: {
		'night-shelter': 'Night shelter',
		'emergency-housing': 'Emergency housing',
		'on-call-housing': 'On-call housing',
		refuge: 'Refuge',
		hotel: 'Hotel or hostel',
		'transitional-housing': 'Transitional housing by decision',
		'transitional-lease': 'Transitional housing by lease',
		'supported-housing-16-20': 'Supported housing, 16–20 years',
		'supported-housing': 'Supported housing, adults',
		hvb: 'Residential care (HVB)',
		'special-housing': 'Housing with special service',
		'training-flat': 'Training flat',
		'trial-flat': 'Trial flat',
		'reference-housing': 'Reference housing',
		'support-contract': 'Home with a support agreement',
		'social-contract': 'Social contract',
		'housing-first-sublet': 'Housing First, sublet',
		'housing-first-lease': 'Housing First, own lease',
	},
	endReasons: {
		'own-lease': 'Own lease',
		'take-over': 'Took over the lease',
		'next-step': 'On to the next step',
		'previous-step': 'Back to an earlier step',
		breakdown: 'Breakdown',
		'own-wish': 'Own wish',
		eviction: 'Eviction',
		institution: 'Institution',
		prison: 'Prison',
		'moved-municipality': 'Moved to another municipality',
		deceased: 'Deceased',
		unknown: 'Unknown',
	},
	propertyKinds: {
		shelter: 'Night shelter',
		'emergency-housing': 'Emergency housing',
		'on-call-housing': 'On-call housing',
		refuge: 'Refuge',
		hotel: 'Hotel or hostel',
		'transitional-housing': 'Transitional housing',
		'supported-housing': 'Supported housing',
		hvb: 'Residential care (HVB)',
		'special-housing': 'Special service',
		flats: 'Flats',
	},
}
