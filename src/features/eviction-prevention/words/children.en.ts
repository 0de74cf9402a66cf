import type { Words } from '../../../platform/words/shape.ts'
import type { childrenWords as sv } from './children.sv.ts'

export const childrenWords: Words<typeof sv> = {
	forms: {
		assess: {
			title: 'The child’s best interests',
			intro:
				'What is best for the child is to be assessed in each matter that concerns it (SoL 3:1). Write our assessment here; the child’s own words stand with the talk.',
			noneLeft: 'No child is entered in the case.',
			do: 'Assess best interests',
			again: 'Change the assessment',
		},
		'follow-up': {
			title: 'Follow up the child',
			intro: 'Each child is followed up by itself. That nobody was reached is an answer too.',
			noneLeft: 'All children are followed up.',
			do: 'Follow up',
		},
	},
	rows: {
		interests: 'Best interests',
		notAssessed: 'not assessed yet',
		assessed: '(assessed {day} by {who})',
		check: 'Follow-up {day}',
		followedUp: '{done} of {all} children followed up',
	},
	results: {
		'child-met': 'The child was met',
		'told-by-adult': 'An adult of the family told us',
		'not-reached': 'Nobody was reached',
		declined: 'The family declined',
	},
	school: {
		same: 'Same school or preschool',
		changed: 'Has changed school or preschool',
		none: 'Goes to no school or preschool',
		unknown: 'The school is unknown',
	},
	board: {
		title: 'Children in eviction cases',
		link: 'Children',
		children: 'The children',
		filter: 'Which children',
		none: 'No children here right now',
		state:
			'{count, plural, one {One child} other {# children}} in open and recently closed cases. {late, plural, =0 {Nothing is late.} one {One waits for something that is late.} other {# wait for something that is late.}} {nights, plural, =0 {} one {One has too many nights in a hotel.} other {# have too many nights in a hotel.}}',
		unnamed:
			'{count, plural, one {In one case nobody knows which children are concerned, or whether there are any.} other {In # cases nobody knows which children are concerned, or whether there are any.}}',
		levels:
			'Nights in a hotel, hostel or camping site during the last twelve months. Warning from {warn}, alarm from {alarm}: the municipality’s own levels.',
		child: 'Child',
		case: 'Case',
		talk: 'Talk',
		interests: 'Best interests',
		followUp: 'Follow-up',
		nights: 'Nights in a hotel',
		assessed: 'assessed',
		notAssessed: 'not assessed',
		closed: 'closed {day}',
		recordTalk: 'Record a talk',
		hidden: 'not shown',
		nightsSoFar:
			'{count, plural, =0 {since today} one {one night, still there} other {# nights, still there}}',
		nightsOver: '{count, plural, =0 {none} one {one night} other {# nights}}',
		warn: 'Warning: {nights}',
		alarm: 'Alarm: {nights}',
		filters: {
			all: 'All ({count})',
			nights: 'Hotel ({count})',
			late: 'Late ({count})',
			coming: 'Waiting ({count})',
			settled: 'Settled ({count})',
		},
		needs: {
			nights: 'Too many nights in a hotel',
			late: 'Late',
			coming: 'Waiting',
			settled: 'Nothing to do now',
		},
	},
	settings: {
		title: 'Children in evictions',
		state: 'The municipality’s own targets. They hold for evictions closed from now on.',
		note: 'When children are followed up, and how many nights in a hotel are too many.',
		save: 'Save',
	},
	fields: {
		bestInterests: 'What is best for the child, and why',
		school: 'School or preschool',
		assessedOn: 'Assessed on',
		onDay: 'Day',
		result: 'What came of the follow-up',
		schoolNow: 'School now',
		childsWords: 'The child’s own words',
		note: 'How the child is',
		followUpWeeks: 'Follow-up, weeks after the eviction',
		warnNights: 'Nights in a hotel: warning from',
		alarmNights: 'Nights in a hotel: alarm from',
	},
	hints: {
		followUpWeeks: 'For example 2, 8. At most six times.',
		warnNights: 'Nights in a hotel, hostel or camping site during the last twelve months.',
		schoolNow: 'Needed when somebody has told us.',
	},
	faults: {
		'not-weeks': 'Write one to six whole weeks between 1 and 104, with commas between',
		'alarm-before-warning': 'The alarm must come after the warning',
	},
	refusals: {
		'follow-up-not-of-children': 'The question is not about the children.',
		'follow-up-not-due': 'It is not time to ask yet.',
		'child-already-followed-up': 'The child is already followed up this time.',
		'case-closed': 'The case is closed. A new threat opens a new case.',
	},
	done: {
		assessChildsInterests: 'The assessment is saved.',
		followUpChild: 'The follow-up is saved.',
		saveChildSettings: 'Saved. It holds from now on.',
	},
}
