import { type Table, table } from './table.ts'

export const supportTables: readonly Table[] = [
	table('support_plan', 'person', {
		leads: ['person_id>person'],
		words: 'disagrees absent_because',
		fact: 'version started_on agreed_on took_part replaced_on ended_on ended_because',
		technical: 'municipality_id id committee_id person_id started_by agreed_by recorded_at',
	}),
	table('support_goal', 'person', {
		leads: ['person_id>person'],
		words: 'own_words staff_words',
		fact: 'state state_on skill_item',
		technical: 'municipality_id id committee_id person_id support_plan_id carried_from recorded_at',
	}),
	table('support_step', 'person', {
		leads: ['person_id>person'],
		identity: 'who_named',
		words: 'what',
		fact: 'who by_day state state_on',
		technical: 'municipality_id id committee_id person_id support_plan_id support_goal_id recorded_at',
	}),
	table('support_check', 'person', {
		leads: ['person_id>person'],
		words: 'own_words noted',
		fact: 'due_on held_on',
		technical: 'municipality_id id committee_id person_id support_plan_id held_by recorded_at',
	}),
	table('support_decision', 'person', {
		leads: ['person_id>person'],
		words: 'what reasons',
		fact: 'about outcome applied_on decided_on period_from period_to notified_on appealed_on appeal_outcome carried_out_on delay_reason ended_on ended_because decision_number legal_basis delegation minutes',
		technical:
			'municipality_id id committee_id person_id unit_id decided_by delegation_id listed_in recorded_by recorded_at',
	}),
	table('support_interruption', 'person', {
		leads: ['person_id>person'],
		fact: 'from_day until_day delay_reason',
		technical: 'municipality_id id committee_id person_id decision_id recorded_by recorded_at',
	}),
	table('support_agreement', 'person', {
		leads: ['person_id>person'],
		contact: 'on_call_contact',
		fact: 'kind method service_documentation starts_on ends_on ended_because',
		technical:
			'municipality_id id committee_id person_id unit_id decision_id service_id responsible_id recorded_by recorded_at',
	}),
	table('support_hour', 'person', {
		leads: ['person_id>person'],
		fact: 'weekday from_time until_time way',
		technical: 'municipality_id id committee_id person_id support_id',
	}),
	table('support_intensity', 'person', {
		leads: ['person_id>person'],
		words: 'reason',
		fact: 'from_day minutes_a_week',
		technical: 'municipality_id id committee_id person_id support_id recorded_by recorded_at',
	}),
	table('support_review', 'person', {
		leads: ['person_id>person'],
		words: 'findings persons_view offered',
		fact: 'on_day changed next_on',
		technical: 'municipality_id id committee_id person_id recorded_by',
	}),
	table('refused_offer', 'person', {
		leads: ['person_id>person'],
		words: 'note',
		fact: 'about offered_on refused_on reason next_offer_on offered_again_on',
		technical: 'municipality_id id committee_id person_id recorded_by recorded_at',
	}),
	table('skills_assessment', 'person', {
		leads: ['person_id>person'],
		words: 'own_words note taken_back_because',
		fact: 'form_version on_day with_person again_on taken_back_on',
		technical: 'municipality_id id committee_id person_id assessed_by recorded_at',
	}),
	table('skills_score', 'person', {
		leads: ['person_id>person'],
		fact: 'level item',
		technical: 'municipality_id committee_id person_id skills_assessment_id',
	}),
	table('coordinated_plan', 'person', {
		leads: ['person_id>person'],
		words: 'before_words after_words consent_to',
		fact: 'kind consent_on consent_how consent_withdrawn_on called_on planned_for held_on rated_before rated_after rated_after_on ended_on ended_because not_rated_because not_rated_before_because',
		technical: 'municipality_id id committee_id person_id called_by lead_party_id recorded_at',
	}),
	table('coordinated_party', 'person', {
		leads: ['person_id>person'],
		identity: 'name',
		fact: 'kind invited_on attended',
		technical: 'municipality_id id committee_id person_id coordinated_plan_id recorded_at',
	}),
	table('coordinated_measure', 'person', {
		leads: ['person_id>person'],
		words: 'what own_words',
		fact: 'by_day housing kept kept_on',
		technical:
			'municipality_id id committee_id person_id coordinated_plan_id coordinated_party_id recorded_at',
	}),
	table('coordinated_follow_up', 'person', {
		leads: ['person_id>person'],
		words: 'noted',
		fact: 'due_on held_on',
		technical: 'municipality_id id committee_id person_id coordinated_plan_id recorded_at',
	}),
	table('young_plan', 'person', {
		leads: ['person_id>person'],
		words: 'own_words',
		fact: 'made_on leaves_on ended_on ended_because',
		technical: 'municipality_id id committee_id person_id made_by recorded_at',
	}),
	table('young_plan_part', 'person', {
		leads: ['person_id>person'],
		identity: 'who',
		words: 'what',
		fact: 'part by_day arranged_on',
		technical: 'municipality_id id committee_id person_id young_plan_id recorded_at',
	}),
	table('support_service', 'house', {
		fact: 'kind assessed documentation valid_from valid_to name decision_reference',
		technical: 'municipality_id id committee_id',
	}),
	table('service_contact', 'house', {
		fact: 'on_day people area',
		technical: 'municipality_id id committee_id service_id recorded_by',
	}),
	table('support_number_series', 'house', {
		fact: 'year last_number',
		technical: 'municipality_id',
	}),
	table('quarter_report', 'house', {
		fact: 'year quarter sent_on registry_number',
		technical: 'municipality_id id committee_id sent_by',
	}),
	table('quarter_report_row', 'house', {
		words: 'delay_reason',
		fact: 'standing decided_on since done_on decision_number about',
		technical: 'municipality_id id report_id',
	}),
	table('fidelity_assessment', 'house', {
		words: 'summary',
		fact: 'on_day form_version',
		technical: 'municipality_id id committee_id recorded_by',
	}),
	table('fidelity_score', 'house', {
		words: 'said',
		fact: 'score item',
		technical: 'municipality_id id committee_id assessment_id',
	}),
]
