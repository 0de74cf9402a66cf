import { type Table, table } from './table.ts'

export const rightsTables: readonly Table[] = [
	table('extract_request', 'person', {
		leads: ['person_id>person'],
		words: 'scope extended_why look_words refused_why',
		fact: 'number year asked_by proved_by received_on due_on begun_at gathered_at pieces sent_at looked_at look given_on given_way refused_on refused_section',
		technical:
			'municipality_id committee_id id person_id begun_by gathered_by sealed digest sent_by looked_by given_by refused_by',
	}),
	table('extract_mask', 'person', {
		leads: ['request_id>extract_request'],
		words: 'note',
		fact: 'shown section decided_at',
		technical: 'municipality_id request_id piece field struck decided_by',
	}),
	table('correction_note', 'person', {
		leads: ['person_id>person'],
		words: 'where_it_stands said answer_words',
		fact: 'about said_by said_on noted_at answer answered_on',
		technical: 'municipality_id committee_id id person_id noted_by answered_by recorded_at',
	}),
	table('incident', 'log', {
		words: 'happened measures authority_why concerned_why learned',
		fact: 'reported_at kind found_at groups people_about authority_told authority_told_at authority_reference concerned_told concerned_on closed_on',
		technical: 'municipality_id committee_id id reported_by authority_by concerned_by closed_by recorded_at',
	}),
	table('file_given_out', 'log', {
		fact: 'given_at what format bytes',
		technical: 'municipality_id id committee_id staff_id',
	}),
	table('accessibility_complaint', 'year', {
		contact: 'reach_sealed',
		words: 'page hinders help answer',
		fact: 'received_at answered_on outcome',
		technical: 'municipality_id id told_by answered_by',
	}),
]
