import { type Table, table } from './table.ts'

export const countWeekTables: readonly Table[] = [
	table('count_answer', 'count', {
		identity: 'sex birth_date birth_year initials identity_kind identity_cipher',
		words: 'answers',
		fact: 'number state place contract contract_ends_on discharge_on home_after overstays population given_at',
		technical:
			'municipality_id id committee_id round_id informant_id given_by recorded_at prefill_mark identity_index',
	}),
	table('count_double', 'count', {
		leads: ['a_id>count_answer', 'b_id>count_answer'],
		words: 'reasons',
		fact: 'decision decided_on',
		technical: 'municipality_id id committee_id round_id a_id b_id decided_by recorded_at',
	}),
	table('count_export', 'log', {
		fact: 'rows identities exported_at format',
		technical: 'municipality_id id committee_id round_id exported_by',
	}),
	table('count_informant', 'house', {
		words: 'ground_note',
		fact: 'legal_ground identity invited_on state finished_on',
		technical: 'municipality_id id committee_id round_id unit_id organisation_id invited_by finished_by',
	}),
	table('count_reminder', 'house', {
		fact: 'reminded_on',
		technical: 'municipality_id id committee_id informant_id reminded_by',
	}),
	table('count_round', 'house', {
		fact: 'definition measure_from measure_to adults_on answer_by state opened_on closed_on name form results',
		technical: 'municipality_id id committee_id planned_by closed_by recorded_at',
	}),
]
