import { type Table, table } from './table.ts'

export const homelessnessTables: readonly Table[] = [
	table('spell', 'person', {
		leads: ['person_id>person'],
		contact: 'place_name',
		words: 'override_reason correction_reason',
		fact: 'starts_on ends_on place arranged_by contract contract_ends_on discharge_on home_after overstays population with_children children_elsewhere told_by destination overridden_to during stay_municipality residence_municipality',
		technical:
			'municipality_id id committee_id person_id with_person_id overridden_by follows_case_id recorded_by recorded_at',
	}),
	table('list_entry', 'person', {
		leads: ['person_id>person'],
		identity: 'code',
		fact: 'first_known_on last_contact_on inactive_on long_term_from',
		technical: 'municipality_id person_id committee_id unit_id responsible_id',
	}),
	table('contact', 'person', {
		leads: ['person_id>person'],
		words: 'note',
		fact: 'on_day kind',
		technical: 'municipality_id id committee_id person_id recorded_by recorded_at',
	}),
	table('person_factor', 'person', {
		leads: ['person_id>person'],
		fact: 'kind list_version level delicate from_day until_day code',
		technical: 'municipality_id id committee_id person_id recorded_by recorded_at',
	}),
	table('housing_guidance', 'person', {
		leads: ['person_id>person'],
		fact: 'offered_on answer answered_on decline_reason',
		technical: 'municipality_id id committee_id person_id recorded_by recorded_at',
	}),
	table('contribution', 'person', {
		leads: ['person_id>person'],
		fact: 'position day until kind from_category to_category reason population age_band children definition sex',
		technical: 'municipality_id person_id recorded_month',
	}),
	table('flow_delta', 'figures', {
		fact: 'day from_category to_category amount definition kind reason population age_band children sex',
		technical: 'municipality_id id recorded_month',
	}),
	table('flow_month', 'figures', {
		fact: 'month from_category to_category amount definition kind reason population age_band children sex',
		technical: 'municipality_id',
	}),
	table('flow_cube', 'figures', {
		fact: 'month from_category to_category amount definition kind reason population',
		technical: 'municipality_id',
	}),
	table('flow_day', 'figures', {
		fact: 'day from_category to_category amount definition kind reason population',
		technical: 'municipality_id',
	}),
	table('flow_correction', 'figures', {
		fact: 'since from_category to_category amount definition population age_band children sex',
		technical: 'municipality_id',
	}),
	table('flow_run', 'year', {
		fact: 'kind asked_at state people_done people_total definition result',
		technical: 'municipality_id id committee_id asked_by last_person_id',
	}),
	table('flow_trait_day', 'figures', {
		fact: 'trait day from_category to_category amount definition value kind reason population',
		technical: 'municipality_id',
	}),
	table('flow_trait_month', 'figures', {
		fact: 'trait month from_category to_category amount definition value kind reason population',
		technical: 'municipality_id',
	}),
	table('live_definition', 'house', {
		fact: 'position since definition',
		technical: 'municipality_id',
	}),
	table('list_view', 'house', {
		fact: 'mode direction name columns filters sort',
		technical: 'municipality_id id committee_id',
	}),
	table('list_export', 'log', {
		words: 'reason',
		fact: 'exported_on columns filters',
		technical: 'municipality_id id committee_id exported_by',
	}),
	table('conference', 'person', {
		fact: 'held_on closed_on name',
		technical: 'municipality_id id committee_id unit_id opened_by',
	}),
	table('conference_item', 'person', {
		leads: ['person_id>person'],
		words: 'consent_to decision',
		fact: 'basis consent_until opened_on',
		technical: 'municipality_id id committee_id conference_id person_id opened_by',
	}),
	table('conference_note', 'person', {
		leads: ['item_id>conference_item'],
		words: 'text',
		fact: 'written_at',
		technical: 'municipality_id id item_id written_by',
	}),
	table('conference_task', 'person', {
		leads: ['item_id>conference_item'],
		words: 'what',
		fact: 'due_on done_on',
		technical: 'municipality_id id item_id staff_id given_by',
	}),
	table('conference_participant', 'person', {
		technical: 'municipality_id conference_id staff_id',
	}),
	table('elderly_contact', 'person', {
		leads: ['person_id>person'],
		words: 'basis_note',
		fact: 'on_day basis consent_on not_needed_because',
		technical: 'municipality_id id committee_id person_id recorded_by',
	}),
	table('refund_stay', 'person', {
		leads: ['person_id>person'],
		fact: 'paragraph starts_on ends_on told_from told_on acting_municipality',
		technical: 'municipality_id id committee_id person_id recorded_by recorded_at',
	}),
]
