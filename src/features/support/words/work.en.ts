import type { Words } from '../../../platform/words/shape.ts'
import type { workWords as sv } from './work.sv.ts'

export const workWords: Words<typeof sv> = {
	state:
		'{people, plural, =0 {Nobody has support through your units just now.} one {One person has support through your units.} other {# people have support through your units.}} {late, plural, =0 {} one {One review is late.} other {# reviews are late.}}',
	tabs: {
		label: 'Pages under Support',
		work: 'People',
		decisions: 'Decisions',
		quarters: 'Quarterly report',
		services: 'Services',
		days: 'Days to keep',
	},
	decisions: {
		title: 'Decisions that wait',
		overdue:
			'{count, plural, one {One decision has} other {# decisions have}} waited longer than three months (SoL 34:1).',
		soon: '{count, plural, one {One decision passes} other {# decisions pass}} three months within a month.',
		show: 'Show the decisions',
	},
	bands: { reviews: 'Review the support', offers: 'Ask again', elderly: 'Elderly care' },
	review: {
		what: 'Review the support',
		why: 'The support is to be reviewed {day}. Nobody loses a home before the support has been looked through.',
		do: 'Write the review',
	},
	offer: {
		what: 'Offer again: {about}',
		why: 'Said no {day} ({reason}).',
		do: 'Write a new offer',
	},
	elderly: {
		what: 'Contact elderly care?',
		why: 'The person is {age}. Consent or a secrecy check comes first (OSL 12:2, 26:1).',
		do: 'Open',
	},
	late: 'should have been done {day}',
	people: {
		title: 'People with support',
		none: 'Nobody has support through your units',
		noneText: 'Support is agreed on at the person’s own page.',
		name: 'Person',
		kinds: 'Support',
		hours: 'Hours a week',
		since: 'Since',
		review: 'Next review',
		who: 'Responsible',
		methodEnds: 'the method’s time ends {day}',
	},
}
