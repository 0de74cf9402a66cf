import { type Table, table } from './table.ts'

export const peopleTables: readonly Table[] = [
	table('person', 'person', {
		words: 'protection_source',
		fact: 'protection protection_checked_on',
		technical: 'municipality_id id committee_id recorded_at same_as',
	}),
	table('person_particulars', 'person', {
		leads: ['id>person'],
		identity: 'given_name family_name birth_date sex called born_about code',
		contact: 'contact_cipher phone address postal_code city',
		fact: 'language',
		technical:
			'municipality_id id committee_id hidden recorded_at folded_name folded_family_first folded_called sound_key phone_key',
	}),
	table('identity_number', 'person', {
		leads: ['person_id>person'],
		identity: 'cipher',
		fact: 'kind',
		technical: 'municipality_id id person_id committee_id hidden blind_index',
	}),
	table('household', 'person', {
		leads: ['id>household_member.household_id'],
		technical: 'municipality_id id committee_id',
	}),
	table('household_member', 'person', {
		leads: ['person_id>person'],
		fact: 'role living',
		technical: 'municipality_id household_id person_id committee_id',
	}),
	table('named_access', 'log', {
		leads: ['person_id>person'],
		words: 'reason',
		fact: 'granted_on ends_on',
		technical: 'municipality_id person_id staff_id granted_by',
	}),
	table('record_link', 'person', {
		leads: ['record_id>person', 'kept_id>person'],
		words: 'reason',
		fact: 'linked_on undone_on',
		technical: 'municipality_id id committee_id record_id kept_id linked_by undone_by recorded_at',
	}),
	table('record_pair', 'person', {
		leads: ['a_id>person', 'b_id>person'],
		words: 'reason',
		fact: 'probability found_on decision decided_on reasons',
		technical: 'municipality_id id committee_id a_id b_id decided_by recorded_at',
	}),
	table('registry_task', 'person', {
		leads: ['person_id>person', 'other_person_id>person'],
		fact: 'kind raised_on done_on',
		technical: 'municipality_id id committee_id person_id other_person_id',
	}),
	table('person_code_series', 'house', {
		fact: 'last_number',
		technical: 'municipality_id',
	}),
	table('break_glass', 'log', {
		leads: ['person_id>person', 'case_id>eviction_case'],
		words: 'reason review',
		fact: 'from_at until_at ended_at reviewed_on verdict',
		technical: 'municipality_id id committee_id staff_id person_id case_id reviewed_by',
	}),
	table('disclosure', 'person', {
		leads: ['person_id>person', 'case_id>eviction_case'],
		words: 'to_name what purpose',
		fact: 'given_on to_kind section consented_by consented_on consent_ends_on consent_taken_back_on recorded_on',
		technical:
			'municipality_id id committee_id person_id case_id to_committee_id decided_by recorded_by recorded_at',
	}),
]
