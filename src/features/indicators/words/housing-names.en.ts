import type { Words } from '../../../platform/words/shape.ts'
import type { housingNames as sv } from './housing-names.sv.ts'

export const housingNames: Words<typeof sv> = {
	'homes-by-agreement': {
		name: 'Homes by the agreement with landlords',
		formula:
			'Homes under the agreements with landlords, by the day somebody moved in or got the lease. Promised and accepted ones are not counted.',
	},
	'housing-breakdowns': {
		name: 'Breakdowns in housing',
		formula:
			'Stays that ended unplanned during the year because the placement did not hold: conflict, violence, damage, a relapse that was not handled, or lacking staff. By the day it ended.',
	},
	'housing-first-places': {
		name: 'Housing First, homes lived in',
		formula:
			'Homes of the programme in which somebody lives on the last day of the year, or today in the running one.',
	},
	'housing-first-retained': {
		name: 'Still housed in Housing First',
		formula:
			'Of those who lived in the programme’s homes during the year: those still there at its end or gone to another permanent home. The deceased leave the base.',
	},
	'coordinated-plans': {
		name: 'Coordinated individual plans (SIP)',
		formula: 'SIP held during the year, by the day of the meeting.',
	},
	'coordinated-plans-with-housing': {
		name: 'SIP with a housing part',
		formula: 'SIP held during the year with at least one measure about the home.',
	},
	'internal-plans': {
		name: 'Internal coordinated plans (ISIP)',
		formula: 'ISIP between the municipality’s own units held during the year, by the day of the meeting.',
	},
	'internal-plans-with-housing': {
		name: 'ISIP with a housing part',
		formula: 'ISIP held during the year with at least one measure about the home.',
	},
	'guidance-coverage': {
		name: 'Housing guidance, coverage',
		formula:
			'Of the adults on the list during the year: those who were offered guidance, whatever they answered.',
	},
	'guidance-accepted': {
		name: 'Housing guidance, accepted',
		formula: 'Of the adults on the list during the year: those who were offered guidance and accepted.',
	},
	'decisions-not-carried-out': {
		name: 'Favourable decisions not carried out in time',
		formula:
			'Favourable decisions that in some quarter of the year had waited more than three months to be carried out, or had been interrupted for as long, each once.',
	},
	'housing-support-given': {
		name: 'People with housing support',
		formula: 'People with an agreement on support in the home on some day of the year.',
	},
}
