import { type Table, table } from './table.ts'

export const noticeTables: readonly Table[] = [
	table('notice', 'notice', {
		leads: ['id>notice_match'],
		contact: 'account',
		fact: 'received_at received_on channel kind status children sent_on served_on amount_ore interest_ore must_move_anyway warned_on lease_ends_on receipt_number reference rooms',
		technical:
			'municipality_id id committee_id organisation_id reported_by content_digest tenant_digest recorded_at',
	}),
	table('notice_tenant', 'notice', {
		leads: ['notice_id>notice'],
		identity: 'name identity_cipher',
		contact: 'address postal_code city dwelling',
		words: 'note',
		fact: 'told_at matched',
		technical: 'municipality_id id notice_id identity_index',
	}),
	table('notice_match', 'notice', {
		leads: ['person_id>person', 'case_id>eviction_case'],
		fact: 'state matched_at',
		technical: 'municipality_id id person_id case_id recorded_at',
	}),
	table('notice_change', 'notice', {
		leads: ['notice_id>notice'],
		words: 'was became',
		fact: 'changed_at changed_on channel field',
		technical: 'municipality_id id notice_id changed_by',
	}),
	table('notice_due_month', 'notice', {
		leads: ['notice_id>notice'],
		fact: 'due_on amount_ore interest_ore',
		technical: 'municipality_id notice_id',
	}),
	table('notice_message', 'notice', {
		leads: ['notice_id>notice'],
		words: 'body',
		fact: 'side about written_at',
		technical: 'municipality_id id notice_id written_by',
	}),
	table('one_time_report', 'notice', {
		leads: ['notice_id>notice'],
		fact: 'made_at valid_through used_at ended_at',
		technical: 'municipality_id id organisation_id digest made_by notice_id',
	}),
	table('landlord_disclosure', 'person', {
		leads: ['notice_id>notice'],
		identity: 'consented_by',
		words: 'basis_note told',
		fact: 'ground begins_on ends_on taken_back_on recorded_on consented_on',
		technical: 'municipality_id id notice_id recorded_by recorded_at',
	}),
	table('misdirected_notice', 'misdirected', {
		words: 'cipher',
		fact: 'received_at received_on passed_on_on municipality_named',
		technical: 'municipality_id id committee_id organisation_id reported_by',
	}),
	table('notice_header', 'house', {
		fact: 'field header',
		technical: 'municipality_id id organisation_id',
	}),
	table('notice_import', 'upload', {
		words: 'file_cipher',
		fact: 'begun_at begun_on state rows_total rows_done accepted updated duplicates ended_at own_headers',
		technical: 'municipality_id id organisation_id begun_by',
	}),
	table('notice_import_refusal', 'upload', {
		fact: 'row_number header problem',
		technical: 'municipality_id id import_id',
	}),
	table('landlord_meeting', 'meeting', {
		words: 'place present',
		fact: 'planned_for starts_at held_on next_on',
		technical: 'municipality_id id committee_id unit_id organisation_id called_by recorded_at',
	}),
	table('landlord_meeting_point', 'meeting', {
		leads: ['case_id>eviction_case', 'notice_id>notice'],
		words: 'said agreed',
		fact: 'basis who by_day',
		technical: 'municipality_id id meeting_id notice_id case_id recorded_at',
	}),
]
