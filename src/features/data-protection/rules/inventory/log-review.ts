import { type Table, table } from './table.ts'

export const logReviewTables: readonly Table[] = [
	table('watched_person', 'person', {
		leads: ['person_id>person'],
		words: 'reason',
		fact: 'added_on ended_on',
		technical: 'municipality_id id committee_id person_id added_by',
	}),
	table('log_review_entry', 'log', {
		leads: ['person_id>person'],
		words: 'said',
		fact: 'at times name kind purpose why answer answered_on',
		technical: 'municipality_id id committee_id review_id entry_id staff_id person_id answered_by',
	}),
	table('log_review', 'log', {
		fact: 'from_on until_on readings left_out drawn_on due_on done_on',
		technical: 'municipality_id id committee_id unit_id seed',
	}),
	table('log_review_setting', 'house', {
		fact: 'months sample days names_told',
		technical: 'municipality_id committee_id',
	}),
	table('name_held_back', 'employment', {
		fact: 'held_on',
		technical: 'municipality_id staff_id committee_id held_by',
	}),
]
