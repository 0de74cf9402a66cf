import type { Words } from '../../../platform/words/shape.ts'
import type { daysWords as sv } from './support-days.sv.ts'

export const daysWords: Words<typeof sv> = {
	title: 'To follow up',
	state:
		'{count, plural, =0 {Nothing to follow up in the next two weeks.} one {One day to keep.} other {# days to keep.}}',
	leaving: 'Young people who leave a placement',
	days: 'Assessments and plans',
	none: { title: 'Everything is followed up', text: 'No assessments, plans or discharges wait.' },
	about: {
		skills: 'Assess skills of living anew',
		plan: 'Look at the plan',
		coordinated: 'Follow up the SIP or ISIP',
	},
	why: {
		skills: 'Made anew every third month.',
		plan: 'The day is set in the plan.',
		coordinated: 'The day was set at the meeting.',
	},
	do: { skills: 'Assess', plan: 'Open the plan', coordinated: 'Open' },
	leavingWhy: 'Leaves {place}.',
	leavingLate: 'Should have left {place} and is still there.',
	leavingDo: 'Housing plan',
}
