import type { Words } from '../../../platform/words/shape.ts'
import type { preventedNames as sv } from './prevented-names.sv.ts'

/** Names and formulas of the nine shares of prevented evictions. */
export const preventedNames: Words<typeof sv> = {
	'prevented-90-arrears-notice': {
		name: 'Evictions prevented at 90 days: notice to the board',
		formula:
			'The share of cases closed in the year at the stage notice to the board whose check is due: the same household holds the same home 90 days after closing, with no new threat case. Those who died or were transferred are left out, unknown stays in the base, a move to an equal home is a class of its own.',
	},
	'prevented-90-termination-served': {
		name: 'Evictions prevented at 90 days: termination served',
		formula:
			'The share of cases closed in the year at the stage termination served whose check is due: the same household holds the same home 90 days after closing, with no new threat case. Those who died or were transferred are left out, unknown stays in the base, a move to an equal home is a class of its own.',
	},
	'prevented-90-enforcement-applied': {
		name: 'Evictions prevented at 90 days: enforcement applied for',
		formula:
			'The share of cases closed in the year at the stage enforcement applied for whose check is due: the same household holds the same home 90 days after closing, with no new threat case. Those who died or were transferred are left out, unknown stays in the base, a move to an equal home is a class of its own.',
	},
	'prevented-180-arrears-notice': {
		name: 'Evictions prevented at 180 days: notice to the board',
		formula:
			'The share of cases closed in the year at the stage notice to the board whose check is due: the same household holds the same home 180 days after closing, with no new threat case. Those who died or were transferred are left out, unknown stays in the base, a move to an equal home is a class of its own.',
	},
	'prevented-180-termination-served': {
		name: 'Evictions prevented at 180 days: termination served',
		formula:
			'The share of cases closed in the year at the stage termination served whose check is due: the same household holds the same home 180 days after closing, with no new threat case. Those who died or were transferred are left out, unknown stays in the base, a move to an equal home is a class of its own.',
	},
	'prevented-180-enforcement-applied': {
		name: 'Evictions prevented at 180 days: enforcement applied for',
		formula:
			'The share of cases closed in the year at the stage enforcement applied for whose check is due: the same household holds the same home 180 days after closing, with no new threat case. Those who died or were transferred are left out, unknown stays in the base, a move to an equal home is a class of its own.',
	},
	'prevented-365-arrears-notice': {
		name: 'Evictions prevented at 365 days: notice to the board',
		formula:
			'The share of cases closed in the year at the stage notice to the board whose check is due: the same household holds the same home 365 days after closing, with no new threat case. Those who died or were transferred are left out, unknown stays in the base, a move to an equal home is a class of its own.',
	},
	'prevented-365-termination-served': {
		name: 'Evictions prevented at 365 days: termination served',
		formula:
			'The share of cases closed in the year at the stage termination served whose check is due: the same household holds the same home 365 days after closing, with no new threat case. Those who died or were transferred are left out, unknown stays in the base, a move to an equal home is a class of its own.',
	},
	'prevented-365-enforcement-applied': {
		name: 'Evictions prevented at 365 days: enforcement applied for',
		formula:
			'The share of cases closed in the year at the stage enforcement applied for whose check is due: the same household holds the same home 365 days after closing, with no new threat case. Those who died or were transferred are left out, unknown stays in the base, a move to an equal home is a class of its own.',
	},
}
