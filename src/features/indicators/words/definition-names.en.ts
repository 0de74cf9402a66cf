import type { Words } from '../../../platform/words/shape.ts'
import type { definitionNames as sv } from './definition-names.sv.ts'
import { housingNames } from './housing-names.en.ts'
import { preventedNames } from './prevented-names.en.ts'

export const definitionNames: Words<typeof sv> = {
	'evictions-executed': {
		name: 'Executed evictions',
		formula: 'Evictions executed during the year, by the day of execution.',
	},
	'children-evicted': {
		name: 'Children affected by eviction',
		formula:
			'Children of homes evicted during the year, by the day of execution. Visiting children are counted from 30 days a year.',
	},
	'cases-opened': {
		name: 'Cases opened about a threatening eviction',
		formula: 'Cases opened during the year, one for each household and home.',
	},
	'cases-averted': {
		name: 'Averted evictions',
		formula:
			'Cases closed during the year where the household keeps its home. Confirmed only when 180 days have gone.',
	},
	'consultations-held': {
		name: 'Rent-debt consultations held',
		formula:
			'Rent-debt consultations held during the year, with or without an agreement. Meetings to which nobody came are not counted.',
	},
	'child-talks-held': {
		name: 'Talks held with children',
		formula: 'Talks with children held during the year, one for each child and case.',
	},
	...preventedNames,
	...housingNames,
	'homeless-persons': {
		name: 'Persons in homelessness',
		formula: 'Adults in any of the four situations during the count week. Children are counted apart.',
	},
	'rough-sleepers': {
		name: 'Persons sleeping rough',
		formula:
			'Adults in situation 1 who sleep outdoors, in public places, stairs or tents during the count week.',
	},
	'training-contracts-converted': {
		name: 'Training contracts made permanent',
		formula: 'Training contracts that became permanent during the year, of those that ended.',
	},
	'evictions-prevented-90': {
		name: 'Evictions prevented at 90 days',
		formula:
			'Closed cases whose check is due: the same household holds the same home 90 days after closing, with no new threat. Unknown stays in the base.',
	},
	'evictions-prevented-180': {
		name: 'Evictions prevented, confirmed',
		formula:
			'Closed cases whose check is due: the same household holds the same home 180 days after closing, with no new threat. Unknown stays in the base.',
	},
	'evictions-prevented-365': {
		name: 'Evictions prevented after a year',
		formula:
			'Closed cases whose check is due: the same household holds the same home 365 days after closing, with no new threat. Unknown stays in the base.',
	},
	'homeless-on-list': {
		name: 'Homeless adults on the list',
		formula:
			'Adults active in one of the four situations on the last day: in homelessness and with contact in the last 90 days, or in a tenancy of the municipality.',
	},
	'acutely-homeless-on-list': {
		name: 'Acutely homeless adults on the list',
		formula: 'Adults active in situation 1 on the last day.',
	},
	'children-in-homelessness': {
		name: 'Children in homelessness',
		formula: 'Children under 18 who themselves live in homelessness with a parent on the last day.',
	},
	'homeless-eu-eea': {
		name: 'EU and EEA citizens in homelessness',
		formula:
			'EU and EEA citizens without right of residence who are active on the last day. A population of its own, outside the four situations.',
	},
	'homeless-inflow': {
		name: 'Inflow into homelessness',
		formula:
			'Adults who came onto the list in the year: new, returned from housing, returned from inactive, and unknown.',
	},
	'homeless-outflow': {
		name: 'Outflow from homelessness',
		formula:
			'Adults who left the list in the year: housed, inactive, deceased, moved, or no longer homeless.',
	},
	'housed-from-list': {
		name: 'Housed from the list',
		formula: 'Adults who left the list in the year for a permanent home.',
	},
	'first-time-homeless': {
		name: 'Homeless for the first time',
		formula: 'Adults who came onto the list in the year and were not homeless in the 730 days before.',
	},
	'list-net-change': {
		name: 'Net change',
		formula: 'Inflow minus outflow in the year.',
	},
	'returns-within-6-months': {
		name: 'Returns within 6 months',
		formula:
			'Of those whose first exit to a permanent home lies two years back: the share homeless again within 180 days.',
	},
	'returns-within-12-months': {
		name: 'Returns within 12 months',
		formula: 'As above, within 365 days.',
	},
	'returns-within-24-months': {
		name: 'Returns within 24 months',
		formula: 'As above, within 730 days.',
	},
	'time-homeless-mean': {
		name: 'Nights homeless, mean',
		formula:
			'Distinct nights in homelessness a person in the last year, and further back while unbroken. The day of leaving is no night.',
	},
	'time-homeless-median': {
		name: 'Nights homeless, median',
		formula: 'As the mean, but the middle person.',
	},
	'time-to-housing-mean': {
		name: 'Days to a home, mean',
		formula: 'From the day the person was first known to moving in, for those who moved in during the year.',
	},
	'time-to-housing-median': {
		name: 'Days to a home, median',
		formula: 'As the mean, but the middle person.',
	},
	'exits-to-permanent-homes': {
		name: 'Exits to permanent homes',
		formula: 'The share of ended stays that led to a permanent home. Deaths are left out.',
	},
	'operational-zero-children-evicted': {
		name: 'Operational zero, children evicted',
		formula:
			'Months in a row in which no child was evicted. Bofast’s own definition. Shown beside the zero vision, never instead of it.',
	},
	'functional-zero-acute': {
		name: 'Functional zero, acute',
		formula:
			'Months in a row when fewer are acutely homeless than the municipality helps to a home on average. Shown beside the zero vision, never instead of it.',
	},
	'support-period-ended': {
		name: 'Support periods ended',
		formula: 'Support periods ended by a whole calendar month without service.',
	},
	'list-coverage': {
		name: 'Coverage of the list',
		formula: 'Units that have reported, of those expected to.',
	},
	'training-contracts-converted-12': {
		name: 'Training contracts converted within 12 months',
		formula:
			'Of training contracts that began in the year: the share that became permanent within 12 months.',
	},
	'training-contracts-converted-24': {
		name: 'Training contracts converted within 24 months',
		formula:
			'Of training contracts that began in the year: the share that became permanent within 24 months.',
	},
	'bed-average-utilisation': {
		name: 'Occupancy, average utilisation',
		formula: 'Person-nights a day when there were beds, by the mean number of beds on those days.',
	},
	'bed-occupancy-rate': {
		name: 'Occupancy of open beds',
		formula: 'Occupied nights by nights when the bed was open. Voids are not subtracted but listed.',
	},
	'bed-usable-occupancy': {
		name: 'Occupancy of usable beds',
		formula: 'Person-nights by open nights without voids and turnaround.',
	},
	'turned-away': {
		name: 'Turned away',
		formula: 'Requests for a bed that could not be met, night by night.',
	},
}
