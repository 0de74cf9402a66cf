import type { Starter } from './starter.ts'

export const implementationPlan: Starter = {
	kind: 'implementation plan',
	level: 'committee',
	areaKind: 'target-group',
	costClasses: [
		'Done within what the programme has already.',
		'The programme’s money must be shared out anew.',
		'The programme needs more money.',
	],
	targetGroups: [
		'People in acute homelessness',
		'People with addiction or mental ill health',
		'Families without a lease of their own',
		'Women leaving violence',
		'Young adults',
		'Households at risk of eviction',
	],
	areas: [
		'People in acute homelessness',
		'People with addiction or mental ill health',
		'Families without a lease of their own',
		'Women leaving violence',
		'Young adults',
		'Preventing eviction',
		'Knowledge',
		'Methods',
		'More homes',
	],
	sections: [
		{
			kind: 'text',
			heading: 'The programme that is carried out',
			text: '[Name the programme or strategy that the plan carries out, when it was decided and by whom. Every goal here should be possible to follow back to a passage there.]',
		},
		{
			kind: 'text',
			heading: 'How the plan is ordered',
			text: 'First group by group, then what holds for all: knowledge, methods and more homes. Each activity has somebody who answers for it, a time and a way to see that it is done. Several units may do the same activity; each says for itself how it goes.',
		},
		{
			kind: 'child-perspective',
			heading: 'The child’s best in each activity',
			text: '[Write for each group what is best for the children in it, and how that was weighed.]',
		},
		{
			kind: 'gender-perspective',
			heading: 'Women and men',
			text: '[Write for each group how it is made up of women and men, and what that means for what is to be done.]',
		},
		{
			kind: 'text',
			heading: 'Time, money and follow-up',
			text: '[Say what the activities cost year by year and where the money comes from. Say who gathers how it goes, how often, and when the committee is told.]',
		},
	],
	goals: [
		{ key: 'night', text: 'Nobody is left to the street', measures: ['roughSleepers'] },
		{
			key: 'first',
			text: 'Who needs most support gets the home first',
			measures: ['housingFirst', 'coordinated'],
		},
		{
			key: 'family',
			text: 'Children grow up in a home, not in a temporary solution',
			measures: ['childrenHomeless'],
		},
		{
			key: 'young',
			text: 'Young people know where they will live before they move',
			measures: ['breakdowns'],
		},
		{ key: 'keep', text: 'Eviction comes last, never first', measures: ['evictions', 'childrenEvicted'] },
		{ key: 'homes', text: 'There are homes to move to', measures: ['agreedHomes'] },
	],
	activities: [
		{
			...{ area: 0, text: 'A bed and a person to turn to, day and night' },
			...{ measure: 'How many were turned away', goals: ['night'], moves: ['roughSleepers'], costClass: 2 },
		},
		{
			...{ area: 0, text: 'A plan for the next step within two weeks of the first night' },
			...{
				measure: 'Share with a plan within two weeks',
				goals: ['night'],
				moves: ['roughSleepers'],
				costClass: 1,
			},
		},
		{
			...{ area: 1, text: 'New Housing First homes every year', method: 'Housing First' },
			...{
				measure: 'Homes, and the share who stay',
				goals: ['first'],
				moves: ['housingFirst'],
				costClass: 3,
			},
		},
		{
			...{ area: 1, text: 'A coordinated plan with health care, the home included' },
			...{ measure: 'Number of plans', goals: ['first'], moves: ['coordinated'], costClass: 1 },
		},
		{
			...{ area: 2, text: 'From a temporary solution to a home within three months' },
			...{
				measure: 'Families beyond three months',
				goals: ['family'],
				moves: ['childrenHomeless'],
				costClass: 2,
			},
		},
		{
			...{ area: 2, text: 'School and preschool are weighed when a home is offered' },
			...{ measure: 'Share of children who kept their school', goals: ['family'], moves: [], costClass: 1 },
		},
		{
			...{ area: 3, text: 'Sheltered housing, and a home after it' },
			...{
				measure: 'Time in sheltered housing',
				goals: ['family'],
				moves: ['childrenHomeless'],
				costClass: 2,
			},
		},
		{
			...{ area: 4, text: 'A housing plan half a year before a placement ends' },
			...{ measure: 'Share with a plan in time', goals: ['young'], moves: ['breakdowns'], costClass: 1 },
		},
		{
			...{ area: 5, text: 'A home visit at the first sign of debt or disturbance' },
			...{ measure: 'Visits, and how many stay', goals: ['keep'], moves: ['evictions'], costClass: 1 },
		},
		{
			...{ area: 5, text: 'Another home is offered each family with children before an eviction' },
			...{
				measure: 'How many without an offer, and why',
				goals: ['keep'],
				moves: ['childrenEvicted'],
				costClass: 2,
			},
		},
		{
			...{ area: 6, text: 'A count once a year, and each month who comes and goes' },
			...{ measure: 'Coverage: how many have answered', goals: ['night'], moves: [], costClass: 1 },
		},
		{
			...{
				area: 7,
				text: 'Methods with evidence, and supervision in them',
				method: 'Motivational interviewing',
			},
			...{ measure: 'Share of staff with training', goals: ['first', 'young'], moves: [], costClass: 2 },
		},
		{
			...{ area: 8, text: 'Agreements on homes with each larger landlord, followed up once a year' },
			...{ measure: 'Homes by landlord and year', goals: ['homes'], moves: ['agreedHomes'], costClass: 2 },
		},
	],
}
