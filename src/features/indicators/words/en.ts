import type { Words } from '../../../platform/words/shape.ts'
import type { sv } from './sv.ts'

export const en: Words<typeof sv> = {
	sources: { counted: 'counted', typed: 'typed in', authority: 'the authority’s' },
	officialSources: {
		counted: 'Counted from the municipality’s cases',
		typed: 'Typed in by hand',
		authority: 'The authority’s figure',
	},
	fewerThan: 'fewer than\u00a0{below}',
	reasons: {
		withheld: 'fewer than\u00a0{below}, the distance is not shown',
		noOutcome: 'no outcome for {year}',
		nothingDue: 'not measured this time',
		nextDue: 'measured next in {year}',
		targetMissing: 'no target has been decided',
		targetInWords: '{words}',
		targetMet:
			'{years, plural, =0 {the target is met} one {one year before the target year} other {# years before the target year}}',
		zeroVision: 'zero vision, {left} left',
		zeroVisionWorse: '{by} above the base year, zero vision',
		worseUp: '{by} above the base year',
		worseDown: '{by} below the base year',
		targetYearPassed: 'the target year has passed, {from} from the target',
		targetYearPassedWorse: 'the target year has passed, {by} worse than the base year',
		noBase: 'no base to compare with, {from} from the target',
		inStep: 'in step with the plan’s line ({line})',
		behindUp: '{by} above the plan’s line ({line})',
		behindDown: '{by} below the plan’s line ({line})',
		points: '{value} percentage points',
		onePoint: '1 percentage point',
	},
	byHand: 'Set by hand on {day} by {by}: {reason}',
	computed: 'Computed: {status}',
	definitions: {
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
		'homeless-persons': {
			name: 'Persons in homelessness',
			formula: 'Adults in any of the four situations during the count week. Children are counted apart.',
		},
		'rough-sleepers': {
			name: 'Persons sleeping rough',
			formula:
				'Adults in situation 1 who sleep outdoors, in public places, stairs or tents during the count week.',
		},
		'homes-by-agreement': {
			name: 'Homes by the agreement with landlords',
			formula: 'Homes that landlords have handed over during the year under the agreement.',
		},
		'training-contracts-converted': {
			name: 'Training contracts made permanent',
			formula: 'Training contracts that became permanent during the year, of those that ended.',
		},
	},
	parts: {
		arrears: 'rent arrears',
		disturbance: 'disturbance',
		misconduct: 'misconduct',
		termination: 'termination for another reason',
		other: 'another reason',
		full: 'live in the home',
		alternating: 'live there by turns',
		visiting: 'visit at least 30 days a year',
		'landlord-notice': 'notice from a landlord',
		'enforcement-authority': 'notice from the enforcement authority',
		tenant: 'the tenant got in touch',
		'own-finding': 'found by the municipality',
		agreed: 'an agreement was reached',
		'not-agreed': 'no agreement',
		'guardian-consent': 'with the guardian’s consent',
		investigation: 'during an open investigation',
		'own-standing': 'the child speaks for itself',
		'own-contact': 'the child got in touch',
		paid_before_notice: 'paid before the notice',
		paid_by_tenant: 'the tenant paid',
		paid_by_income_support: 'paid by income support',
		payment_plan: 'payment plan',
		liability_assumed: 'the board assumed liability',
		guarantee: 'surety or guarantee',
		disturbance_ceased: 'the disturbance ceased',
		new_lease_agreed: 'a new lease',
		lease_taken_over_by_municipality: 'the municipality took over the lease',
		withdrawn_by_landlord: 'the landlord withdrew',
		rejected_by_authority: 'the authority rejected it',
	},
	unverifiedSource: 'the source has not been checked',
	faults: {
		'not-a-year': 'Write a year with four digits',
		'not-a-number': 'Write a number, such as 74 % or 1,234.5',
		'base-year-missing': 'A base value needs its base year',
		'target-year-missing': 'A target in figures needs its target year',
		'target-twice': 'Write the target in figures or in words, not both',
		'direction-missing': 'Choose whether the figure should fall or rise',
	},
	refusals: {
		'year-not-begun': '{year} has not begun, so there can be no outcome.',
		'definition-unknown': 'The definition is not in the register.',
		'nothing-counts-it': 'Nothing counts this indicator from cases. Choose a definition that is counted.',
		'count-start-missing': 'Give the first year to be counted from the cases.',
	},
}
