import { type Table, table } from './table.ts'

export const retentionTables: readonly Table[] = [
	table('retention_hold', 'person', {
		leads: ['person_id>person', 'case_id>eviction_case'],
		words: 'reason ended_because',
		fact: 'kind held_on until_on ended_on',
		technical: 'municipality_id id committee_id person_id case_id held_by ended_by',
	}),
	table('destruction_run', 'house', {
		fact: 'state as_of preview files_total files_destroyed files_kept proposed_on approved_on cancelled_on done_on rows_destroyed certificate',
		technical:
			'municipality_id id committee_id preview_digest proposed_by approved_by cancelled_by certificate_digest',
	}),
	table('destruction_file', 'house', {
		fact: 'rule due_on by_on people state because settled_on',
		technical: 'municipality_id id run_id facts_digest',
	}),
	table('destruction_member', 'person', {
		leads: ['subject_id>person'],
		technical: 'municipality_id file_id subject_id what',
	}),
	table('destruction', 'house', {
		fact: 'retention_class rule destroyed_on listed_at',
		technical: 'municipality_id id digest key_id',
	}),
	table('destruction_left', 'day', { technical: 'municipality_id id ids' }),
]
