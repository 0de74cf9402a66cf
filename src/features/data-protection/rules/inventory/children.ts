import { type Table, table } from './table.ts'

export const childTables: readonly Table[] = [
	table('child_talk', 'person', {
		leads: ['case_id>eviction_case', 'child_id>case_child'],
		words: 'childs_view assessment reason_note',
		fact: 'held_on legal_ground investigation_opened_on investigation_closed_on no_talk_reason reason_on interpreter_language place',
		technical: 'municipality_id id case_id child_id held_by recorded_by recorded_at',
	}),
	table('guardian_consent', 'person', {
		leads: ['talk_id>child_talk'],
		identity: 'guardian',
		fact: 'given_on',
		technical: 'municipality_id id talk_id',
	}),
	table('child_assessment', 'person', {
		leads: ['case_id>eviction_case', 'child_id>case_child'],
		words: 'best_interests school',
		fact: 'assessed_on',
		technical: 'municipality_id id case_id child_id assessed_by recorded_at',
	}),
	table('child_check', 'person', {
		leads: ['case_id>eviction_case', 'child_id>case_child'],
		words: 'childs_words note',
		fact: 'result on_day school_now',
		technical: 'municipality_id id follow_up_id case_id child_id made_by recorded_at',
	}),
	table('concern_assessment', 'person', {
		leads: ['case_id>eviction_case', 'child_id>case_child'],
		words: 'reasons sent_to receipt',
		fact: 'assessed_on outcome sent_on receipt_on',
		technical: 'municipality_id id case_id child_id assessed_by sent_by recorded_at',
	}),
	table('concern_report', 'person', {
		leads: ['case_id>eviction_case'],
		identity: 'received_by_name',
		words: 'handed_to',
		fact: 'received_on received_time channel registered_at handed_on acknowledged_on protection_assessed_on decision decided_on ended_on reporter receipt_number',
		technical:
			'municipality_id id committee_id case_id registered_by handed_to_unit_id handed_by received_by recorded_at',
	}),
	table('concern_content', 'person', {
		leads: ['id>concern_report'],
		words: 'cipher',
		technical: 'municipality_id id',
	}),
	table('child_setting', 'house', {
		fact: 'follow_up_weeks warn_nights alarm_nights decided_on',
		technical: 'municipality_id decided_by',
	}),
	table('concern_unit', 'house', {
		fact: 'decided_on',
		technical: 'municipality_id unit_id decided_by',
	}),
]
