import type { Words } from '../../../../platform/words/shape.ts'
import type { planTables as sv } from './sv.ts'

export const planTables: Words<typeof sv> = {
	title: 'Tables',
	state: 'The plan’s activities, indicators and costs as spreadsheets, out and in.',
	link: 'As a spreadsheet',
	which: 'Choose a version',
	shown: 'What holds',
	draft: 'The draft',
	draftBanner: 'Draft: nothing of this is decided.',
	parts: { activities: 'Activities', indicators: 'Indicators', costs: 'Costs' },
	texts: {
		activities:
			'A row for each activity: area, who is responsible, units, cost class, period, measure, method, goals, indicators and quantity.',
		indicators: 'A row for each indicator: goal, unit, direction, base value, target and reference values.',
		costs: 'A row for each activity, year and funding.',
	},
	rows: '{count, plural, one {one row} other {# rows}}',
	xlsx: 'Excel',
	csv: 'CSV',
	fileOf: '{part} as {kind}',
	import: 'Read into the draft',
	importOf: { activities: 'Read in activities', indicators: 'Read in indicators' },
	decided: 'The plan is decided. Begin a revision to read anything in.',
	importState: 'The file changes the draft alone, and nothing until you have seen what it does.',
	importTexts: {
		activities:
			'Rows belong to the plan’s activities by the column Key. A row with a new key, or none, becomes a new activity. Columns that the file does not have are left as they are, and activities that it does not name stay. Several units, goals or indicators in one cell are parted by semicolons.',
		indicators:
			'Rows belong to the plan’s indicators by the column Key. A row with a new key, or none, becomes a new indicator. Columns that the file does not have are left as they are, and indicators that it does not name stay. Outcomes are not read in here.',
	},
	begin: 'Begin with the file as it is:',
	look: 'See what the file does',
	preview:
		'{count, plural, =0 {The file changes nothing} one {The file changes one thing in the draft} other {The file changes # things in the draft}}',
	unchanged:
		'{count, plural, =0 {} one {One row of the file is as before.} other {# rows of the file are as before.}}',
	notRead: '{count, plural, one {One column is not read:} other {Columns that are not read:}} {columns}.',
	sides: { from: 'The draft now', to: 'With the file' },
	importDo: 'Read into the draft',
	heads: {
		activities: {
			key: 'Key',
			area: 'Area',
			text: 'Activity',
			owner: 'Owner',
			units: 'Units',
			costClass: 'Cost class',
			period: 'Period',
			due: 'Due',
			measure: 'Measure',
			method: 'Method',
			goals: 'Goal numbers',
			indicators: 'Indicators',
			quantity: 'Quantity',
			quantityOf: 'Quantity by indicator',
		},
		indicators: {
			key: 'Key',
			name: 'Indicator',
			goal: 'Goal number',
			unit: 'Unit',
			direction: 'Direction',
			baseYear: 'Base year',
			baseValue: 'Base value',
			targetYear: 'Target year',
			target: 'Target',
			operator: 'Operator',
			references: 'Reference values',
			comment: 'Comment',
		},
	},
	done: { imported: 'The file is read into the draft.' },
}
