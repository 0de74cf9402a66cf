import type { Starter } from './starter.ts'

export const strategy: Starter = {
	kind: 'strategy',
	level: 'council',
	areaKind: 'strategic-area',
	costClasses: [
		'Within what we do already.',
		'Money or time must be moved from something else.',
		'Needs new money and a decision of its own.',
	],
	targetGroups: [
		'Families with children',
		'Young adults',
		'Women leaving violence',
		'People with addiction or mental ill health',
		'Older people',
		'People who lack a home and nothing else',
	],
	areas: ['Preconditions', 'Promoting', 'Preventing', 'Remedial'],
	sections: [
		{
			kind: 'text',
			heading: 'Why a strategy',
			text: '[Describe the situation in the municipality’s own figures: how many lack a home, in which situation, for how long and why. Say what is done already and what has not been enough.]\n\n[Say which way the municipality chooses, and which it does not.]',
		},
		{
			kind: 'value-base',
			heading: 'What we stand for',
			text: 'A home is what makes other things possible. Whoever asks for help is met as a person with a will, and nobody has to become somebody else to have somewhere to live.',
		},
		{
			kind: 'child-perspective',
			heading: 'The children',
			text: '[Describe what the strategy means for children: their right to a home, to keep school and friends, and to tell for themselves. Write down what children have told the municipality, in their own words.]',
		},
		{
			kind: 'gender-perspective',
			heading: 'Women and men',
			text: '[Describe who is seen in the figures and who is not. Women more often find a night with somebody else, and are then seldom counted.]',
		},
		{
			kind: 'text',
			heading: 'Who does what, and how it is followed up',
			text: '[Say which committee answers for the strategy, which committees, companies, associations and authorities take part, and when it is followed up. A strategy needs an implementation plan: say when it is to be done.]',
		},
	],
	goals: [
		{ key: 'zero', text: 'Nobody in the municipality is without a home', measures: ['homeless'] },
		{ key: 'outside', text: 'Nobody has to sleep outside', under: 'zero', measures: ['roughSleepers'] },
		{ key: 'child', text: 'No child loses its home', under: 'zero', measures: ['childrenEvicted'] },
		{ key: 'keep', text: 'Whoever has a home gets support in time to keep it', measures: ['evictions'] },
		{ key: 'own', text: 'The way to a lease of one’s own is short', measures: ['agreedHomes', 'ownLease'] },
	],
	activities: [
		{
			...{ area: 0, text: 'One steering group for the work, with every committee that meets the question' },
			...{ measure: 'Meetings, and decisions on the next step', goals: ['zero'], moves: [], costClass: 1 },
		},
		{
			...{ area: 0, text: 'One account of the situation each year: how many, in which situation, why' },
			...{
				measure: 'Told to the committee before summer',
				goals: ['zero'],
				moves: ['homeless'],
				costClass: 1,
			},
		},
		{
			...{ area: 1, text: 'Agreements with landlords on homes for those who would else get no lease' },
			...{ measure: 'Homes by agreement', goals: ['own'], moves: ['agreedHomes'], costClass: 2 },
		},
		{
			...{ area: 1, text: 'Housing guidance that anyone may come to, without an inquiry' },
			...{ measure: 'People who were guided', goals: ['own'], moves: [], costClass: 2 },
		},
		{
			...{ area: 2, text: 'One way in for landlords who see that somebody risks a home' },
			...{
				measure: 'Days from notice to first contact',
				goals: ['keep'],
				moves: ['evictions'],
				costClass: 1,
			},
		},
		{
			...{ area: 2, text: 'A talk with each child whose home is threatened' },
			...{
				measure: 'Share of children offered a talk',
				goals: ['child'],
				moves: ['childrenEvicted'],
				costClass: 1,
			},
		},
		{
			...{
				area: 3,
				text: 'Housing First for those who have long been without a home',
				method: 'Housing First',
			},
			...{ measure: 'Homes, and how many stay in them', goals: ['zero'], moves: ['homeless'], costClass: 3 },
		},
		{
			...{ area: 3, text: 'A bed the same evening for those who would else sleep outside' },
			...{
				measure: 'Turned away, with the reason',
				goals: ['outside'],
				moves: ['roughSleepers'],
				costClass: 2,
			},
		},
	],
}
