import { type Table, table } from './table.ts'

export const organisationTables: readonly Table[] = [
	table('absence', 'log', {
		fact: 'from_on until_on',
		technical: 'municipality_id id staff_id substitute_id recorded_by',
	}),
	table('answer_writer', 'consultation', {
		identity: 'name_cipher',
		contact: 'email_cipher email_index',
		technical: 'municipality_id id',
	}),
	table('answered_form', 'day', {
		fact: 'asked_at',
		technical: 'municipality_id actor_id digest answer_cipher',
	}),
	table('answered_request', 'day', {
		fact: 'asked_at',
		technical: 'municipality_id api_key_id request_digest answer_cipher idempotency_key',
	}),
	table('api_key', 'log', {
		fact: 'made_at valid_through ended_at last_used_at scopes ending label',
		technical: 'municipality_id id organisation_id made_by ended_by digest',
	}),
	table('assignment', 'log', {
		fact: 'source',
		technical: 'municipality_id staff_id unit_id',
	}),
	table('body_contact', 'consultation', {
		identity: 'name_cipher',
		contact: 'email_cipher',
		technical: 'municipality_id id',
	}),
	table('calendar_feed', 'log', {
		fact: 'opened_on ended_on language',
		technical: 'municipality_id id staff_id address_digest',
	}),
	table('case_file_setting', 'house', {
		words: 'other_system',
		fact: 'kept decided_on',
		technical: 'municipality_id decided_by',
	}),
	table('case_number_series', 'house', {
		fact: 'year last_number',
		technical: 'municipality_id',
	}),
	table('checklist_item', 'house', {
		words: 'said',
		fact: 'phase applies required place code',
		technical: 'municipality_id id version_id',
	}),
	table('checklist_version', 'house', {
		fact: 'number in_force_from decided_on',
		technical: 'municipality_id id decided_by',
	}),
	table('committee', 'house', {
		words: 'lists_decision',
		fact: 'lists_widely lists_decided_on name registry_code',
		technical: 'municipality_id id',
	}),
	table('competence', 'employment', {
		words: 'course',
		fact: 'taken_on expires_on for_child_talks',
		technical: 'municipality_id id staff_id',
	}),
	table('contact_person', 'contact', {
		identity: 'name',
		contact: 'phone email',
		words: 'duty',
		technical: 'municipality_id id organisation_id',
	}),
	table('delegated_list', 'house', {
		fact: 'meeting_on decided_until made_on',
		technical: 'municipality_id id committee_id made_by',
	}),
	table('delegation', 'house', {
		fact: 'decision_kind limit_ore valid_from valid_to role point',
		technical: 'municipality_id id committee_id recorded_at',
	}),
	table('digest_choice', 'log', {
		fact: 'rhythm chosen_on ended_on plans language',
		technical: 'municipality_id id staff_id',
	}),
	table('digest_mail', 'mail', {
		fact: 'on_day state trouble changed_at',
		technical: 'municipality_id staff_id',
	}),
	table('digest_told', 'mail', {
		fact: 'told_on what thing',
		technical: 'municipality_id staff_id',
	}),
	table('example_contact', 'contact', {
		identity: 'name_cipher',
		contact: 'reached_by_cipher',
		technical: 'municipality_id id',
	}),
	table('letter_template', 'house', {
		words: 'subject body',
		fact: 'version channel decided_on ended name code',
		technical: 'municipality_id id decided_by',
	}),
	table('municipality', 'house', {
		fact: 'country invented kind name code time_zone',
		technical: 'municipality_id',
	}),
	table('network_contact_person', 'contact', {
		identity: 'name_cipher',
		contact: 'email_cipher phone_cipher',
		technical: 'municipality_id id',
	}),
	table('organisation', 'house', {
		words: 'note',
		fact: 'ended_on name role_types',
		technical: 'municipality_id id',
	}),
	table('receipt_counter', 'house', {
		fact: 'year last_number',
		technical: 'municipality_id',
	}),
	table('representation', 'log', {
		fact: 'administers only_as_substitute',
		technical: 'municipality_id staff_id organisation_id',
	}),
	table('representative_invitation', 'invitation', {
		identity: 'name',
		contact: 'email',
		fact: 'administers only_as_substitute made_at expires_at accepted_at ended_at',
		technical: 'municipality_id id organisation_id digest made_by accepted_by',
	}),
	table('staff', 'log', {
		identity: 'name',
		contact: 'email',
		words: 'title',
		fact: 'ended_on',
		technical: 'municipality_id id committee_id sign_in_id',
	}),
	table('staff_role', 'log', {
		fact: 'source role',
		technical: 'municipality_id staff_id',
	}),
	table('substitution', 'employment', {
		fact: 'from_on through_on named_at ended_at',
		technical: 'municipality_id id organisation_id absent_id substitute_id named_by',
	}),
	table('unit', 'house', {
		fact: 'name',
		technical: 'municipality_id id committee_id parent_id',
	}),
]
