import type { Starter } from './starter.ts'

export const actionPlan: Starter = {
	kind: 'action plan',
	level: 'committee',
	areaKind: 'heading',
	costClasses: [
		'Within the committee’s budget.',
		'Something else must be done less.',
		'Needs more money than the committee has.',
	],
	targetGroups: [
		'Households at risk of losing their home',
		'Families with children',
		'Young people leaving a placement',
		'Women leaving violence',
		'People with addiction or mental ill health',
	],
	areas: [
		'Preventing eviction',
		'The children',
		'When somebody has no home',
		'The way to a home of one’s own',
		'Knowledge and cooperation',
	],
	sections: [
		{
			kind: 'text',
			heading: 'What the plan is for',
			text: 'The plan says what the committee is to do, who does it and by when. It is followed up each year with the budget, and the committee then decides whether each part goes on, changes or ends.\n\nThe plan replaces no guidelines: how a case is handled is said in them.',
		},
		{
			kind: 'text',
			heading: 'The situation',
			text: '[Describe in the municipality’s own figures how many were evicted, how many children it touched, how many lack a home and for how long. Say which figures are missing and when they will be there.]',
		},
		{
			kind: 'value-base',
			heading: 'How we meet people',
			text: 'Early, calmly and without blame. Whoever gets in touch should not have to tell the same thing twice.',
		},
		{
			kind: 'child-perspective',
			heading: 'The children',
			text: 'Every child in a threatened home is counted and offered a talk. [Describe how the child’s own words come into decisions, and what happens to the children whose family must move all the same.]',
		},
		{
			kind: 'gender-perspective',
			heading: 'Women and men',
			text: '[Give every figure for women and men. Describe what is done for only one of them, and why.]',
		},
	],
	goals: [
		{ key: 'child', text: 'No child is evicted', measures: ['childrenEvicted', 'childTalks'] },
		{ key: 'keep', text: 'Fewer lose their home', measures: ['evictions', 'consultations'] },
		{ key: 'roof', text: 'Whoever has no home has a roof the same evening', measures: ['roughSleepers'] },
		{
			key: 'own',
			text: 'More get a lease of their own and can keep it',
			measures: ['ownLease', 'breakdowns'],
		},
	],
	activities: [
		{
			...{ area: 0, text: 'Contact with the household within three days of a notice' },
			...{ measure: 'Share within three days', goals: ['keep'], moves: ['evictions'], costClass: 1 },
		},
		{
			...{ area: 0, text: 'Rent-debt consultations with household, landlord and budget advice' },
			...{
				measure: 'Consultations, and plans that are kept',
				goals: ['keep'],
				moves: ['consultations'],
				costClass: 1,
			},
		},
		{
			...{ area: 0, text: 'Checklists for debt and disturbance, the same for every officer' },
			...{ measure: 'Used in every new case', goals: ['keep'], moves: [], costClass: 1 },
		},
		{
			...{ area: 1, text: 'A talk with each child when the home is threatened' },
			...{
				measure: 'Share of children offered a talk',
				goals: ['child'],
				moves: ['childTalks'],
				costClass: 1,
			},
		},
		{
			...{ area: 1, text: 'Training in talking with children for all who handle cases' },
			...{
				measure: 'Share of officers with a current course',
				goals: ['child'],
				moves: ['childTalks'],
				costClass: 2,
			},
		},
		{
			...{ area: 1, text: 'A home instead of a hotel for each family with children' },
			...{
				measure: 'Children’s nights in hotels',
				goals: ['child'],
				moves: ['childrenEvicted'],
				costClass: 3,
			},
		},
		{
			...{ area: 2, text: 'Outreach where people are, evenings too' },
			...{
				measure: 'Meetings that led to a bed or a contact',
				goals: ['roof'],
				moves: ['roughSleepers'],
				costClass: 2,
			},
		},
		{
			...{ area: 2, text: 'Beds for the night that ask for no sobriety' },
			...{
				measure: 'Beds, and how many were turned away',
				goals: ['roof'],
				moves: ['roughSleepers'],
				costClass: 3,
			},
		},
		{
			...{ area: 3, text: 'A checkpoint for each sublet contract: what is left until a lease of one’s own' },
			...{ measure: 'Share held in time', goals: ['own'], moves: ['ownLease'], costClass: 1 },
		},
		{
			...{ area: 3, text: 'Housing support that comes before something breaks' },
			...{
				measure: 'Share with support before a breakdown',
				goals: ['own'],
				moves: ['breakdowns'],
				costClass: 2,
			},
		},
		{
			...{ area: 4, text: 'People with experience of their own read the plan and say what it lacks' },
			...{ measure: 'Meetings, and what they changed', goals: ['own', 'roof'], moves: [], costClass: 1 },
		},
		{
			...{ area: 4, text: 'A common plan with the region for those who need both' },
			...{ measure: 'Coordinated plans with a housing part', goals: ['own'], moves: [], costClass: 1 },
		},
	],
}
